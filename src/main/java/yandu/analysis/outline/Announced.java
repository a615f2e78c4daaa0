package yandu.analysis.outline;

import java.util.List;

/// The noun that announces a list: 使命任务 of “…等重大使命任务”.
public final class Announced {
    private static final String[] NOUNS = {
        "使命任务", "重点任务", "目标任务", "任务", "工作", "要求", "目标", "原则", "方面", "举措", "措施", "问题", "关系", "经验", "启示", "意见", "特点", "要点"
    };

    private Announced() {}

    /// The last such noun that stands between two offsets behind 等 or a number with 个, 项, 点, or 以下, 下面;
    /// empty where there is none.
    public static String noun(String text, int from, int to) {
        var best = "";
        int place = -1;
        for (var noun : List.of(NOUNS)) {
            int at = text.lastIndexOf(noun, to - noun.length());
            if (at > place && at >= from && isAnnounced(text, from, at)) {
                best = noun;
                place = at;
            }
        }
        return best;
    }

    private static boolean isAnnounced(String text, int from, int at) {
        var before = text.substring(Math.max(from, at - 6), at);
        return before.matches(".*(等|以下|下面|几|[一二三四五六七八九十0-9][个项点大])[重大要点主基本]{0,4}");
    }
}
