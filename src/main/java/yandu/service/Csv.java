package yandu.service;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import yandu.stats.Table;

/// Tables as files that spreadsheets read: UTF-8 with a mark, RFC 4180, and no cell that is taken for a formula.
final class Csv {
    private static final String MARK = "\uFEFF";

    private Csv() {}

    /// @throws Refused if the file cannot be written
    static void write(Path target, Table table) {
        TextFile.write(target, text(table));
    }

    static String text(Table table) {
        return Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .map(row -> row.stream().map(Csv::cell).collect(joining(",")))
                .collect(joining("\r\n", MARK, "\r\n"));
    }

    private static String cell(String text) {
        var plain = List.of("=", "+", "-", "@").stream().anyMatch(text::startsWith) ? "'" + text : text;
        return plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }
}
