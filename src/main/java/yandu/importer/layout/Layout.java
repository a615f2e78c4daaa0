package yandu.importer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import yandu.importer.flow.Flow;

/// Reads pages as a reader does: heads and feet aside, column after column, lines joined to paragraphs, larger type as
/// headings.
public final class Layout {
    /// Type this much larger than that of the text makes a heading.
    private static final float LARGER = 1.12f;
    private static final int LONGEST_HEADING = 80;

    private Layout() {}

    public static void take(List<Sheet> sheets, Flow flow) {
        var pages = new ArrayList<List<Line>>();
        for (var sheet : sheets) {
            flow.guard().look();
            pages.add(LineMaker.lines(sheet));
        }
        var cut = Margins.cut(pages, sheets.stream().map(Sheet::height).toList());
        var paragraphs = new Paragraphs();
        for (int i = 0; i < cut.size(); i++) {
            flow.guard().look();
            flow.tell("import.repair.page", pages.get(i).size() - cut.get(i).size());
            Columns.of(cut.get(i)).stream().filter(column -> !column.isEmpty()).forEach(paragraphs::add);
        }
        flow.tell("import.repair.hyphen", paragraphs.hyphens());
        tell(paragraphs.paragraphs(), flow);
    }

    private static void tell(List<Paragraphs.Paragraph> paragraphs, Flow flow) {
        float body = bodySize(paragraphs);
        var sizes = new TreeSet<Integer>();
        paragraphs.stream().filter(each -> isHeading(each, body)).forEach(each -> sizes.add(-Math.round(each.size())));
        var levels = List.copyOf(sizes);
        boolean opened = false;
        for (var each : paragraphs) {
            if (each.cells().size() > 1) {
                flow.tell("import.lost.cells", 1);
                flow.row(each.cells());
            } else if (isHeading(each, body)) {
                int level = levels.indexOf(-Math.round(each.size()));
                boolean isTitle = !opened && level == 0 && flow.pieces().size() < 5;
                if (isTitle) {
                    flow.title(each.text());
                    opened = true;
                } else {
                    flow.heading(Math.max(1, opened ? level : level + 1), each.text());
                }
            } else {
                flow.paragraph(each.text());
            }
        }
    }

    private static boolean isHeading(Paragraphs.Paragraph paragraph, float body) {
        return paragraph.size() > body * LARGER && paragraph.text().length() <= LONGEST_HEADING;
    }

    /// The size in which most characters are set.
    private static float bodySize(List<Paragraphs.Paragraph> paragraphs) {
        var characters = new HashMap<Integer, Integer>();
        paragraphs.forEach(p -> characters.merge(Math.round(p.size() * 2), p.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 2f)
                .orElse(Float.MAX_VALUE);
    }
}
