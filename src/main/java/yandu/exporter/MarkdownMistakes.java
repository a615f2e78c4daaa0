package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The wrong-answer book as Markdown, report by report.
public final class MarkdownMistakes implements MistakeWriter {

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(MistakeSheet sheet, OutputStream out) throws IOException {
        var text = new StringBuilder("# " + sheet.words().say("screen.mistakes") + "\n");
        var reports = sheet.rows().stream().map(MistakeSheet.Row::report).distinct().toList();
        for (var report : reports) {
            text.append("\n## ").append(Markdown.inline(report)).append('\n');
            sheet.rows().stream().filter(row -> row.report().equals(report)).forEach(row -> text.append(row(sheet, row)));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String row(MistakeSheet sheet, MistakeSheet.Row row) {
        var words = sheet.words();
        var text = new StringBuilder("\n- **" + Markdown.inline(sheet.stem(row)) + "**\n");
        line(text, words.say("quiz.given", row.given()));
        line(text, words.say("quiz.expected", row.expected()));
        var standing = words.say(row.mastered() ? "mistakes.mastered.one" : "mistakes.wrongs", row.wrongs());
        var cause = sheet.cause(row);
        line(text, cause.isEmpty() ? standing : standing + " · " + cause);
        return text.append("\n  > ").append(Markdown.inline(row.sentence()).replace("\n", " ")).append('\n').toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append("  - ").append(Markdown.inline(line)).append('\n');
    }
}
