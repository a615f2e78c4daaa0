package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import yandu.exporter.PrintedPaper.Part;
import yandu.exporter.PrintedPaper.Task;

/// A paper as one HTML file that prints well: its style inside, no script, no task broken over two pages.
public final class HtmlPaper implements PaperWriter {

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(PrintedPaper paper, Part part, OutputStream out) throws IOException {
        var words = paper.words();
        var title = words.say(part == Part.ANSWERS ? "paper.title.answers" : "paper.title", paper.title());
        var text = new StringBuilder();
        text.append("<!doctype html>\n<html lang=\"").append(paper.language().code()).append("\">\n<head>\n");
        text.append("<meta charset=\"utf-8\">\n<title>").append(Html.escape(title)).append("</title>\n<style>\n");
        text.append(style()).append("</style>\n</head>\n<body>\n<h1>").append(Html.escape(title)).append("</h1>\n");
        text.append("<p class=\"about\">");
        if (part == Part.QUESTIONS) {
            text.append(Html.escape(words.say("paper.name"))).append("　　");
        }
        text.append(Html.escape(words.say("paper.seed", String.valueOf(paper.seed())))).append("</p>\n");
        for (int section = 0; section < paper.sections().size(); section++) {
            text.append("<h2>").append(Html.escape(paper.heading(section))).append("</h2>\n");
            for (var task : paper.sections().get(section).tasks()) {
                text.append(part == Part.ANSWERS ? answer(paper, task) : question(paper, task));
            }
        }
        out.write(text.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String question(PrintedPaper paper, Task task) {
        var text = new StringBuilder("<div class=\"task\">\n");
        text.append(paragraph("stem", task.number() + ". " + paper.stem(task)));
        paper.lines(task).forEach(line -> text.append(paragraph("line", line)));
        return text.append("</div>\n").toString();
    }

    private static String answer(PrintedPaper paper, Task task) {
        var text = new StringBuilder("<div class=\"task\">\n");
        text.append(paragraph("answer", task.number() + ". " + task.answer()));
        paper.grounds(task).forEach(line -> text.append(paragraph("ground", line)));
        return text.append("</div>\n").toString();
    }

    private static String paragraph(String style, String text) {
        return "<p class=\"" + style + "\">" + Html.escape(text) + "</p>\n";
    }

    private static String style() throws IOException {
        try (var in = HtmlPaper.class.getResourceAsStream("/yandu/exporter/paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
