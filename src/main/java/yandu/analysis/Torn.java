package yandu.analysis;

import java.util.List;
import java.util.Set;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Whether words are torn from what they belong to, told by what stands on both sides of their ends: 反复|性顽固性,
/// 第六个|五年计划, Z|县桃源乡卫生院; or by a [BrokenFrame].
final class Torn {
    /// Characters that make a word of the one before them, when they are words of one character themselves.
    private static final CharSet SUFFIXES = CharSet.of("性化者率式型们感度源");
    /// Words that lead on from a clause before, point at what was said in it, or give examples of it.
    private static final Set<String> LEADING_ON =
            Set.of("但", "但是", "而", "而且", "并且", "因此", "因为", "所以", "由于", "如果", "即使", "从而",
                    "或", "或者", "以及", "不少", "如", "比如", "例如", "其中", "特别是", "尤其是", "包括", "指", "又称",
                    "一种", "才能", "这个", "这次", "这种", "这些");
    private static final CharSet LEADING = CharSet.firstOf(LEADING_ON);
    private static final List<String> ARTICLES = List.of("the", "a", "an");
    /// Words that wait for others behind them, or for what somebody says.
    private static final Set<String> WAITING =
            Set.of("关于", "对于", "按照", "根据", "随着", "以及", "或者", "并且", "的同时", "的时候",
                    "百分之", "坦言", "表示", "认为", "指出", "强调", "来说", "来看", "而言", "以外", "会同");
    private static final CharSet WAITING_LAST = CharSet.lastOf(WAITING);
    private static final CharSet KIN = CharSet.of("妈爸哥姐弟妹爷奶宝娃");
    private static final CharSet DIGITS_OR_NUMERALS = CharSet.of("一二三四五六七八九十0123456789");

    private final String text;
    private final Words words;
    private final BrokenFrame frame;

    Torn(ScannedText scanned) {
        text = scanned.text();
        words = scanned.words();
        frame = new BrokenFrame(text, words);
    }

    /// @param span not empty
    boolean is(Span span, Joints joints) {
        return begins(span.start(), span.end()) || ends(span) || frame.isBroken(span, joints);
    }

    private boolean begins(int start, int end) {
        char first = text.charAt(start);
        if (LEADING.has(first) && LEADING_ON.contains(firstWord(start, end))) {
            return true;
        }
        if (Chars.isLatin(first)) {
            return isArticle(start, end);
        }
        if (start == 0 || !Chars.isHan(first)) {
            return Chars.isDigit(first) && isGroupOfDigits(start, end);
        }
        char before = text.charAt(start - 1);
        return Chars.isHan(before) ? goesOn(before, start) : isBehindMark(before, start);
    }

    private boolean goesOn(char before, int start) {
        char first = text.charAt(start);
        return Chars.isNumeral(before) && isCounted(start)
                || SUFFIXES.has(first) && isSuffix(words.at(start))
                || first == '好' && isComplement(words.at(start))
                || before == '个' && Chars.isNumeral(first) && isOrdinal(start - 1);
    }

    private boolean isBehindMark(char before, int start) {
        return Chars.isLatin(before)
                || before == '、' && isLastOfRow(start)
                || (before == '）' || before == ')') && isNamedShort(start - 1);
    }

    /// 3,|856亿斤
    private boolean isGroupOfDigits(int start, int end) {
        int digits = 0;
        while (start + digits < end && Chars.isDigit(text.charAt(start + digits))) {
            digits++;
        }
        return digits == 3
                && start > 1
                && (text.charAt(start - 1) == ',' || text.charAt(start - 1) == '，')
                && Chars.isDigit(text.charAt(start - 2));
    }

    private boolean isArticle(int start, int end) {
        for (var article : ARTICLES) {
            int length = article.length();
            boolean first = text.regionMatches(true, start, article, 0, length);
            if (first && start + length < end && text.charAt(start + length) == ' ') {
                return true;
            }
        }
        return false;
    }

    private String firstWord(int start, int end) {
        return text.substring(start, Math.min(end, words.end(words.at(start))));
    }

    private boolean isSuffix(int word) {
        return words.length(word) == 1 && word > 0 && words.type(word - 1) != WordClass.FUNCTION;
    }

    /// 解决|好海岛发展不平衡问题
    private boolean isComplement(int word) {
        return words.length(word) == 1 && word > 0 && words.type(word - 1) == WordClass.VERB;
    }

    /// 细颗粒物（PM2.5）|平均浓度
    private boolean isNamedShort(int closer) {
        int name = closer;
        while (name > 0 && isOfShortName(text.charAt(name - 1))) {
            name--;
        }
        int opener = name - 1;
        return opener > 0
                && (text.charAt(opener) == '（' || text.charAt(opener) == '(')
                && Chars.isLatin(text.charAt(name))
                && Chars.isHan(text.charAt(opener - 1));
    }

    private static boolean isOfShortName(char c) {
        return Chars.isLatin(c) || Chars.isDigit(c) || c == '.' || c == '-';
    }

    /// 县、乡、|村三级网格
    private boolean isLastOfRow(int start) {
        int word = words.at(start);
        return word > 2 && isShortNoun(word) && isShortNoun(word - 2);
    }

    /// 一|国中央银行
    private boolean isCounted(int start) {
        int word = words.at(start);
        return word > 0 && words.type(word - 1) == WordClass.NUMBER && isShortNoun(word);
    }

    private boolean isShortNoun(int word) {
        return words.length(word) == 1 && words.type(word) == WordClass.NOUN;
    }

    /// 第六|个
    private boolean isOrdinal(int measure) {
        int at = measure - 1;
        while (at > 0 && DIGITS_OR_NUMERALS.has(text.charAt(at))) {
            at--;
        }
        return at >= 0 && at < measure - 1 && text.charAt(at) == '第';
    }

    private boolean ends(Span span) {
        int last = words.at(span.end() - 1);
        return isHalfWord(last) || isDoubled(span, last) || isQualified(span, last) || waits(span.end()) || isDay(span.end());
    }

    /// 5月16日|下午
    private boolean isDay(int end) {
        return text.charAt(end - 1) == '日'
                && (text.startsWith("上午", end) || text.startsWith("下午", end) || text.startsWith("晚", end));
    }

    private boolean waits(int end) {
        if (!WAITING_LAST.has(text.charAt(end - 1))) {
            return false;
        }
        for (var word : WAITING) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /// 农产品滞|销: two characters that are no known word, but no words of their own either.
    private boolean isHalfWord(int last) {
        int next = last + 1;
        return next < words.count()
                && words.length(last) == 1
                && last > 0
                && words.length(last - 1) > 1
                && words.length(next) == 1
                && isOpen(words.type(last))
                && isOpen(words.type(next));
    }

    /// 渔民的谆谆|教诲: a doubled character that tells how; it may be a person too (爱心妈妈).
    private boolean isDoubled(Span span, int last) {
        int end = span.end();
        return span.length() > 2
                && words.start(last) >= end - 2
                && words.isBorder(end - 2)
                && text.charAt(end - 1) == text.charAt(end - 2)
                && !KIN.has(text.charAt(end - 1))
                && end < text.length()
                && Chars.isHan(text.charAt(end));
    }

    private static boolean isOpen(WordClass type) {
        return type == WordClass.VERB || type == WordClass.UNKNOWN || type == WordClass.ADJECTIVE;
    }

    /// 确立基本制度的|重大: what the last word says is said of the next.
    private boolean isQualified(Span span, int last) {
        int of = words.start(last) - 1;
        return of > span.start()
                && text.charAt(of) == '的'
                && words.type(last) == WordClass.ADJECTIVE
                && last + 1 < words.count()
                && isNoun(words.type(last + 1));
    }

    private static boolean isNoun(WordClass type) {
        return type == WordClass.NOUN || type == WordClass.VERBAL_NOUN;
    }
}
