package yandu.analysis.outline;

/// The noun that announces a list: 使命任务 of “…等重大使命任务”.
public final class Announced {
    private static final String[] NOUNS = {
        "使命任务", "重点任务", "目标任务", "任务", "工作", "要求", "目标", "原则", "方面", "举措", "措施",
        "问题", "关系", "经验", "启示", "意见", "特点", "要点"
    };

    /// 八个方面工作: the list is one of works.
    private static final String ASPECTS = "方面";

    private Announced() {}

    /// The last such noun that stands between two offsets behind 等 or a number with 个, 项, 点, or 以下, 下面, with 方面 between
    /// them or not; empty where there is none.
    public static String noun(String text, int from, int to) {
        var words = text.substring(from, to);
        var best = "";
        int place = -1;
        for (var noun : NOUNS) {
            int at = words.lastIndexOf(noun);
            if (at > place && isAnnounced(words, at)) {
                best = noun;
                place = at;
            }
        }
        return best;
    }

    private static boolean isAnnounced(String words, int at) {
        int before = at;
        while (before > 0 && Chars.isIn(words.charAt(before - 1), "重大要点主基本")) {
            before--;
        }
        before -= words.startsWith(ASPECTS, before - ASPECTS.length()) ? ASPECTS.length() : 0;
        if (words.startsWith("以下", before - 2) || words.startsWith("下面", before - 2)) {
            return true;
        }
        char last = before > 0 ? words.charAt(before - 1) : '\n';
        boolean counted = before > 1 && isCount(words.charAt(before - 2));
        return last == '等' || last == '几' || Chars.isIn(last, "个项点条大") && counted
                || before < at && counted && Chars.isIn(words.charAt(before), "点大");
    }

    private static boolean isCount(char c) {
        return Numerals.isChinese(c) || Numerals.isDigit(c) || c == '两' || c == '几';
    }
}
