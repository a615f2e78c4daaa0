package yandu.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// A sentence, or as much of it as is needed, with what is asked taken out. Long sentences are cut at clause
/// borders where all quotation marks and brackets of the piece are closed. Whatever equals the answer is
/// blanked wherever it stands in the piece, so that the piece never gives it away.
///
/// @param shown what of the report is shown
/// @param front `shown` with [Prompt#BLANK] in place of the answer and [Prompt#CUT] where the sentence goes
///     on
/// @param blanks how many blanks there are
/// @param context Chinese characters, letters and digits left around the blanks
record Cloze(Span shown, String front, int blanks, int context) {
    /// Longest piece shown, in characters.
    static final int LONGEST = 120;

    /// Below this much context a blank is a riddle.
    static final int LEAST_CONTEXT = 8;

    private static final int ENOUGH_CONTEXT = 24;
    private static final int WHOLE_SENTENCE = 64;
    private static final String OPENERS = "“‘「『《〈（(【[";
    private static final String CLOSERS = "”’」』》〉）)】]";

    /// Empty if the sentence offers no piece of fitting length with enough around the blank.
    static Optional<Cloze> of(String text, Span sentence, Span hole) {
        return shown(text, sentence, hole)
                .map(shown -> make(text, sentence, shown, hole))
                .filter(cloze -> cloze.context >= LEAST_CONTEXT);
    }

    /// The shortest piece with enough context, or else the one with most.
    private static Optional<Span> shown(String text, Span sentence, Span hole) {
        if (sentence.length() <= WHOLE_SENTENCE) {
            return Optional.of(sentence);
        }
        Span best = null;
        int most = -1;
        var rights = rights(text, sentence, hole);
        for (var left : lefts(text, sentence, hole)) {
            for (var right : rights) {
                var piece = new Span(left.at, right.at);
                int context = Math.min(ENOUGH_CONTEXT, left.words + right.words);
                boolean fits = left.depth == right.depth && piece.length() <= LONGEST;
                if (fits && (context > most || context == most && piece.length() < best.length())) {
                    best = piece;
                    most = context;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int words(CharSequence text, int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            words += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    /// A clause border outside all quotation marks and brackets that lie between it and the blank.
    ///
    /// @param depth how many quotation marks and brackets around the blank it stands outside of
    /// @param words letters and digits between it and the blank
    private record Border(int at, int depth, int words) {}

    private static List<Border> lefts(String text, Span sentence, Span hole) {
        var borders = new ArrayList<Border>();
        int depth = 0;
        int outermost = 0;
        int words = 0;
        int last = Math.max(sentence.start(), hole.end() - LONGEST);
        for (int at = hole.start(); at >= last; at--) {
            boolean border = at == sentence.start() || isBorder(text.charAt(at - 1));
            if (border && depth == outermost) {
                borders.add(new Border(at, depth, words));
            }
            if (at > last) {
                words += Character.isLetterOrDigit(text.charAt(at - 1)) ? 1 : 0;
                depth += nesting(text.charAt(at - 1));
                outermost = Math.max(outermost, depth);
            }
        }
        return borders;
    }

    private static List<Border> rights(String text, Span sentence, Span hole) {
        var borders = new ArrayList<Border>();
        int depth = 0;
        int outermost = 0;
        int words = 0;
        int last = Math.min(sentence.end(), hole.start() + LONGEST);
        for (int at = hole.end(); at <= last; at++) {
            boolean border = at == sentence.end() || isBorder(text.charAt(at));
            if (border && depth == outermost) {
                borders.add(new Border(at, depth, words));
            }
            if (at < last) {
                words += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
                depth -= nesting(text.charAt(at));
                outermost = Math.max(outermost, depth);
            }
        }
        return borders;
    }

    private static int nesting(char c) {
        return OPENERS.indexOf(c) >= 0 ? 1 : CLOSERS.indexOf(c) >= 0 ? -1 : 0;
    }

    private static boolean isBorder(char c) {
        return Chars.endsSentence(c) || "，,：:".indexOf(c) >= 0;
    }

    private static Cloze make(String text, Span sentence, Span shown, Span hole) {
        var answer = hole.of(text);
        var front = new StringBuilder();
        int blanks = 0;
        for (int at = shown.start(); at < shown.end(); ) {
            boolean outside = at + answer.length() <= hole.start() || at >= hole.end();
            if (at == hole.start() || outside && saysAgain(text, at, answer)) {
                front.append(Prompt.BLANK);
                blanks++;
                at += answer.length();
            } else {
                front.append(text.charAt(at++));
            }
        }
        int context = words(front, 0, front.length());
        var before = words(text, sentence.start(), shown.start()) > 0 ? Prompt.CUT : "";
        var after = words(text, shown.end(), sentence.end()) > 0 ? Prompt.CUT : "";
        return new Cloze(shown, before + front + after, blanks, context);
    }

    /// Whether the answer stands at `at` once more; a number inside a longer number is another number.
    private static boolean saysAgain(String text, int at, String answer) {
        boolean inNumber = at > 0 && Chars.isDigit(answer.charAt(0)) && isOfNumber(text.charAt(at - 1));
        return !inNumber && text.startsWith(answer, at);
    }

    private static boolean isOfNumber(char c) {
        return Chars.isDigit(c) || c == '.';
    }
}
