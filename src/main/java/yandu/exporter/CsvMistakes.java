package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yandu.analysis.Steps;

/// The wrong-answer book for spreadsheets: RFC 4180 with a byte order mark. A cell that begins like a formula is
/// text.
public final class CsvMistakes implements MistakeWriter {
    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(MistakeSheet sheet, Steps steps, OutputStream out) throws IOException {
        var head =
                Stream.of("report", "area", "type", "question", "given", "expected", "cause", "wrongs", "rights", "day", "sentence")
                        .map(column -> sheet.words().say("mistakes.column." + column))
                        .toList();
        var rows = sheet.rows().stream().map(row -> row(sheet, row));
        var text = Stream.concat(Stream.of(head), rows).map(CsvMistakes::line).collect(Collectors.joining());
        out.write(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<String> row(MistakeSheet sheet, MistakeSheet.Row row) {
        return List.of(
                row.report(),
                row.area().isPresent() ? String.valueOf(row.area().getAsInt()) : "",
                sheet.words().say("quiz.type." + row.type()),
                sheet.stem(row),
                row.given(),
                row.expected(),
                sheet.cause(row),
                String.valueOf(row.wrongs()),
                String.valueOf(row.rightsInARow()),
                row.day().toString(),
                row.sentence());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvMistakes::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = Formulas.defused(text);
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
