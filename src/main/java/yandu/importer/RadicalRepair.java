package yandu.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yandu.document.Span;

/// Puts characters in place of the radicals that look like them: many PDF files hold ⺠ where 民 is meant.
record RadicalRepair() implements Repair {
    private static final char FIRST = '\u2e80';
    private static final char LAST = '\u2fdf';

    @Override
    public String key() {
        return "import.repair.radical";
    }

    @Override
    public List<Edit> find(String text) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST && Table.CHARACTERS.containsKey(c)) {
                edits.add(new Edit(new Span(i, i + 1), Table.CHARACTERS.get(c)));
            }
        }
        return edits;
    }

    /// The table, read when the first radical is met.
    private static final class Table {
        private static final Map<Character, String> CHARACTERS = read();

        private static Map<Character, String> read() {
            try (var in = RadicalRepair.class.getResourceAsStream("/yandu/importer/cjk-radicals.tsv");
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                var map = new HashMap<Character, String>();
                reader.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .forEach(cells -> map.put(cells[0].charAt(0), cells[1]));
                return Map.copyOf(map);
            } catch (IOException e) {
                throw new UncheckedIOException("cjk-radicals.tsv", e);
            }
        }
    }
}
