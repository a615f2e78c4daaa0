package yandu.analysis.outline;

import java.util.Arrays;
import java.util.regex.Pattern;

/// What stands behind the last item of a list and is no part of it: words that sum up or turn to the listeners, who
/// carries out what is decided, who signs, and what others have put under the text.
final class Closing {
    private static final String[] CUES = {
        "各位代表", "各位委员", "同志们", "朋友们", "总之", "综上所述", "以上", "过去五年", "五年来", "一年来", "回顾过去", "回顾",
        "我们一定"
    };
    private static final String[] TAILS = {
        "相关报道", "责任编辑", "责编", "编辑：", "名词解释", "附件", "附录", "附：", "附表", "注：", "注释", "（来源", "来源：", "《 人民日报",
        "（此件公开发布", "【打印", "打印本页", "关闭窗口", "分享到"
    };
    private static final String QUOTES = "“\"";
    private static final String COUNTED = "个点项条";
    private static final Pattern DECIDED = Pattern.compile("本(?:决定|意见|通知|方案|规划|纲要)");
    private static final String OF_DATES = "○〇零一二三四五六七八九十0123456789年月日 \u3000";
    private static final int DATE = 16;
    private static final int NAME = 20;
    /// Lines of names at most.
    private static final int SIGNED = 12;
    private static final Pattern SPACES = Pattern.compile("[ \u3000]+");

    private final String text;
    private final Lines lines;
    private final Scan scan;

    Closing(String text, Lines lines, Scan scan) {
        this.text = text;
        this.lines = lines;
        this.scan = scan;
    }

    /// Whether words that sum up, or turn to the listeners, begin at a place.
    boolean summarizes(int at) {
        return Chars.startsWithAny(text, at, CUES) || summarizesAll(at);
    }

    /// 这“六个必须”…, 这三点…
    private boolean summarizesAll(int at) {
        if (text.charAt(at) != '这') {
            return false;
        }
        int from = Chars.isIn(Chars.at(text, at + 1), QUOTES) ? at + 2 : at + 1;
        int end = Numerals.chineseEnd(text, from);
        boolean two = Chars.at(text, from) == '两';
        return (two || Numerals.chinese(text, from, end) > 1) && Chars.isIn(Chars.at(text, two ? from + 1 : end), COUNTED);
    }

    /// Whether what a line begins with is no part of a section.
    boolean begins(int line) {
        return Chars.startsWithAny(text, lines.start(line), TAILS) || carriesOut(line) || isDate(line) || isSigned(line);
    }

    /// 各省、自治区、直辖市要按照本决定的精神…
    private boolean carriesOut(int line) {
        var words = lines.span(line).of(text);
        return words.charAt(0) == '各' && DECIDED.matcher(words).find();
    }

    /// A line of names above the date below a text.
    private boolean isSigned(int line) {
        int last = line;
        while (last < lines.size() && last - line < SIGNED && isNames(last)) {
            last++;
        }
        return last > line && last < lines.size() && isDate(last);
    }

    /// Whether a line holds only words as short as names, without a mark: 财政部 自然资源部 农业农村部.
    private boolean isNames(int line) {
        var names = SPACES.split(lines.span(line).of(text));
        return !scan.startsLine(lines.start(line)) && Arrays.stream(names).allMatch(Closing::isName);
    }

    private static boolean isName(String words) {
        return words.length() <= NAME && words.chars().allMatch(c -> Chars.isIdeograph((char) c));
    }

    /// 二○○五年十二月三日, alone in its line.
    private boolean isDate(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        boolean date = text.charAt(end - 1) == '日' && end - start <= DATE;
        for (int at = start; date && at < end; at++) {
            date = Chars.isIn(text.charAt(at), OF_DATES);
        }
        return date;
    }
}
