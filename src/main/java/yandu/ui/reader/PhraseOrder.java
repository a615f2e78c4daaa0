package yandu.ui.reader;

import java.util.Comparator;
import java.util.Locale;
import yandu.analysis.Phrase;

/// Orders of the phrase list.
enum PhraseOrder {
    /// The best first.
    SCORE(Comparator.comparingDouble(Phrase::score).reversed()),
    /// As they stand in the text.
    PLACE(Comparator.comparing(Phrase::first)),
    /// Kind by kind, the best first.
    KIND(Comparator.comparing(Phrase::kind).thenComparing(SCORE.comparator));

    private final Comparator<Phrase> comparator;

    PhraseOrder(Comparator<Phrase> comparator) {
        this.comparator = comparator;
    }

    Comparator<Phrase> comparator() {
        return comparator;
    }

    /// The end of the key of its word.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
