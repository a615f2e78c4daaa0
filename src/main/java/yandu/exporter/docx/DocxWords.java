package yandu.exporter.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import yandu.exporter.page.Block;
import yandu.exporter.page.Page;
import yandu.exporter.page.Palette;
import yandu.exporter.page.Run;

/// Runs as a document has them: marks in their colours, comments over the words they belong to, places as bookmarks.
final class DocxWords {

    /// The line under phrases differs by kind, as in the window: colour alone says nothing to some.
    private static final Map<String, String> LINES =
            Map.of(
                    "numbered", "double", "quoted", "dotted", "parallel", "wave", "term", "single", "work", "thick",
                    "place", "dashLong", "organization", "dash", "person", "dotDash", "date", "dotted", "figure", "dotDotDash");

    private final StringBuilder out;
    private final Set<String> targets;

    /// In how many runs to come each comment's words still are; those that are not there have not begun.
    private final Map<Integer, Integer> open = new HashMap<>();

    private final Map<Integer, Integer> all = new HashMap<>();
    private int bookmarks;

    DocxWords(Page page, StringBuilder out) {
        this.out = out;
        this.targets = page.targets();
        page.blocks().stream()
                .flatMap(Block::runs)
                .flatMap(run -> run.look().remarks().stream())
                .forEach(remark -> all.merge(remark, 1, Integer::sum));
    }

    void write(Iterable<Run> runs) {
        for (var run : runs) {
            run.look().place().filter(targets::contains).ifPresent(this::bookmark);
            run.look().remarks().stream().filter(remark -> !open.containsKey(remark)).forEach(this::begin);
            var link = run.look().link();
            link.ifPresent(place -> out.append("<w:hyperlink w:anchor=\"").append(name(place)).append("\" w:history=\"1\">"));
            out.append("<w:r>");
            look(run.look());
            text(run.text());
            out.append("</w:r>");
            link.ifPresent(place -> out.append("</w:hyperlink>"));
            run.look().remarks().forEach(this::count);
        }
    }

    void bookmark(String place) {
        int id = bookmarks++;
        out.append("<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/><w:bookmarkEnd w:id=\"%d\"/>".formatted(id, name(place), id));
    }

    private static String name(String place) {
        return Xml.escape(place.replace('-', '_'));
    }

    private void begin(int remark) {
        open.put(remark, all.get(remark));
        out.append("<w:commentRangeStart w:id=\"%d\"/>".formatted(remark));
    }

    private void count(int remark) {
        if (open.merge(remark, -1, Integer::sum) == 0) {
            out.append(
                    "<w:commentRangeEnd w:id=\"%d\"/><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"%d\"/></w:r>"
                            .formatted(remark, remark));
        }
    }

    /// In the order in which the schema wants them.
    private void look(Run.Look look) {
        var form = new StringBuilder();
        form.append(look.link().isPresent() ? "<w:rStyle w:val=\"Hyperlink\"/>" : "");
        form.append(look.bold() ? "<w:b/>" : "").append(look.italic() ? "<w:i/>" : "");
        form.append(look.muted() ? "<w:color w:val=\"" + Palette.hex(Palette.MUTED) + "\"/>" : "");
        look.kind()
                .ifPresent(
                        kind ->
                                form.append("<w:u w:val=\"%s\" w:color=\"%s\"/>".formatted(LINES.getOrDefault(kind, "single"), Palette.hex(Palette.kind(kind)))));
        var ground = look.marker().isPresent() ? Palette.hex(Palette.marker(look.marker().getAsInt())) : look.kind().map(kind -> Palette.hex(Palette.tint(kind))).orElse("");
        form.append(ground.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + ground + "\"/>");
        out.append(form.isEmpty() ? "" : "<w:rPr>" + form + "</w:rPr>");
    }

    private void text(String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i > 0 ? "<w:br/>" : "");
            var cells = lines[i].split("\t", -1);
            for (int j = 0; j < cells.length; j++) {
                out.append(j > 0 ? "<w:tab/>" : "");
                out.append(cells[j].isEmpty() ? "" : "<w:t xml:space=\"preserve\">" + Xml.escape(cells[j]) + "</w:t>");
            }
        }
    }
}
