package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.analysis.text.LongTable;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Short clauses near each other that begin or end with the same characters: 不折不扣抓落实…雷厉风行抓落实…;
/// 更加注重以人为本…更加注重集约高效. Each is a slogan.
final class SharedEndRule implements PhraseRule {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 13;
    private static final int SHARED = 3;
    private static final int FARTHEST = 80;
    private static final int FEWEST = 3;
    private static final List<String> SPEECH = List.of("指出", "强调", "要求", "认为", "表示", "说");
    private static final CharSet SPEECH_LAST = CharSet.lastOf(SPEECH);

    @Override
    public String name() {
        return "shared-end";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (text.chinese()) {
            var runs = new Runs(2 * text.clauses().size());
            for (var whole : text.clauses()) {
                boolean modal = text.text().charAt(whole.start()) == '要' && whole.length() > 1;
                var clause = modal ? new Span(whole.start() + 1, whole.end()) : whole;
                boolean fits = clause.length() >= SHORTEST && clause.length() <= LONGEST;
                if (fits && !speaks(text.text(), clause.end()) && isPlain(text.text(), clause)) {
                    if (acts(text.words(), clause.start())) {
                        runs.of(key(text.text(), clause.start(), 0)).take(clause, found);
                    }
                    runs.of(key(text.text(), clause.end() - SHARED, 1)).take(clause, found);
                }
            }
        }
    }

    /// Whether a clause begins with what is done and how. Clauses about the same thing or person begin alike without
    /// being built alike (习近平来到渔港, 习近平察看码头), and a little word leads on (即达到百万吨, 根据这个条约).
    private static boolean acts(Words words, int start) {
        return switch (words.type(words.at(start))) {
            case VERB, VERBAL_NOUN, ADJECTIVE, ADVERB, IDIOM -> true;
            case NOUN -> words.isFrame(words.at(start));
            default -> false;
        };
    }

    /// The three characters at `from` as one number.
    ///
    /// @param side 0 where they begin a clause, 1 where they end it
    private static long key(String text, int from, long side) {
        long key = side;
        for (int i = from; i < from + SHARED; i++) {
            key = key << Character.SIZE | text.charAt(i);
        }
        return key;
    }

    /// The runs of a text by the characters that their clauses share.
    private final class Runs {
        private final LongTable numbers;
        private final List<Run> runs = new ArrayList<>();

        Runs(int most) {
            numbers = new LongTable(most);
        }

        Run of(long key) {
            int number = numbers.get(key);
            if (number == LongTable.NONE) {
                numbers.put(key, runs.size());
                runs.add(new Run());
                return runs.getLast();
            }
            return runs.get(number);
        }
    }

    /// Clauses near each other; those before the last two need not be remembered.
    private final class Run {
        private Span lastButOne;
        private Span last;
        private int size;

        void take(Span clause, Sink found) {
            size = size > 0 && clause.start() - last.end() > FARTHEST ? 1 : size + 1;
            if (size == FEWEST) {
                add(lastButOne, found);
                add(last, found);
            }
            if (size >= FEWEST) {
                add(clause, found);
            }
            lastButOne = last;
            last = clause;
        }

        private void add(Span clause, Sink found) {
            found.add(clause, PhraseKind.PARALLEL, 0.5);
        }
    }

    /// 某某指出 and the like tell who speaks.
    private static boolean speaks(String text, int end) {
        if (!SPEECH_LAST.has(text.charAt(end - 1))) {
            return false;
        }
        for (var verb : SPEECH) {
            if (text.startsWith(verb, end - verb.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String text, Span clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (!Chars.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
