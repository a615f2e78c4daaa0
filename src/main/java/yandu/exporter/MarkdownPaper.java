package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import yandu.exporter.PrintedPaper.Part;
import yandu.exporter.PrintedPaper.Task;

/// A paper as Markdown.
public final class MarkdownPaper implements PaperWriter {

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(PrintedPaper paper, Part part, OutputStream out) throws IOException {
        var text = new StringBuilder();
        var title = paper.words().say(part == Part.ANSWERS ? "paper.title.answers" : "paper.title", paper.title());
        text.append("# ").append(Markdown.inline(title)).append("\n\n");
        text.append(paper.words().say("paper.seed", String.valueOf(paper.seed()))).append('\n');
        for (int section = 0; section < paper.sections().size(); section++) {
            text.append("\n## ").append(Markdown.inline(paper.heading(section))).append('\n');
            for (var task : paper.sections().get(section).tasks()) {
                text.append(part == Part.ANSWERS ? answer(paper, task) : question(paper, task));
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String question(PrintedPaper paper, Task task) {
        var text = new StringBuilder("\n" + task.number() + ". " + Markdown.inline(paper.stem(task)) + "\n");
        paper.lines(task).forEach(line -> text.append("\n   ").append(Markdown.inline(line)).append("  "));
        return text.append('\n').toString();
    }

    private static String answer(PrintedPaper paper, Task task) {
        var text = new StringBuilder("\n" + task.number() + ". **" + Markdown.inline(task.answer()) + "**\n");
        paper.grounds(task).forEach(line -> text.append("\n   ").append(Markdown.inline(line)).append('\n'));
        return text.toString();
    }
}
