package yandu.importer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Heads and feet of pages: what stands near the edge of many pages with nothing but its digits changed, and page numbers.
final class Margins {
    /// Share of a page's height in which a number alone is a page number, at either end.
    private static final float EDGE = 0.2f;
    /// How many rows of a page, at either end, can be head or foot.
    private static final int ROWS = 2;
    private static final int LEAST_PAGES = 3;
    private static final double SHARE = 0.3;
    private static final Pattern NUMBER =
            Pattern.compile("[-—–·.\\s]*(第?\\s*\\d{1,4}\\s*页?(\\s*[,，/]?\\s*共?\\s*\\d{1,4}\\s*页?)?|[ivxlc]{1,6}|page\\s+\\d+(\\s+of\\s+\\d+)?)[-—–·.\\s]*",
                    Pattern.CASE_INSENSITIVE);

    private Margins() {}

    /// The lines of each page without heads and feet.
    static List<List<Line>> cut(List<List<Line>> pages, List<Float> heights) {
        var seen = new HashMap<String, Integer>();
        for (var page : pages) {
            edges(page).stream().map(Margins::key).distinct().forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        var cut = new ArrayList<List<Line>>();
        for (int i = 0; i < pages.size(); i++) {
            float height = heights.get(i);
            var gone = edges(pages.get(i)).stream()
                    .filter(line -> isNumber(line, height) || isRepeated(line, seen, pages.size()))
                    .toList();
            cut.add(pages.get(i).stream().filter(line -> !gone.contains(line)).toList());
        }
        return cut;
    }

    private static boolean isNumber(Line line, float height) {
        return (line.y() < height * EDGE || line.y() > height * (1 - EDGE))
                && NUMBER.matcher(line.text().strip()).matches();
    }

    private static boolean isRepeated(Line line, Map<String, Integer> seen, int pages) {
        int times = seen.getOrDefault(key(line), 0);
        return times >= LEAST_PAGES && times >= pages * SHARE;
    }

    /// Digits differ from page to page, even and odd pages have the number at other ends.
    private static String key(Line line) {
        return line.text().replaceAll("[\\d\\s]+", "");
    }

    private static List<Line> edges(List<Line> page) {
        var rows = Rows.of(page);
        var edges = new ArrayList<Line>();
        for (int i = 0; i < rows.size(); i++) {
            if (i < ROWS || i >= rows.size() - ROWS) {
                edges.addAll(rows.get(i));
            }
        }
        return edges;
    }
}
