package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yandu.document.Span;

/// Joins lines that were broken inside a sentence. A line is taken for broken only when its own punctuation says so: it
/// ends with a comma, or breaks off after a full stop inside it, or the next one begins with a closing mark.
record BrokenLineRepair() implements Repair {
    private static final String CLOSED = "。！？!?；;：:…”’」』）)】》.—－-～";
    private static final String STOPS = "。！？；";
    private static final String CONTINUES = "，。、；：！？）”’》」』";

    /// How a paragraph or an item of its own begins.
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "[\\s\u3000\u00a0]|[（(【\\[〔]|[·•●■▲★◆※①-⓿*—-]"
                            + "|第[〇零一二三四五六七八九十百\\d]{1,6}[条章节编款、，]"
                            + "|\\d{2,4}年|[一二三四五六七八九十]{1,3}[、.．]|\\d{1,3}[、.．)）:：]|[A-Ha-h][、.．:：)）]"
                            + "|[^，。；]{1,12}[：:]");

    @Override
    public String key() {
        return "import.repair.broken-line";
    }

    @Override
    public List<Edit> find(String text) {
        var edits = new ArrayList<Edit>();
        var lines = Lines.of(text).stream().filter(line -> !line.of(text).isBlank()).toList();
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (isBroken(text, edits, lines, i)) {
                edits.add(join(text, lines.get(i), lines.get(i + 1)));
            }
        }
        return edits;
    }

    private static boolean isBroken(String text, List<Edit> edits, List<Span> lines, int i) {
        var line = lines.get(i).of(text).stripTrailing();
        var next = lines.get(i + 1).of(text);
        char last = line.charAt(line.length() - 1);
        boolean together = lines.get(i + 1).start() == lines.get(i).end() + 1;
        if (together && CONTINUES.indexOf(next.charAt(0)) >= 0) {
            return true;
        }
        if (CLOSED.indexOf(last) >= 0 || BEGINNING.matcher(next).lookingAt()) {
            return false;
        }
        boolean tail = !edits.isEmpty() && edits.getLast().span().end() == lines.get(i).start();
        return "，、".indexOf(last) >= 0
                || together
                        && Character.isIdeographic(last)
                        && (tail || line.chars().anyMatch(c -> STOPS.indexOf(c) >= 0));
    }

    private static Edit join(String text, Span line, Span next) {
        int end = line.start() + line.of(text).stripTrailing().length();
        boolean latin = text.charAt(end - 1) < 0x80 && text.charAt(next.start()) < 0x80;
        return new Edit(new Span(end, next.start()), latin ? " " : "");
    }
}
