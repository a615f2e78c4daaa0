package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// Reads off an English text what speaks for and against some words of it being a phrase.
final class EnglishCues implements CueReader {
    private static final int MOST_WORDS = 10;
    private static final int MOST_PLACES = 5;
    private static final int STEP = 4;

    private final EnglishWords words;

    EnglishCues(ScannedText text) {
        words = text.english();
    }

    @Override
    public void read(Span span, int places, List<Candidate> reasons, Sink sink) {
        int first = words.at(span.start());
        int last = words.at(span.end() - 1);
        role(Cue.WORD_BEFORE_LAST, first - 2, sink);
        role(Cue.WORD_BEFORE, first - 1, sink);
        role(Cue.WORD_FIRST, first, sink);
        role(Cue.WORD_LAST, last, sink);
        role(Cue.WORD_AFTER, last + 1, sink);
        role(Cue.WORD_AFTER_NEXT, last + 2, sink);
        pair(Cue.WORDS_AT_BEGINNING, first - 1, sink);
        pair(Cue.WORDS_AT_END, last, sink);
        if (last > first) {
            role(Cue.WORD_SECOND, first + 1, sink);
            role(Cue.WORD_LAST_BUT_ONE, last - 1, sink);
        }
        for (int i = first; i <= last; i++) {
            role(Cue.WORD_INSIDE, i, sink);
        }
        sink.add(Cue.LENGTH, Math.min(31, span.length() / STEP), 1);
        sink.add(Cue.WORDS, Math.min(MOST_WORDS, last + 1 - first), 1);
        sink.add(Cue.CLAUSE, (words.role(first - 1).breaks() ? 2 : 0) + (words.role(last + 1).breaks() ? 1 : 0), 1);
        Cues.votes(reasons, sink);
        sink.add(Cue.PLACES, Math.min(MOST_PLACES, places), 1);
        sink.add(Cue.OFTEN, 0, Math.log(places));
        sink.add(Cue.ALWAYS, 0, 1);
    }

    private void pair(Cue cue, int word, Sink sink) {
        sink.add(cue, Cue.pair(words.role(word).ordinal(), words.role(word + 1).ordinal()), 1);
    }

    private void role(Cue cue, int word, Sink sink) {
        sink.add(cue, words.role(word).ordinal(), 1);
    }
}
