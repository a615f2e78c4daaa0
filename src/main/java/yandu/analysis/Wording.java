package yandu.analysis;

import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Quotes;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Whether a phrase is well-formed: it has more than one character that counts and may not begin or end with a little
/// word that needs a neighbour (的财政贴息, 产业链健全的), whichever rule found it. Quoted words are taken as their author
/// set them, unless a gap in them waits to be filled in.
final class Wording {
    private static final CharSet NEVER_FIRST = CharSet.of("的和与及并等了着而起");
    private static final CharSet NEVER_LAST = CharSet.of("的和与及并等把将在对从由向被使让各为是而于");
    private static final CharSet EDGES = CharSet.of("，、。；：,:;");
    private static final int SHORTEST = 2;
    /// A line to write on, as in the questions of an exam.
    private static final String GAP = "__";
    /// Spaces that set columns apart, as between the answers of a question.
    private static final String WIDE = "  ";

    private final String text;
    private final Words words;
    private final boolean gaps;
    private final boolean wide;
    private final boolean chinese;
    private final Torn torn;
    private final CutClause cut;
    private final CutRow row;
    private final Statement statement;
    private final EnglishTorn english;
    private final Trim trim;

    Wording(ScannedText scanned) {
        text = scanned.text();
        words = scanned.words();
        gaps = text.contains(GAP);
        wide = text.contains(WIDE);
        chinese = scanned.chinese();
        torn = new Torn(scanned);
        cut = new CutClause(scanned);
        row = new CutRow(scanned);
        statement = new Statement(scanned);
        english = new EnglishTorn(scanned);
        trim = new Trim(text);
    }

    /// @param span without anything that [#bare] leaves out
    boolean isWhole(Span span, PhraseKind kind) {
        boolean marked = !isBetweenHan(span);
        if (marked && !isLongEnough(span) || gaps && has(GAP, span) || chinese && spansColumns(span, marked)) {
            return false;
        }
        if (kind == PhraseKind.QUOTED || kind == PhraseKind.WORK) {
            return true;
        }
        boolean first = NEVER_FIRST.has(text.charAt(span.start()));
        boolean last = NEVER_LAST.has(text.charAt(span.end() - 1));
        return !(first && isLittleWord(span.start()))
                && !(last && (isLittleWord(span.end() - 1) || waitsForPlace(span.end() - 1)))
                && !(marked && isDigits(span))
                && !isPart(span, Joints.in(text, span));
    }

    /// Whether the words are a part of what is said.
    private boolean isPart(Span span, Joints joints) {
        return (chinese ? isPartInChinese(span, joints) : english.is(span)) || torn.is(span, joints);
    }

    private boolean isPartInChinese(Span span, Joints joints) {
        return joints.quote() >= 0 && Quotes.isHalf(text, span.start(), span.end())
                || cut.is(span, joints)
                || row.is(span, joints)
                || statement.is(span);
    }

    private boolean has(String part, Span span) {
        return text.indexOf(part, span.start(), span.end()) >= 0;
    }

    /// Whether words of two columns stand in it, or the letter of the next answer: 实事求是 B|.解放思想.
    private boolean spansColumns(Span span, boolean marked) {
        return marked && endsWithLetter(span) || wide && has(WIDE, span);
    }

    private boolean endsWithLetter(Span span) {
        int last = span.end() - 1;
        return last > span.start() && Chars.isLatin(text.charAt(last)) && Chars.isSpace(text.charAt(last - 1));
    }

    /// Whether two Chinese characters stand at its ends, as nearly always.
    private boolean isBetweenHan(Span span) {
        return span.length() > 1 && Chars.isHan(text.charAt(span.start())) && Chars.isHan(text.charAt(span.end() - 1));
    }

    /// Whether more than one character of the words counts.
    private boolean isLongEnough(Span span) {
        int counting = 0;
        for (int i = span.start(); i < span.end() && counting < SHORTEST; i++) {
            counting += Chars.folded(text.charAt(i)) == Chars.LEFT_OUT ? 0 : 1;
        }
        return counting == SHORTEST;
    }

    /// 1996
    private boolean isDigits(Span span) {
        int at = span.start();
        while (at < span.end() && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at == span.end();
    }

    /// 摆在, 放在, but not 存在.
    private boolean waitsForPlace(int at) {
        return text.charAt(at) == '在' && text.charAt(at - 1) != '存' && words.type(words.at(at)) == WordClass.VERB;
    }

    private boolean isLittleWord(int at) {
        int word = words.at(at);
        return words.length(word) == 1 && words.type(word) != WordClass.NOUN;
    }

    /// Without white space and commas at its ends, without what [Trim] leaves out, and without marks that enclose all of
    /// it or have no partner in it.
    Span bare(Span span) {
        var bare = span.length() < 2 || isBetweenHan(span) ? span : withoutMarks(span);
        return bare.length() < 2 ? bare : chinese ? trim.of(bare) : trim.ofEnglish(bare);
    }

    private Span withoutMarks(Span span) {
        int start = span.start();
        int end = span.end();
        boolean cut = true;
        while (cut && end - start > 1) {
            char first = text.charAt(start);
            char last = text.charAt(end - 1);
            boolean enclosed = isOpener(first) && partner(start, end) == end - 1;
            boolean before = isEdge(first) || isOpener(first) && partner(start, end) < 0 || enclosed;
            boolean after = isEdge(last) || enclosed || isCloser(last) && !opens(start, end - 1);
            start += before ? 1 : 0;
            end -= after ? 1 : 0;
            cut = before || after;
        }
        return new Span(start, Math.max(start, end));
    }

    private static boolean isEdge(char c) {
        return Chars.isSpace(c) || EDGES.has(c);
    }

    private static boolean isOpener(char c) {
        return Chars.isOpeningQuote(c) || c == '《';
    }

    private static boolean isCloser(char c) {
        return Chars.isClosingQuote(c) || c == '》';
    }

    private int partner(int opener, int end) {
        char first = text.charAt(opener);
        return text.indexOf(first == '《' ? '》' : Chars.closerOf(first), opener, end);
    }

    private boolean opens(int start, int closer) {
        char last = text.charAt(closer);
        for (int i = start; i < closer; i++) {
            char c = text.charAt(i);
            if (isOpener(c) && (c == '《' ? last == '》' : last == Chars.closerOf(c))) {
                return true;
            }
        }
        return false;
    }
}
