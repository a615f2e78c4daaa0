package yandu.analysis;

import yandu.document.Span;

/// Reads off a text what speaks for and against some words of it being a phrase.
interface CueReader {

    /// Takes in what was read off.
    interface Sink {
        /// Not for signs of characters, see [#addOfMany].
        ///
        /// @param amount 1 for a sign, any number for a measure
        void add(Cue cue, int value, double amount);

        /// The same for a sign of characters, letters or words ([Cue#isOfMany]).
        ///
        /// @param value see [Cue#chars], [WordEnd], [Cue#word]
        default void addOfMany(Cue cue, int value) {
            add(cue, value, 1);
        }
    }

    /// All signs of the words at `span`.
    ///
    /// @param places how often the same words are a candidate
    /// @param votes which rules speak for them
    void read(Span span, int places, Votes votes, Sink sink);

    /// The reader for the text's language.
    static CueReader of(ScannedText text) {
        return text.chinese() ? new Cues(text) : new EnglishCues(text);
    }
}
