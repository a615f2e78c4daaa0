package yandu.study;

import java.util.Optional;
import java.util.OptionalInt;
import yandu.analysis.PhraseKind;
import yandu.document.Span;

/// One thing in a report that is worth knowing by heart.
///
/// @param key stable: kind and normalised words, unique within a report, the same after re-analysis
/// @param text literally what stands at `span`
/// @param sentence the sentence around it
/// @param area place of the area it lies in, from 1, where it lies in one
public record StudyItem(
        String key, Kind kind, String text, Span span, Span sentence, OptionalInt area) {

    /// What sort of thing it is.
    public enum Kind {
        /// Head of an item of the list that carries the report.
        AREA,
        /// Head of an item of another list: a slogan, a mission.
        ITEM,
        /// What is to be done, inside an item.
        MEASURE,
        /// A number abbreviation.
        NUMBERED,
        /// A quoted formulation.
        QUOTED,
        /// Parallel members said in one breath.
        PARALLEL,
        /// A policy term.
        TERM,
        /// 《…》 and named projects.
        WORK,
        FIGURE,
        DATE;

        /// Set phrases: what a cloze asks for.
        public boolean isPhrase() {
            return this == NUMBERED || this == QUOTED || this == PARALLEL || this == TERM || this == WORK;
        }

        /// The kind for a kind of phrase; empty for people, places and organizations: they are not learnt by
        /// heart.
        static Optional<Kind> of(PhraseKind kind) {
            return switch (kind) {
                case NUMBERED -> Optional.of(NUMBERED);
                case QUOTED -> Optional.of(QUOTED);
                case PARALLEL -> Optional.of(PARALLEL);
                case TERM -> Optional.of(TERM);
                case WORK -> Optional.of(WORK);
                case FIGURE -> Optional.of(FIGURE);
                case DATE -> Optional.of(DATE);
                case PLACE, ORGANIZATION, PERSON -> Optional.empty();
            };
        }
    }
}
