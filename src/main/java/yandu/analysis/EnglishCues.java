package yandu.analysis;

import yandu.document.Span;

/// Reads off an English text what speaks for and against some words of it being a phrase.
final class EnglishCues implements CueReader {
    private static final int MOST_WORDS = 10;
    private static final int MOST_PLACES = 5;
    private static final int STEP = 4;
    private static final int MOST_COMMON = 10;
    /// So many words before a phrase the verb may stand that leads to it.
    private static final int NEAR = 7;

    private final EnglishWords words;

    EnglishCues(ScannedText text) {
        words = text.english();
    }

    @Override
    public void read(Span span, int places, Votes votes, Sink sink) {
        int first = words.at(span.start());
        int last = words.at(span.end() - 1);
        role(Cue.WORD_BEFORE_LAST, first - 2, sink);
        role(Cue.WORD_BEFORE, first - 1, sink);
        role(Cue.WORD_FIRST, first, sink);
        role(Cue.WORD_LAST, last, sink);
        role(Cue.WORD_AFTER, last + 1, sink);
        role(Cue.WORD_AFTER_NEXT, last + 2, sink);
        pair(Cue.WORDS_AT_BEGINNING, first - 1, first, sink);
        pair(Cue.WORDS_AT_END, last, last + 1, sink);
        pair(Cue.WORDS_AROUND, first - 1, last + 1, sink);
        pair(Cue.WORDS_OF_ENDS, first, last, sink);
        if (last > first) {
            role(Cue.WORD_SECOND, first + 1, sink);
            role(Cue.WORD_LAST_BUT_ONE, last - 1, sink);
            pair(Cue.WORDS_OF_FIRST_TWO, first, first + 1, sink);
            pair(Cue.WORDS_OF_LAST_TWO, last - 1, last, sink);
        }
        for (int i = first; i <= last; i++) {
            role(Cue.WORD_INSIDE, i, sink);
        }
        letters(first, last, sink);
        sink.add(Cue.LENGTH, Math.min(31, span.length() / STEP), 1);
        sink.add(Cue.WORDS, Math.min(MOST_WORDS, last + 1 - first), 1);
        sink.add(Cue.CLAUSE, (words.role(first - 1).breaks() ? 2 : 0) + (words.role(last + 1).breaks() ? 1 : 0), 1);
        commonness(first, last, sink);
        votes.tell(sink);
        sink.add(Cue.PLACES, Math.min(MOST_PLACES, places), 1);
        sink.add(Cue.OFTEN, 0, Math.log(places));
        sink.add(Cue.ALWAYS, 0, 1);
    }

    private void letters(int first, int last, Sink sink) {
        sink.addOfMany(Cue.LETTERS_BEFORE, words.letters(first - 1));
        sink.addOfMany(Cue.LETTERS_AFTER, words.letters(last + 1));
        sink.addOfMany(Cue.LETTERS_FIRST, words.letters(first));
        sink.addOfMany(Cue.LETTERS_LAST, words.letters(last));
        for (int i = first; i <= last; i++) {
            if (words.role(i).isContent()) {
                sink.addOfMany(Cue.LETTERS_INSIDE, words.letters(i));
            }
        }
        int verb = verbBefore(first);
        if (verb >= 0) {
            sink.addOfMany(Cue.LETTERS_OF_VERB, words.letters(verb));
        }
    }

    /// The last verb of the clause before a word, commas or none between, if it is near; otherwise -1.
    private int verbBefore(int first) {
        for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
            var role = words.role(i);
            if (role == EnglishRole.VERB) {
                return i;
            }
            if (role.breaks() && role != EnglishRole.COMMA) {
                return -1;
            }
        }
        return -1;
    }

    /// Only of words that name something.
    private void commonness(int first, int last, Sink sink) {
        int count = 0;
        int sum = 0;
        int least = MOST_COMMON;
        for (int i = first; i <= last; i++) {
            if (words.role(i).isContent()) {
                count++;
                sum += words.commonness(i);
                least = Math.min(least, words.commonness(i));
            }
        }
        sink.add(Cue.COMMONNESS, 0, sum / (double) Math.max(1, count) / MOST_COMMON);
        sink.add(Cue.LEAST_COMMONNESS, 0, least / (double) MOST_COMMON);
        sink.add(Cue.HEAD, 0, words.commonness(last) / (double) MOST_COMMON);
    }

    private void pair(Cue cue, int one, int other, Sink sink) {
        sink.add(cue, Cue.roles(words.role(one), words.role(other)), 1);
    }

    private void role(Cue cue, int word, Sink sink) {
        sink.add(cue, words.role(word).ordinal(), 1);
    }
}
