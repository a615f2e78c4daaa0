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
    private static final String CONTINUES = "，。、；：！？）”’》」』,;:!?)";

    /// How a paragraph or an item of its own begins.
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "[\\s\u3000\u00a0]|[（(【\\[〔]|[·•●■▲★◆※①-⓿*—-]"
                            + "|第[〇零一二三四五六七八九十百\\d]{1,6}[条章节编款、，]"
                            + "|\\d{2,4}年|[一二三四五六七八九十]{1,3}[、.．]|\\d{1,3}[、.．)）:：]|[A-Ha-h][、.．:：)）]"
                            + "|[^，。；]{1,12}[：:]");

    /// What no line begins with, though it looks like a number or a bracket: 协定⏎（RCEP）, PM⏎2.5.
    private static final Pattern ABBREVIATION = Pattern.compile("[（(][A-Za-z]{2,}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d");
    /// A line of English that is broken off is at least so long.
    private static final int WRAP = 30;
    /// And where a blank line or a capital comes next, as before lines of their own.
    private static final int LONG_WRAP = 50;

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
        if (together && goesOn(last, next) || goesOnInEnglish(line, next, together)) {
            return true;
        }
        boolean tail = !edits.isEmpty() && edits.getLast().span().end() == lines.get(i).start();
        if (together && tail && goesOnBeforeCapital(line, next)) {
            return true;
        }
        if (CLOSED.indexOf(last) >= 0 || BEGINNING.matcher(next).lookingAt()) {
            return false;
        }
        return "，、".indexOf(last) >= 0
                || together
                        && Character.isIdeographic(last)
                        && (tail || line.chars().anyMatch(c -> STOPS.indexOf(c) >= 0));
    }

    /// Whether a line goes on in the next as an abbreviation or a figure does.
    private static boolean goesOn(char last, String next) {
        return Character.isIdeographic(last) && ABBREVIATION.matcher(next).lookingAt()
                || last >= 'A' && last <= 'Z' && DECIMAL.matcher(next).lookingAt();
    }

    /// Whether a line of English goes on in the next, which begins with a small letter.
    private static boolean goesOnInEnglish(String line, String next, boolean together) {
        char last = line.charAt(line.length() - 1);
        return line.length() >= (together ? WRAP : LONG_WRAP)
                && (isSmall(last) || last == ',')
                && Character.isLowerCase(next.charAt(0));
    }

    /// Whether a long line of English ends with a word and the next begins with a name: Electronic⏎Services.
    private static boolean goesOnBeforeCapital(String line, String next) {
        boolean word = isSmall(line.charAt(line.length() - 1));
        return line.length() >= LONG_WRAP && word && Character.isUpperCase(next.charAt(0));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// Puts two lines together.
    static Edit join(String text, Span line, Span next) {
        int end = line.start() + line.of(text).stripTrailing().length();
        boolean latin = text.charAt(end - 1) < 0x80 && Character.isLetter(text.charAt(next.start()))
                && text.charAt(next.start()) < 0x80;
        return new Edit(new Span(end, next.start()), latin ? " " : "");
    }
}
