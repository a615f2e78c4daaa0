package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yandu.analysis.Glossary.Confidence;
import yandu.analysis.Glossary.Entry;

/// A glossary as a table: UTF-8 text, a head line, an entry a line, cells parted by tabs, items by `|`.
public final class GlossaryTable {
    static final String HEAD = "term\texpansion\titems\tsource\tconfidence";

    private static final Pattern BREAK = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final int CELLS = 5;
    private static final int LONGEST_TERM = 200;
    private static final int LONGEST_TEXT = 10_000;

    private GlossaryTable() {}

    /// Reads a table; a head line and empty lines may be missing or there.
    ///
    /// @throws BadLine at the first line that is no entry
    public static List<Entry> read(String table) throws BadLine {
        var entries = new ArrayList<Entry>();
        var lines = Tables.lines(table);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).strip().equals(HEAD)) {
                entries.add(entry(i + 1, lines.get(i).split("\t", -1)));
            }
        }
        return List.copyOf(entries);
    }

    /// The table of some entries; [#read] gives the same entries again, but for white space in them.
    public static String write(List<Entry> entries) {
        return entries.stream().map(GlossaryTable::line).collect(Collectors.joining("", HEAD + "\n", ""));
    }

    private static Entry entry(int line, String[] cells) throws BadLine {
        if (cells.length != CELLS) {
            throw new BadLine(line, "cells");
        }
        if (cells[0].isBlank() || cells[0].length() > LONGEST_TERM) {
            throw new BadLine(line, "term");
        }
        if (cells[1].isBlank() || cells[1].length() + cells[2].length() + cells[3].length() > LONGEST_TEXT) {
            throw new BadLine(line, "expansion");
        }
        if (cells[3].isBlank()) {
            throw new BadLine(line, "source");
        }
        var items = cells[2].isBlank() ? List.<String>of() : List.of(cells[2].strip().split("\\|"));
        if (items.stream().anyMatch(String::isBlank)) {
            throw new BadLine(line, "items");
        }
        return new Entry(cells[0].strip(), cells[1].strip(), items, cells[3].strip(), confidence(line, cells[4]));
    }

    private static Confidence confidence(int line, String cell) throws BadLine {
        for (var confidence : Confidence.values()) {
            if (confidence.name().equals(cell.strip().toUpperCase(Locale.ROOT))) {
                return confidence;
            }
        }
        throw new BadLine(line, "confidence");
    }

    private static String line(Entry entry) {
        return String.join(
                        "\t",
                        cell(entry.term()),
                        cell(entry.expansion()),
                        entry.items().stream()
                                .map(item -> cell(item).replace('|', '｜'))
                                .collect(Collectors.joining("|")),
                        cell(entry.source()),
                        entry.confidence().name().toLowerCase(Locale.ROOT))
                + "\n";
    }

    static String cell(String text) {
        return BREAK.matcher(text.strip()).replaceAll(" ");
    }
}
