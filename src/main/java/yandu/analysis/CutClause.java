package yandu.analysis;

import java.util.HashSet;
import java.util.Set;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Whether words begin or end in the middle of what a clause says: behind its preposition though they hold its verb
/// (给|老人体检), behind one verb of two (健全推进|海岛养殖机制, 形成支持|渔业创新的制度), before the noun that all of them
/// belong to (海岛的成色和渔业|的质量, 关于发展渔业|的要求).
final class CutClause {
    /// A preposition by itself. 为 and 在 are such where no verb stands before them.
    private static final CharSet PREPOSITIONS = CharSet.of("从给为向对由被在");
    private static final CharSet AS = CharSet.of("为在");
    private static final CharSet FROM = CharSet.of("从由");
    /// Behind these one thing fits, or goes with, another (与…相衔接).
    private static final CharSet WITH = CharSet.of("与同和跟");
    private static final CharSet TAKING = CharSet.of("把");
    /// What makes another word with 相: 互相, 真相.
    private static final CharSet OF_WORDS = CharSet.of("互真首照宰");
    /// Behind these 为 says for whom something is done.
    private static final Set<String> MODAL = Set.of("应当", "应", "可以", "必须", "要", "能够");
    private static final Set<String> TURNING =
            Set.of("转向", "转为", "转变", "转到", "改为", "变为", "增加", "提高", "提升", "降到", "降至", "压缩", "上升", "下降");
    private static final Set<String> UPHOLDING = Set.of("坚持", "做到", "要", "必须");
    private static final String ABOUT = "关于";
    /// What speaks of all words before it, clauses or not.
    private static final CharSet SUMMING_UP = CharSet.of("等是为");
    private static final Set<String> COUNTING = Set.of("分别", "约", "均", "共", "仅", "多", "皆");
    /// Whose object is what the words behind a second verb end with: 健全推进海岛养殖|机制.
    private static final Set<String> BUILDING = Set.of("健全", "完善", "建立", "构建", "创新", "探索");
    private static final Set<String> ADVANCING = Set.of("促进", "推进", "推动", "实施", "支持", "保障", "引导", "鼓励");
    /// Verbs behind one of those above, or of these, that belong to the noun that is built: 形成支持渔业创新的|制度.
    private static final Set<String> MAKING = Set.of("形成", "制定", "出台", "营造", "打造", "创造", "提供");
    private static final Set<String> SERVING =
            Set.of("促进", "推进", "推动", "支持", "保障", "引导", "鼓励", "引领", "支撑", "服务", "带动", "适应", "符合", "有利于");
    private static final CharSet ADVANCING_LAST = CharSet.lastOf(union(ADVANCING, SERVING));
    private static final Set<String> BUILT = Set.of("制度", "机制", "体制", "体系", "政策", "办法", "体制机制", "政策体系");
    /// Of these what is not put into practice itself, as a 制度 is.
    private static final Set<String> BUILT_BUT_NOT_RUN = Set.of("机制", "体制", "体系", "体制机制");
    private static final CharSet BUILT_LAST = CharSet.lastOf(BUILT);

    private final String text;
    private final Words words;

    CutClause(ScannedText scanned) {
        text = scanned.text();
        words = scanned.words();
    }

    /// @param span not empty
    boolean is(Span span, Joints joints) {
        if (span.start() == 0) {
            return goesOnBehind(span, joints);
        }
        char before = text.charAt(span.start() - 1);
        return text.charAt(span.end() - 1) == '来' && joinsWithOther(span)
                || span.length() > 3 && text.charAt(span.end() - 3) == '相' && fitsOther(span)
                || PREPOSITIONS.has(before) && swallowsVerb(span)
                || ADVANCING_LAST.has(before) && isOfTwoVerbs(span)
                || joints.must() >= 0 && Chars.isHan(before) && isSubject(span, joints.must())
                || joints.comma() >= 0 && Chars.isHan(before) && spansClauses(span, joints.comma())
                || goesOnBehind(span, joints);
    }

    /// 给|老人体检。 从|大规模扩张转向提质增效
    private boolean swallowsVerb(Span span) {
        int preposition = words.at(span.start() - 1);
        if (words.length(preposition) > 1) {
            return false;
        }
        if (FROM.has(text.charAt(span.start() - 1)) && turns(span)) {
            return true;
        }
        if (!endsClause(span.end())) {
            return false;
        }
        boolean opens = AS.has(text.charAt(span.start() - 1))
                ? preposition > 0 && isAdverbial(preposition - 1)
                : preposition == 0 || words.type(preposition - 1) != WordClass.VERB;
        return opens && !isVerb(words.at(span.start())) && holdsVerb(span);
    }

    private boolean turns(Span span) {
        for (int i = words.at(span.start()) + 1; i < words.count() && words.start(i) < span.end(); i++) {
            if (TURNING.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int at) {
        return at == text.length() || Chars.endsClause(text.charAt(at));
    }

    /// Whether 为 behind such a word says for whom something is done, not what something is (分别为).
    private boolean isAdverbial(int word) {
        var type = words.type(word);
        return type == WordClass.ADVERB && !COUNTING.contains(word(word))
                || type == WordClass.MARK
                || type == WordClass.SPACE
                || type == WordClass.TIME
                || MODAL.contains(word(word));
    }

    private boolean isVerb(int word) {
        return words.type(word) == WordClass.VERB || words.isFrame(word);
    }

    /// Whether a verb stands in the words, but not first and not behind 的, where it only names something.
    private boolean holdsVerb(Span span) {
        int last = words.at(span.end() - 1);
        for (int i = words.at(span.start()) + 1; i <= last && text.charAt(words.start(i)) != '的'; i++) {
            if (words.type(i) == WordClass.VERB || i == last && words.type(i) == WordClass.VERBAL_NOUN) {
                return true;
            }
        }
        return false;
    }

    /// 把渔港建设与|海岛开发结合起来
    private boolean joinsWithOther(Span span) {
        return text.startsWith("起", span.end() - 2)
                && text.charAt(span.start() - 1) != '把'
                && inClauseBefore(span.start(), TAKING)
                && text.indexOf('把', span.start(), span.end()) < 0;
    }

    /// 应当与|周边渔港相衔接, 渔业与海岛的|发展相适应
    private boolean fitsOther(Span span) {
        int each = span.end() - 3;
        if (OF_WORDS.has(text.charAt(each - 1)) || !inClauseBefore(span.start(), WITH)) {
            return false;
        }
        for (int at = span.start(); at < each; at++) {
            if (WITH.has(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// Whether one of some characters stands before a place, in the same clause.
    private boolean inClauseBefore(int place, CharSet characters) {
        int at = place - 1;
        int farthest = Math.max(0, place - BrokenFrame.LONGEST_FRAME);
        while (at >= farthest && !Chars.endsClause(text.charAt(at)) && !characters.has(text.charAt(at))) {
            at--;
        }
        return at >= farthest && characters.has(text.charAt(at));
    }

    /// 健全推进|海岛养殖机制
    private boolean isOfTwoVerbs(Span span) {
        int verb = words.at(span.start() - 1);
        return verb > 0 && (buildsLast(span, verb) || servesLast(span, verb));
    }

    private boolean buildsLast(Span span, int verb) {
        return BUILT_LAST.has(text.charAt(span.end() - 1))
                && ADVANCING.contains(word(verb))
                && BUILDING.contains(word(verb - 1))
                && (word(verb).equals("实施") ? BUILT_BUT_NOT_RUN : BUILT).contains(word(words.at(span.end() - 1)));
    }

    /// 形成支持|渔业创新的制度
    private boolean servesLast(Span span, int verb) {
        if (!SERVING.contains(word(verb)) || text.indexOf('的', span.start(), span.end()) < 0) {
            return false;
        }
        var making = word(verb - 1);
        return MAKING.contains(making) || BUILDING.contains(making);
    }

    /// 建设|渔业强国要体现海岛特色: what is done to it is said of all before 要.
    private boolean isSubject(Span span, int must) {
        int before = words.at(span.start() - 1);
        return must < span.end() - 1
                && words.length(words.at(must)) == 1
                && (ADVANCING.contains(word(before)) || BUILDING.contains(word(before)) || word(before).equals("建设"));
    }

    private String word(int word) {
        return text.substring(words.start(word), words.end(word));
    }

    /// 作为|海岛的利器，大有前途, but not 做到|有港必建，有岛必兴.
    private boolean spansClauses(Span span, int comma) {
        return !isUpheld(span.start()) && !areEquallyLong(span, comma);
    }

    private boolean isUpheld(int start) {
        char before = text.charAt(start - 1);
        return before == '是' || before == '即' || UPHOLDING.contains(word(words.at(start - 1)));
    }

    /// Whether all clauses of the words are as long as the first.
    private boolean areEquallyLong(Span span, int comma) {
        int length = comma - span.start();
        int from = span.start();
        for (int end = comma; end - from == length; end = text.indexOf('，', from, span.end())) {
            from = end + 1;
            if (span.end() - from == length) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOnBehind(Span span, Joints joints) {
        char behind = span.end() < text.length() ? text.charAt(span.end()) : '\n';
        return behind == '的'
                ? isPairOfOne(span) || tellsOf(span)
                : Chars.isHan(behind)
                        && (joints.is() >= 0 && isPredicate(span, joints.is())
                                || joints.comma() >= 0 && isCutBefore(behind, span, joints.comma()));
    }

    /// 依托海岛，渔业|更加兴旺, but not 靠山吃山，靠海吃海|是老路.
    private boolean isCutBefore(char behind, Span span, int comma) {
        return !SUMMING_UP.has(behind) && !areEquallyLong(span, comma);
    }

    /// 国务院关于发展渔业|的要求
    private boolean tellsOf(Span span) {
        int about = text.indexOf(ABOUT, span.start(), span.end());
        return about >= 0 && text.indexOf('的', about, span.end()) < 0;
    }

    /// 海岛的成色和渔业|的质量
    private boolean isPairOfOne(Span span) {
        int of = text.indexOf('的', span.start(), span.end());
        int and = of < 0 ? -1 : text.indexOf('和', of, span.end());
        return and > 0 && text.indexOf('、', span.start(), span.end()) < 0 && words.length(words.at(and)) == 1;
    }

    /// 渔业是海岛|发展的基础
    private boolean isPredicate(Span span, int is) {
        if (is == span.end() - 1) {
            return false;
        }
        boolean especially = text.charAt(is - 1) == '别' || text.charAt(is - 1) == '其';
        return !especially && words.length(words.at(is)) == 1;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
