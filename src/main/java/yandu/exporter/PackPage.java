package yandu.exporter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.page.Block;
import yandu.exporter.page.Page;

/// A study pack as a page: the parts asked for, each under its heading.
final class PackPage {
    private final Contents contents;
    private final Map<Part, List<Block>> parts = new EnumMap<>(Part.class);

    PackPage(Contents contents) {
        this.contents = contents;
        for (var part : Part.values()) {
            if (contents.has(part)) {
                parts.put(part, blocks(part));
            }
        }
    }

    static Page of(StudyPack pack) {
        return new PackPage(new Contents(pack)).page();
    }

    /// What stands under the heading of each part, in their order.
    Map<Part, List<Block>> parts() {
        return Collections.unmodifiableMap(parts);
    }

    Page page() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Block.Role.ABOUT, contents.about()));
        parts.forEach(
                (part, under) -> {
                    blocks.add(new Block.Heading(2, id(part), name(part)));
                    blocks.addAll(under);
                });
        var pack = contents.pack();
        return new Page(pack.report().title(), pack.language().locale().toLanguageTag(), blocks, remarks());
    }

    /// The name of a part, also that of its place.
    static String id(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /// Its heading.
    String name(Part part) {
        return contents.say("export.part." + id(part));
    }

    private List<Block> blocks(Part part) {
        var blocks = Section.ALL.get(part).blocks(contents);
        return blocks.isEmpty() ? List.of(new Block.Paragraph(Block.Role.ABOUT, contents.say("export.nothing"))) : blocks;
    }

    /// What the user wrote, at the side of the text where the text is on the page.
    private List<Page.Remark> remarks() {
        return contents.has(Part.TEXT)
                ? contents.pack().notes().stream().map(note -> new Page.Remark(note.text(), note.changed())).toList()
                : List.of();
    }
}
