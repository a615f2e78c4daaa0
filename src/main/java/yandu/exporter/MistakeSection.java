package yandu.exporter;

import java.util.List;
import yandu.exporter.page.Block;

/// The mistakes made in quizzes on the report.
final class MistakeSection implements Section {

    @Override
    public List<Block> blocks(Contents contents) {
        var sheet = new MistakeSheet(contents.pack().language(), contents.pack().studied().mistakes());
        return sheet.rows().stream().flatMap(row -> MistakePage.blocks(sheet, row).stream()).toList();
    }
}
