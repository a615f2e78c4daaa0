package yandu.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yandu.analysis.PhraseKind;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.store.Covers.Cover;
import yandu.store.SearchIndex;

/// What a search found in texts, each kind in its order.
///
/// @param more whether there are more sentences
public record SearchResult(
        List<Title> titles, List<Phrase> phrases, List<Sentence> sentences, boolean more, List<Remark> notes) {
    /// Nothing, because nothing was asked.
    public static final SearchResult NOTHING = new SearchResult(List.of(), List.of(), List.of(), false, List.of());

    /// The report that something was found in.
    public record Origin(String id, String title, Optional<LocalDate> date, String source, String speaker) {
        static Origin of(Cover cover) {
            return new Origin(cover.id(), cover.title(), cover.date(), cover.source(), cover.speaker());
        }
    }

    /// A report, found by title, source, speaker or tags.
    ///
    /// @param marks in the title
    public record Title(Origin report, List<Span> marks) {}

    /// A phrase of the library.
    ///
    /// @param reports how many have it
    /// @param newest the newest of them
    /// @param place where it stands there first
    /// @param marks in the phrase
    public record Phrase(String text, PhraseKind kind, int reports, Origin newest, Span place, List<Span> marks) {
        static Phrase of(SearchIndex.Phrase found, Cover newest, List<Span> marks) {
            var place = new Span(found.start(), found.start() + found.text().length());
            return new Phrase(found.text(), found.kind(), found.reports(), Origin.of(newest), place, marks);
        }
    }

    /// A sentence.
    ///
    /// @param place in the report's text
    /// @param marks in the sentence
    public record Sentence(Origin report, Span place, String text, List<Span> marks) {
        static Sentence of(SearchIndex.Sentence found, Cover report, List<Span> marks) {
            var place = new Span(found.start(), found.start() + found.text().length());
            return new Sentence(Origin.of(report), place, found.text(), marks);
        }

        /// The first of what was found in it, else all of it: offsets into the report's text.
        public Span hit() {
            return marks.isEmpty()
                    ? place
                    : new Span(place.start() + marks.getFirst().start(), place.start() + marks.getFirst().end());
        }
    }

    /// A note, found by what it says or what it is about.
    ///
    /// @param inQuote whether the marks are in its quote, not in its text
    public record Remark(Origin report, Note note, boolean inQuote, List<Span> marks) {}
}
