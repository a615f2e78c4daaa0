package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// Reads off a text what speaks for and against some words of it being a phrase.
interface CueReader {

    /// Takes in what was read off.
    interface Sink {
        /// @param amount 1 for a sign, any number for a measure
        void add(Cue cue, int value, double amount);

        /// The same for a sign of characters.
        ///
        /// @param pair see [Cue#chars]
        default void addCharacters(Cue cue, int pair) {
            add(cue, pair, 1);
        }
    }

    /// All signs of the words at `span`.
    ///
    /// @param places how often the same words are a candidate
    /// @param reasons the weightiest candidate of each rule
    void read(Span span, int places, List<Candidate> reasons, Sink sink);

    /// The reader for the text's language.
    static CueReader of(ScannedText text) {
        return text.chinese() ? new Cues(text) : new EnglishCues(text);
    }
}
