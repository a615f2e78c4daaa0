package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks lines at pairs of U+3000 inside them: where web pages lost their line ends, the indentation is all that is
/// left of a paragraph. After a full stop a pair always is one; elsewhere only in lines too long to be a paragraph, and
/// never between the number of an article and its words, nor in a word that is set wide: 总　　则.
record ParagraphRepair() implements Repair {
    private static final Pattern PAIR = Pattern.compile("(?<!\u3000)\u3000\u3000(?=[^\u3000\\s])");
    private static final Pattern NUMBER = Pattern.compile(".*第[〇零一二三四五六七八九十百\\d]{1,6}[条章节编款]$");
    private static final String CLOSED = "。！？；：…”’」』）)】";
    private static final int LONG = 300;
    /// How far back the words before a pair are looked at.
    private static final int LOOK = 40;

    @Override
    public String key() {
        return "import.repair.paragraph";
    }

    @Override
    public List<Edit> find(String text) {
        var edits = new ArrayList<Edit>();
        for (var line : Lines.of(text)) {
            var pairs = PAIR.matcher(text).region(line.start(), line.end());
            while (pairs.find()) {
                int from = Math.max(line.start(), pairs.start() - LOOK);
                var before = text.substring(from, pairs.start()).stripTrailing();
                if (!before.isBlank() && isBreak(before, line.length()) && !isWide(text, pairs.start(), pairs.end())) {
                    edits.add(Edit.insert(pairs.start(), "\n"));
                }
            }
        }
        return edits;
    }

    private static boolean isBreak(String before, int lineLength) {
        return CLOSED.indexOf(before.charAt(before.length() - 1)) >= 0
                || lineLength >= LONG && !NUMBER.matcher(before).matches();
    }

    /// Whether a single character stands on both sides.
    private static boolean isWide(String text, int start, int end) {
        return isBlank(text, start - 2) && isBlank(text, end + 1);
    }

    private static boolean isBlank(String text, int at) {
        char c = at < 0 || at >= text.length() ? '\n' : text.charAt(at);
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
