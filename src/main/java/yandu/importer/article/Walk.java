package yandu.importer.article;

import java.util.ArrayList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import yandu.importer.flow.Flow;
import yandu.importer.flow.Piece;

/// Takes down the text of an element: headings, paragraphs, items and rows in the order in which they are read.
final class Walk {
    private final Flow flow;
    private final StringBuilder line = new StringBuilder();
    private Piece.Kind kind = Piece.Kind.PARAGRAPH;
    private int level;
    private String label = "";
    private int lists;
    private boolean preformatted;

    private Walk(Flow flow) {
        this.flow = flow;
    }

    static void take(Element element, Flow flow) {
        var walk = new Walk(flow);
        walk.inside(element, 1);
        walk.end();
    }

    private void inside(Element element, int depth) {
        flow.guard().depth(depth);
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode text -> append(text.getWholeText());
                case Element child -> visit(child, depth + 1);
                default -> flow.guard().look();
            }
        }
    }

    private void visit(Element element, int depth) {
        if (Noise.is(element)) {
            boolean refers = Noise.isNote(element) && !element.isBlock();
            flow.tell("import.lost.notes", refers ? 1 : 0);
            return;
        }
        switch (element.normalName()) {
            case "br" -> end();
            case "img", "picture" -> flow.tell("import.lost.pictures", 1);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    as(Piece.Kind.HEADING, element.normalName().charAt(1) - '0', () -> inside(element, depth));
            case "ul", "ol" -> list(element, depth);
            case "li" -> as(Piece.Kind.ITEM, Math.max(1, lists), () -> inside(element, depth));
            case "table" -> table(element, depth);
            case "pre" -> preformatted(element, depth);
            default -> plain(element, depth);
        }
    }

    private void plain(Element element, int depth) {
        if (!element.isBlock()) {
            inside(element, depth);
            return;
        }
        if (Noise.isLinks(element)) {
            flow.tell("import.repair.web", element.select("a").size());
            return;
        }
        end();
        inside(element, depth);
        end();
    }

    private void list(Element list, int depth) {
        if (Noise.isLinks(list)) {
            flow.tell("import.repair.web", list.select("> li").size());
            return;
        }
        end();
        lists++;
        int number = number(list.attr("start"));
        for (var item : list.children()) {
            boolean numbered = list.normalName().equals("ol") && item.normalName().equals("li");
            label = numbered ? Label.of(list.attr("type"), number++, item.text()) : "";
            visit(item, depth + 1);
            label = "";
        }
        lists--;
    }

    private static int number(String start) {
        return start.matches("-?\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void table(Element table, int depth) {
        end();
        if (isLayout(table)) {
            inside(table, depth);
            end();
            return;
        }
        for (var row : table.select("tr")) {
            flow.guard().look();
            var cells = new ArrayList<String>();
            row.select("> td, > th").forEach(cell -> cells.add(cell.text()));
            flow.row(cells);
        }
    }

    /// A table that only puts paragraphs side by side on a page.
    private static boolean isLayout(Element table) {
        boolean oneCell = table.select("tr").stream().allMatch(row -> row.select("> td, > th").size() < 2);
        return oneCell
                || !table.select("table table").isEmpty()
                || table.select("td").stream().anyMatch(cell -> cell.select("> p, > div").size() > 3);
    }

    private void preformatted(Element element, int depth) {
        end();
        preformatted = true;
        inside(element, depth);
        end();
        preformatted = false;
    }

    private void as(Piece.Kind kind, int level, Runnable inside) {
        end();
        var outerKind = this.kind;
        int outerLevel = this.level;
        this.kind = kind;
        this.level = level;
        inside.run();
        end();
        this.kind = outerKind;
        this.level = outerLevel;
    }

    /// White space of a page is one blank; between two Chinese characters a line end of its source is none.
    private void append(String text) {
        if (preformatted) {
            line.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWhite(c)) {
                line.append(c);
                continue;
            }
            int from = i;
            boolean lineEnd = false;
            while (i < text.length() && isWhite(text.charAt(i))) {
                lineEnd |= text.charAt(i++) == '\n';
            }
            boolean wide = lineEnd && from > 0 && i < text.length() && isWide(text.charAt(from - 1)) && isWide(text.charAt(i));
            if (!wide && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            i--;
        }
    }

    private void end() {
        if (!line.toString().isBlank()) {
            flow.add(kind, level, label + line);
            label = "";
        }
        line.setLength(0);
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isWide(char c) {
        return c >= 0x2e80 || c >= 0x2018 && c <= 0x2026;
    }
}
