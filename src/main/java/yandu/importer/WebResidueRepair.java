package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yandu.document.Span;

/// Takes out what a web page puts around a text: the words of its buttons at the top and at the end, and the list of
/// other articles below. Only whole lines near the ends of a text are looked at, and buttons only where several stand
/// together.
record WebResidueRepair() implements Repair {
    private static final int NEAR = 20;

    private static final Pattern BUTTON =
            Pattern.compile(
                    "【?字[号体][：:].{0,12}|】|加大|还原|减小|[大中小]([ \u3000]{1,9}[大中小]){0,9}】?|下载|打印|全屏|收藏|分享|纠错|复制链接"
                            + "|打印本页|关闭窗口|我要纠错|分享到.{0,20}|扫一扫.{0,20}|false|true|main|Public domain"
                            + "|([\\[【](打印|关闭|收藏|纠错|返回)[\\]】] {0,9}){1,9}");

    private static final Pattern OTHERS = Pattern.compile("【?相关(报道|阅读|链接|新闻|稿件|文章)】?[：:]?");
    private static final Pattern EDITOR = Pattern.compile("[\\[【（(]?(责任编辑|责编)[：: ].{0,20}");

    @Override
    public String key() {
        return "import.repair.web";
    }

    @Override
    public List<Edit> find(String text) {
        var lines = Lines.of(text).stream().filter(line -> !line.of(text).isBlank()).toList();
        int end = others(text, lines);
        int near = Math.min(NEAR, end);
        var edits = new ArrayList<Edit>();
        buttons(text, lines.subList(0, near), edits);
        buttons(text, lines.subList(Math.max(near, end - NEAR), end), edits);
        lines.subList(end, lines.size()).forEach(line -> edits.add(whole(text, line)));
        return edits;
    }

    private static void buttons(String text, List<Span> lines, List<Edit> edits) {
        var run = new ArrayList<Span>();
        for (var line : lines) {
            var words = line.of(text).strip();
            if (BUTTON.matcher(words).matches()) {
                run.add(line);
            } else {
                add(text, run, edits);
                if (EDITOR.matcher(words).matches()) {
                    edits.add(whole(text, line));
                }
            }
        }
        add(text, run, edits);
    }

    private static void add(String text, List<Span> run, List<Edit> edits) {
        if (run.size() > 1) {
            run.forEach(line -> edits.add(whole(text, line)));
        }
        run.clear();
    }

    /// Where the list of other articles begins; behind the last line where there is none, or where whole sentences
    /// follow.
    private static int others(String text, List<Span> lines) {
        for (int i = lines.size() - 1; i > 0 && i >= lines.size() - NEAR; i--) {
            var line = lines.get(i).of(text);
            if (line.indexOf('。') >= 0) {
                break;
            }
            if (OTHERS.matcher(line.strip()).matches()) {
                return i;
            }
        }
        return lines.size();
    }

    private static Edit whole(String text, Span line) {
        return Edit.delete(line.start(), Math.min(text.length(), line.end() + 1));
    }
}
