package yandu.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;

/// How much a measure says that is its own. 加快项目落地实施 could stand under any head of any report; 推广柔性引才模式 belongs
/// where it stands.
final class Substance {
    /// What a measure must have: a term, something in quotation marks, or two words that are neither general nor all over the report.
    private static final int ENOUGH = 3;

    /// Words of four characters and more are terms.
    private static final int TERM_LENGTH = 4;
    private static final int TERM = 3;
    private static final int RARE = 2;

    /// The natural logarithm of its frequency from which on a word is an everyday one.
    private static final int EVERYDAY = 9;

    /// A word is all over a report when it stands under more than so many heads, or this share of them.
    private static final int FEW_HEADS = 3;
    private static final double SHARE = 0.08;

    /// What every report has, though it is no everyday word.
    private static final Set<String> EMPTY =
            Set.of(
                    ("发展动力 发展活力 企业主体 组织领导 改革开放 经济发展 社会发展 经济社会发展 核心 要义 合力 实效 大局 全局 实际 思想认识 责任担当 工作效率 担当 使命 基本面 新局面 新成效 新进展"
                                    + " 新突破 新台阶 新篇章 新作为 新贡献 有力 有效 落地 到位 见效 常态化 制度化 规范化 优势 潜力 活力 动力 能力 效能 机制 体系 平台 抓手 载体 环节 关键 重点工作 公共服务 相关 方式 累计 新增 抓落实 问候 谢意")
                            .split(" "));

    private final Map<String, Integer> heads = new HashMap<>();
    private final double most;

    private Substance(List<StudyList> lists) {
        int all = 0;
        for (var list : lists) {
            for (var item : list.list().items()) {
                var said = new HashSet<String>();
                item.measures().forEach(measure -> said.addAll(words(measure.text())));
                said.forEach(word -> heads.merge(word, 1, Integer::sum));
                all++;
            }
        }
        most = Math.max(FEW_HEADS, all * SHARE);
    }

    /// Counts under how many heads of a report each word stands.
    static Substance of(List<StudyList> lists) {
        return new Substance(lists);
    }

    /// Whether a measure says enough.
    boolean isEnough(String measure) {
        var words = Segmenter.words(measure, Lexicon.BUNDLED);
        return IntStream.range(0, words.count()).map(i -> weight(measure, words, i)).sum() >= ENOUGH;
    }

    private int weight(String measure, Words words, int at) {
        if (words.type(at) == WordClass.QUOTE) {
            return RARE;
        }
        var word = measure.substring(words.start(at), words.end(at));
        if (!canSay(words, at) || EMPTY.contains(word) || heads.getOrDefault(word, 0) > most) {
            return 0;
        }
        boolean term = words.isTerm(at) || words.length(at) >= TERM_LENGTH;
        if (words.type(at) == WordClass.DIGITS) {
            return RARE;
        }
        if (words.length(at) == 1) {
            return words.type(at) == WordClass.NOUN || words.type(at) == WordClass.UNKNOWN ? 1 : 0;
        }
        boolean everyday = words.commonness(at) >= EVERYDAY || words.type(at) == WordClass.IDIOM;
        return everyday ? 1 : term ? TERM : RARE;
    }

    private static boolean canSay(Words words, int at) {
        return switch (words.type(at)) {
            case NOUN, VERBAL_NOUN, VERB, ADJECTIVE, PLACE, IDIOM, UNKNOWN, LATIN, DIGITS ->
                    !words.isGeneric(at) && (words.isTerm(at) || !words.isFrame(at));
            case ADVERB, FUNCTION, NUMBER, TIME, QUOTE, PAUSE, MARK, SPACE -> false;
        };
    }

    private static Set<String> words(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var found = new HashSet<String>();
        for (int i = 0; i < words.count(); i++) {
            found.add(text.substring(words.start(i), words.end(i)));
        }
        return found;
    }
}
