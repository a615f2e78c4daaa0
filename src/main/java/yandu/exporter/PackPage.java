package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.page.Block;
import yandu.exporter.page.Page;

/// A study pack as a page: the parts asked for, each under its heading.
final class PackPage {

    private PackPage() {}

    static Page of(StudyPack pack) {
        var contents = new Contents(pack);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Block.Role.ABOUT, contents.about()));
        for (var part : Part.values()) {
            if (contents.has(part)) {
                blocks.addAll(section(contents, part));
            }
        }
        return new Page(pack.report().title(), pack.language().locale().toLanguageTag(), blocks, remarks(pack));
    }

    /// The name of a part, also that of its place.
    static String id(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static List<Block> section(Contents contents, Part part) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, id(part), contents.say("export.part." + id(part))));
        blocks.addAll(Section.ALL.get(part).blocks(contents));
        if (blocks.size() == 1) {
            blocks.add(new Block.Paragraph(Block.Role.ABOUT, contents.say("export.nothing")));
        }
        return blocks;
    }

    /// What the user wrote, at the side of the text where the text is on the page.
    private static List<Page.Remark> remarks(StudyPack pack) {
        return pack.parts().contains(Part.TEXT)
                ? pack.notes().stream().map(note -> new Page.Remark(note.text(), note.changed())).toList()
                : List.of();
    }
}
