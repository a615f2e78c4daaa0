package yandu.analysis.outline;

import java.util.Set;

/// Clauses before a comma that only lead to the next one: 以党的政治建设为统领，…, 随着经济建设的发展，…, 近年来，….
public final class LeadIn {
    private static final String[] WORDS =
            {"围绕", "按照", "根据", "依照", "通过", "随着", "面对", "针对", "对于", "无论", "不论", "由于", "结合"};
    /// A clause that only names years is at most so long.
    private static final int YEARS = 6;
    private static final Set<String> TIMES =
            Set.of("近日", "日前", "近年来", "当前", "目前", "如今", "现在", "今年", "去年", "今年以来", "近期", "原先", "过去",
                    "同时", "此外", "另外", "其中", "最近");

    private LeadIn() {}

    /// Whether the words between two offsets lead on.
    public static boolean is(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        char first = text.charAt(from);
        char last = text.charAt(to - 1);
        boolean framed = switch (first) {
            case '以' -> text.substring(from, to).indexOf('为') > 0;
            case '在' -> Chars.isIn(last, "上中下时后前里");
            case '到' -> Chars.isIn(last, "年底");
            case '从' -> Chars.isIn(last, "起来");
            default -> Numerals.isDigit(first) && Chars.isIn(last, "年月日") || isYears(text, from, to);
        };
        return framed || startsWithAny(text, from, to) || TIMES.contains(text.substring(from, to));
    }

    /// 这五年, 一年来, 改革开放以来
    private static boolean isYears(String text, int from, int to) {
        boolean years = text.charAt(to - 1) == '年' || text.startsWith("年来", to - 2) || text.startsWith("以来", to - 2);
        return years && to - from <= YEARS;
    }

    private static boolean startsWithAny(String text, int from, int to) {
        for (var word : WORDS) {
            if (from + word.length() < to && text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }
}
