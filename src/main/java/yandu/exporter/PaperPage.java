package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import yandu.exporter.PrintedPaper.Part;
import yandu.exporter.PrintedPaper.Task;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Paragraph;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Page;
import yandu.exporter.page.Run;

/// A paper, or its answer sheet, as a page.
final class PaperPage {

    private PaperPage() {}

    static Page of(PrintedPaper paper, Part part) {
        var words = paper.words();
        var blocks = new ArrayList<Block>();
        var seed = words.say("paper.seed", String.valueOf(paper.seed()));
        blocks.add(new Paragraph(Role.ABOUT, part == Part.QUESTIONS ? words.say("paper.name") + "　　" + seed : seed));
        for (int section = 0; section < paper.sections().size(); section++) {
            blocks.add(new Block.Heading(2, "t" + (section + 1), paper.heading(section)));
            for (var task : paper.sections().get(section).tasks()) {
                blocks.addAll(part == Part.ANSWERS ? answer(paper, task) : question(paper, task));
            }
        }
        var title = words.say(part == Part.ANSWERS ? "paper.title.answers" : "paper.title", paper.title());
        return new Page(title, paper.language().locale().toLanguageTag(), blocks);
    }

    private static List<Block> question(PrintedPaper paper, Task task) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Role.TASK, task.number() + ". " + paper.stem(task)));
        paper.lines(task).forEach(line -> blocks.add(new Paragraph(Role.OPTION, line)));
        return blocks;
    }

    private static List<Block> answer(PrintedPaper paper, Task task) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Role.TASK, List.of(Run.of(task.number() + ". "), Run.bold(task.answer()))));
        paper.grounds(task).forEach(line -> blocks.add(new Paragraph(Role.GROUND, line)));
        return blocks;
    }
}
