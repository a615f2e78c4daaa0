package yandu.analysis;

import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Whether words hold one half of a frame whose other half stands outside: 以X的理论|为基础, 以坚持|城市内涵式发展为主线,
/// 从|烟火气到新创意, 在全国格局|中, 在建设|海岛格局上争做示范.
final class BrokenFrame {
    /// How far back the other half of a frame is looked for; a hostile text has no marks.
    static final int LONGEST_FRAME = 100;
    private static final int LONGEST_RANGE = 10;
    private static final int LONGEST_PLACE = 20;
    private static final CharSet WITHIN = CharSet.of("中上下里");
    /// Without 里, which stands in many foreign names.
    private static final CharSet WHERE = CharSet.of("中上下");

    private final String text;
    private final Words words;

    BrokenFrame(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    boolean isBroken(Span span, Joints joints) {
        return opensFrame(span, joints)
                || closesFrame(span, joints.as())
                || closesRange(span, joints.to())
                || joints.where() >= 0 && closesPlace(span)
                || isWithin(span)
                || isSaidOf(span, joints.is());
    }

    /// 以X的理论|为基础
    private boolean opensFrame(Span span, Joints joints) {
        char behind = span.end() < text.length() ? text.charAt(span.end()) : '\n';
        return behind == '为' && joints.as() < 0 && isAs(span) || behind == '在' && (isGivingPlay(span) || isCrux(span));
    }

    /// 渔业现代化关键|在人才
    private boolean isCrux(Span span) {
        return span.length() > 2 && text.startsWith("关键", span.end() - 2);
    }

    /// 发挥渔民协会|在养殖中的作用
    private boolean isGivingPlay(Span span) {
        int verb = text.indexOf("发挥", span.start(), span.end());
        return verb >= 0 && words.at(verb) - words.at(span.start()) < 2 && !text.startsWith("作用", span.end() - 2);
    }

    private boolean isAs(Span span) {
        return text.charAt(span.start()) == '以'
                && words.length(words.at(span.start())) == 1;
    }

    /// 以坚持|城市内涵式发展为主线
    private boolean closesFrame(Span span, int as) {
        if (as <= span.start() || !isFrame(as)) {
            return false;
        }
        int farthest = Math.max(0, as - LONGEST_FRAME);
        for (int at = as - 1; at >= farthest && goesOn(text.charAt(at)); at--) {
            char c = text.charAt(at);
            if ((c == '以' || c == '把' || c == '将') && words.length(words.at(at)) == 1) {
                return at < span.start() - 1 && !text.startsWith("把坚持", at);
            }
        }
        return false;
    }

    private static boolean goesOn(char c) {
        return Chars.isHan(c) || c == '、';
    }

    private boolean isFrame(int as) {
        int word = words.at(as);
        return words.start(word) == as || text.startsWith("作为", words.start(word));
    }

    /// 从|烟火气到层出不穷的新创意
    private boolean closesRange(Span span, int to) {
        if (to < 0 || !isWord(to)) {
            return false;
        }
        int farthest = Math.max(0, span.start() - LONGEST_RANGE);
        int at = span.start() - 1;
        while (at >= farthest && Chars.isHan(text.charAt(at)) && text.charAt(at) != '从') {
            at--;
        }
        return at >= farthest && text.charAt(at) == '从' && isWord(at);
    }

    /// 在建设|海岛格局上争做示范, 在|思想上、行动上
    private boolean closesPlace(Span span) {
        int where = where(span);
        if (where < 0 || text.charAt(where + 1) != '、' && words.type(words.at(where + 1)) != WordClass.VERB) {
            return false;
        }
        int farthest = Math.max(0, span.start() - LONGEST_PLACE);
        int at = span.start() - 1;
        while (at >= farthest && goesOn(text.charAt(at)) && !isWhereOrIn(at)) {
            at--;
        }
        return at >= farthest && text.charAt(at) == '在';
    }

    /// The first 上, 中 or 下 by itself between the first character and the last, without 在 before it; otherwise -1.
    private int where(Span span) {
        for (int at = span.start(); at < span.end() - 1 && text.charAt(at) != '在'; at++) {
            if (WHERE.has(text.charAt(at)) && at > span.start() && isWord(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isWhereOrIn(int at) {
        char c = text.charAt(at);
        return (c == '在' || WHERE.has(c)) && isWord(at);
    }

    /// 粤港澳大湾区在全国新发展格局|中
    private boolean isWithin(Span span) {
        if (span.end() == text.length() || !WITHIN.has(text.charAt(span.end())) || !isWord(span.end())) {
            return false;
        }
        int in = text.indexOf('在', span.start(), span.end());
        return in >= 0 && isWord(in);
    }

    /// 贯彻党的要求是建设强国|的重要任务; 把稳思想|之舵
    private boolean isSaidOf(Span span, int is) {
        if (span.end() == text.length()) {
            return false;
        }
        char behind = text.charAt(span.end());
        return behind == '的' && is >= 0 && isWord(is) && !isRow(span) || behind == '之' && isWord(span.end());
    }

    /// 我是谁、为了谁、依靠谁: three members or more of one length.
    private boolean isRow(Span span) {
        int length = text.indexOf('、', span.start(), span.end()) - span.start();
        int from = span.start();
        int members = 1;
        while (length > 0 && from + length < span.end() && text.charAt(from + length) == '、') {
            from += length + 1;
            members++;
        }
        return members > 2 && span.end() - from == length;
    }

    private boolean isWord(int at) {
        return words.length(words.at(at)) == 1;
    }
}
