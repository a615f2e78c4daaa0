package yandu.importer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yandu.importer.guard.Guard;

/// Takes a source down, paragraph after paragraph, and what of it cannot be taken along.
public final class Flow {
    private final Guard guard;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private Details details = Details.NONE;
    private long characters;

    public Flow(Guard guard) {
        this.guard = guard;
    }

    public Guard guard() {
        return guard;
    }

    public void title(String text) {
        add(Piece.Kind.TITLE, 0, text);
    }

    /// @param level from 1
    public void heading(int level, String text) {
        add(Piece.Kind.HEADING, level, text);
    }

    public void paragraph(String text) {
        add(Piece.Kind.PARAGRAPH, 0, text);
    }

    /// @param level of the list in other lists, from 1
    public void item(int level, String text) {
        add(Piece.Kind.ITEM, level, text);
    }

    /// One row of a table, its cells apart by tabs.
    public void row(List<String> cells) {
        add(
                Piece.Kind.ROW,
                0,
                String.join("\t", cells.stream().map(cell -> cell.replaceAll("\\s*[\n\t]\\s*", " ").strip()).toList()));
    }

    /// A text of several lines: each is a piece.
    public void add(Piece.Kind kind, int level, String text) {
        guard.look();
        for (var line : text.split("\\R|\u2028|\u2029")) {
            if (!stripped(line).isEmpty()) {
                characters += line.length() + 1;
                guard.characters(characters);
                pieces.add(new Piece(kind, level, stripped(line)));
            }
        }
    }

    /// Without the blanks at both ends: in a source that knows its paragraphs, indentation is only a look.
    private static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200b';
    }

    /// So many things of a kind were left out or changed.
    public void tell(String key, int count) {
        if (count > 0) {
            told.merge(key, count, Integer::sum);
        }
    }

    public void describe(Details details) {
        this.details = details;
    }

    public Details details() {
        return details;
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /// What was told, by the key of its sentence.
    public Map<String, Integer> told() {
        return Map.copyOf(told);
    }
}
