package yandu.cli;

import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.Outline;

/// An outline as indented lines.
record OutlineText(Session session) {

    /// @param title of the report, which need not be said again
    void print(String title, Outline outline) {
        for (var list : outline.lists()) {
            print(list, title, "");
            session.print("");
        }
    }

    private void print(Enumeration list, String above, String indent) {
        var title = list.title(above);
        if (!title.isBlank()) {
            session.print(indent + title);
        }
        list.items().forEach(item -> print(item, title.isBlank() ? indent : indent + "  "));
    }

    private void print(Item item, String indent) {
        var words = item.label() + item.heading();
        session.print(indent + words);
        item.measures().forEach(measure -> session.print(indent + "  · " + inOneLine(measure.text())));
        item.lists().forEach(list -> print(list, words, indent + "  "));
    }

    /// Rows of a table are one measure.
    private static String inOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
