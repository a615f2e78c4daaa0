package yandu.exporter.pdf;

import java.util.HashSet;
import java.util.Set;
import yandu.exporter.page.Block;
import yandu.exporter.page.Page;
import yandu.exporter.page.Run;

/// The characters that a page shows, by their code points.
///
/// @param regular in the regular font
/// @param bold in the bold one
record Shown(Set<Integer> regular, Set<Integer> bold) {

    /// Bullets and numbers that are not among the words of a page.
    private static final String SIGNS = "▪0123456789. /";

    static Shown on(Page page) {
        var shown = new Shown(new HashSet<>(), new HashSet<>());
        shown.add(SIGNS, false);
        shown.add(page.title(), true);
        page.blocks().forEach(shown::add);
        return shown;
    }

    private void add(Block block) {
        block.runs().forEach(run -> add(run.text(), isHead(block) || run.look().bold()));
        if (block instanceof Block.Table table) {
            table.head().forEach(cell -> add(cell, true));
        }
    }

    private void add(String text, boolean inBold) {
        text.codePoints().forEach((inBold ? bold : regular)::add);
    }

    /// Whether all of a block is set in bold.
    static boolean isHead(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.Paragraph paragraph
                        && (paragraph.role() == Block.Role.HEAD || paragraph.role() == Block.Role.LABEL);
    }

    /// A run as it is set inside a block.
    static Run in(Block block, Run run) {
        return isHead(block) ? new Run(run.text(), run.look().withBold()) : run;
    }
}
