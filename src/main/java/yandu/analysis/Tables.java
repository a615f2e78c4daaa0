package yandu.analysis;

import java.util.List;

/// What all tables of text have in common.
final class Tables {

    private Tables() {}

    /// The lines of a table, whatever ends them; without a byte order mark.
    static List<String> lines(String table) {
        var plain = table.startsWith("\ufeff") ? table.substring(1) : table;
        return List.of(plain.split("\r\n|[\r\n]", -1));
    }
}
