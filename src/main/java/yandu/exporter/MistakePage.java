package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Paragraph;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Page;
import yandu.exporter.page.Run;

/// The wrong-answer book as a page, report by report.
final class MistakePage {

    private MistakePage() {}

    static Page of(MistakeSheet sheet) {
        var blocks = new ArrayList<Block>();
        var reports = sheet.rows().stream().map(MistakeSheet.Row::report).distinct().toList();
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            blocks.add(new Block.Heading(2, "r" + (i + 1), report));
            sheet.rows().stream().filter(row -> row.report().equals(report)).forEach(row -> blocks.addAll(blocks(sheet, row)));
        }
        return new Page(sheet.words().say("screen.mistakes"), sheet.language().locale().toLanguageTag(), blocks);
    }

    /// One mistake: what was asked, what was said and what is right, and the sentence that says so.
    static List<Block> blocks(MistakeSheet sheet, MistakeSheet.Row row) {
        var words = sheet.words();
        var standing = words.say(row.mastered() ? "mistakes.mastered.one" : "mistakes.wrongs", row.wrongs());
        var cause = sheet.cause(row);
        return List.of(
                new Paragraph(Role.TASK, List.of(Run.bold(sheet.stem(row)))),
                new Paragraph(Role.OPTION, words.say("quiz.given", row.given())),
                new Paragraph(Role.OPTION, words.say("quiz.expected", row.expected())),
                new Paragraph(Role.GROUND, cause.isEmpty() ? standing : standing + " · " + cause),
                new Paragraph(Role.QUOTE, row.sentence()));
    }
}
