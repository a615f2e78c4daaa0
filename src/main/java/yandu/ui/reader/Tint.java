package yandu.ui.reader;

import java.util.List;
import java.util.Locale;
import yandu.document.Span;
import yandu.recite.Knowledge;

/// Paints on each sentence how well it is known: by the card that is remembered least.
///
/// @param knowledge what is known of the report
record Tint(Knowledge knowledge) {

    /// The steps, the weakest first.
    enum Step {
        NEW,
        WEAK,
        FAIR,
        GOOD,
        STRONG;

        private static final double[] FROM = {0.5, 0.75, 0.9};

        /// The step of a sentence; one with nothing learnt yet is new, however it may stand.
        static Step of(Knowledge.Strength strength) {
            if (!strength.seen()) {
                return NEW;
            }
            int step = WEAK.ordinal();
            for (double from : FROM) {
                step += strength.recall() >= from ? 1 : 0;
            }
            return values()[step];
        }

        /// Class of the style, and end of the key of the words.
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The marks on a stretch of the text.
    List<Mark> on(Span stretch) {
        return knowledge.sentences(stretch).stream()
                .map(strength -> new Mark(strength.sentence(), "known-" + Step.of(strength).id()))
                .toList();
    }
}
