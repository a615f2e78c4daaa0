package yandu.analysis;

import yandu.analysis.border.PhraseBorders;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordNumbers;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// The signs of a Chinese text: roles of words and characters at the borders, shape, known terms.
final class Cues implements CueReader {
    private static final int USUAL_COMMONNESS = 8;
    private static final int MOST_WORDS = 9;
    private static final int MOST_PLACES = 5;
    private static final int MOST_OF_A_ROLE = 2;
    /// The least logarithm of odds that is told apart.
    private static final float UNLIKELY = -8;
    /// Two logarithms of odds together reach not quite twice as far as one.
    private static final double BOTH = 0.7;
    /// By how much a probability is strengthened, so that it pulls as hard as other measures.
    private static final double STRENGTH = 4;
    /// Stands before a word of one character.
    private static final char ALONE = '·';

    private final String text;
    private final Words words;
    private final PhraseBorders odds;
    private final WordNumbers numbers;

    Cues(ScannedText text) {
        this.text = text.text();
        this.words = text.words();
        this.odds = text.borders();
        this.numbers = text.wordNumbers();
    }

    @Override
    public void read(Span span, int places, Votes votes, Sink sink) {
        int first = words.at(span.start());
        int last = words.at(span.end() - 1);
        borders(first, last, sink);
        characters(span, sink);
        words(span, first, last, sink);
        rolesInside(first, last, sink);
        words(first, last, sink);
        votes.tell(sink);
        sink.add(Cue.PLACES, Math.min(MOST_PLACES, places), 1);
        sink.add(Cue.OFTEN, 0, Math.log(places));
        sink.add(Cue.ALWAYS, 0, 1);
    }

    private void borders(int first, int last, Sink sink) {
        var before = roleAt(first - 1);
        var begins = words.role(first);
        var ends = words.role(last);
        var after = roleAt(last + 1);
        role(Cue.BEFORE_LAST, roleAt(first - 2), sink);
        role(Cue.BEFORE, before, sink);
        role(Cue.FIRST, begins, sink);
        role(Cue.LAST, ends, sink);
        role(Cue.AFTER, after, sink);
        role(Cue.AFTER_NEXT, roleAt(last + 2), sink);
        pair(Cue.ROLES_AT_BEGINNING, before, begins, sink);
        pair(Cue.ROLES_AT_END, ends, after, sink);
        pair(Cue.ROLES_AROUND, before, after, sink);
        pair(Cue.ROLES_OF_ENDS, begins, ends, sink);
        if (last == first) {
            sink.add(Cue.ALONE, Cue.pair(begins.ordinal(), words.length(first)), 1);
            return;
        }
        var second = words.role(first + 1);
        var lastButOne = words.role(last - 1);
        role(Cue.SECOND, second, sink);
        role(Cue.LAST_BUT_ONE, lastButOne, sink);
        pair(Cue.ROLES_OF_FIRST_TWO, begins, second, sink);
        pair(Cue.ROLES_OF_LAST_TWO, lastButOne, ends, sink);
    }

    private void characters(Span span, Sink sink) {
        chars(Cue.CHARS_BEFORE, span.start() - 2, sink);
        chars(Cue.CHARS_FIRST, span.start(), sink);
        chars(Cue.CHARS_LAST, span.end() - 2, sink);
        chars(Cue.CHARS_AFTER, span.end(), sink);
    }

    private void shape(Span span, int first, int last, Sink sink) {
        int length = span.length() < 13 ? span.length() : Math.min(20, 13 + (span.length() - 13) / 3);
        boolean starts = roleAt(first - 1).breaks();
        boolean ends = roleAt(last + 1).breaks();
        int clause = (starts ? 2 : 0) + (ends ? 1 : 0);
        sink.add(Cue.LENGTH, length, 1);
        sink.add(Cue.WORDS, Math.min(MOST_WORDS, last + 1 - first), 1);
        sink.add(Cue.CLAUSE, clause, 1);
        sink.add(Cue.CLAUSE_AND_LENGTH, Cue.pair(clause, length / 2), 1);
        sink.add(Cue.LONG, 0, Math.min(30, span.length()) / 10.0);
    }

    /// The words inside. Words are told apart by their last two characters, in which the heads of Chinese words stand.
    private void words(Span span, int first, int last, Sink sink) {
        int inTerms = 0;
        int commonness = 0;
        int least = Integer.MAX_VALUE;
        float begin = UNLIKELY;
        float end = UNLIKELY;
        double inside = 0;
        double leastInside = 1;
        for (int word = first; word <= last; word++) {
            if (words.role(word) != Role.OF && words.role(word) != Role.PAUSE) {
                int at = words.end(word);
                char before = words.length(word) > 1 ? text.charAt(at - 2) : ALONE;
                sink.addOfMany(Cue.CHARS_INSIDE, Cue.chars(before, text.charAt(at - 1)));
            }
            inTerms += words.isTerm(word) ? words.length(word) : 0;
            commonness += words.commonness(word);
            least = Math.min(least, words.commonness(word));
            begin = word > first ? Math.max(begin, odds.begins(word)) : begin;
            end = word > first ? Math.max(end, odds.ends(word)) : end;
            inside += odds.inside(word);
            leastInside = Math.min(leastInside, odds.inside(word));
        }
        shape(span, first, last, sink);
        double share = Math.min(1, inTerms / (double) span.length());
        sink.add(Cue.TERMS, (int) (4 * share), 1);
        sink.add(Cue.SHARE_OF_TERMS, 0, share);
        sink.add(Cue.COMMONNESS, 0, (commonness / (double) (last + 1 - first) - USUAL_COMMONNESS) / 3);
        sink.add(Cue.LEAST_COMMONNESS, 0, least / (double) USUAL_COMMONNESS - 1);
        sink.add(Cue.HEAD, 0, words.head(last) / 9.0);
        odds(odds.begins(first), odds.ends(last + 1), begin, end, sink);
        sink.add(Cue.INSIDE, 0, STRENGTH * inside / (last + 1 - first));
        sink.add(Cue.LEAST_INSIDE, 0, STRENGTH * leastInside);
        sink.add(Cue.MOST_OUTSIDE, 0, STRENGTH * Math.max(odds.inside(first - 1), odds.inside(last + 1)));
    }

    /// How likely a phrase begins and ends where it does, and inside.
    private static void odds(double begin, double end, double beginInside, double endInside, Sink sink) {
        sink.add(Cue.BEGINS, Cue.odds(begin), 1);
        sink.add(Cue.ENDS, Cue.odds(end), 1);
        sink.add(Cue.BEGINS_AND_ENDS, Cue.odds(BOTH * (begin + end)), 1);
        sink.add(Cue.BEGIN, 0, Math.max(UNLIKELY, begin));
        sink.add(Cue.END, 0, Math.max(UNLIKELY, end));
        sink.add(Cue.LESSER_OF_BOTH, 0, Math.min(begin, end));
        sink.add(Cue.BEGIN_INSIDE, 0, beginInside - begin);
        sink.add(Cue.END_INSIDE, 0, endInside - end);
    }

    /// Each role between the first word and the last, with whether one word has it or more.
    private void rolesInside(int first, int last, Sink sink) {
        long once = 0;
        long again = 0;
        for (int word = first + 1; word < last; word++) {
            long role = 1L << words.role(word).ordinal();
            again |= once & role;
            once |= role;
        }
        for (int word = first + 1; once != 0; word++) {
            int role = words.role(word).ordinal();
            if ((once >>> role & 1) != 0) {
                sink.add(Cue.ROLES_INSIDE, Cue.pair(role, (again >>> role & 1) != 0 ? MOST_OF_A_ROLE : 1), 1);
                once &= ~(1L << role);
            }
        }
    }

    /// The words at both sides of where it begins and ends.
    private void words(int first, int last, Sink sink) {
        sink.addOfMany(Cue.FIRST_WORD, Cue.word(numbers.keyAt(first)));
        sink.addOfMany(Cue.LAST_WORD, Cue.word(numbers.keyAt(last)));
        if (last > first) {
            sink.addOfMany(Cue.FIRST_WORD_AND_ROLE, Cue.word(numbers.keyAt(first), words.role(first + 1)));
            sink.addOfMany(Cue.LAST_WORD_AND_ROLE, Cue.word(numbers.keyAt(last), words.role(last - 1)));
        }
        sink.addOfMany(Cue.BEFORE_AND_ROLE, Cue.word(numbers.keyAt(first - 1), words.role(first)));
        sink.addOfMany(Cue.AFTER_AND_ROLE, Cue.word(numbers.keyAt(last + 1), words.role(last)));
    }

    private static void pair(Cue cue, Role one, Role other, Sink sink) {
        sink.add(cue, Cue.roles(one, other), 1);
    }

    private static void role(Cue cue, Role role, Sink sink) {
        sink.add(cue, role.ordinal(), 1);
    }

    /// Beyond the text's ends it is as beyond a line.
    private Role roleAt(int word) {
        return word < 0 || word >= words.count() ? Role.LINE : words.role(word);
    }

    private void chars(Cue cue, int at, Sink sink) {
        sink.addOfMany(cue, Cue.chars(charAt(at), charAt(at + 1)));
    }

    private char charAt(int at) {
        return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }
}
