package yandu.cli;

import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.Outline;

/// An outline as indented lines.
record OutlineText(Session session) {

    void print(Outline outline) {
        for (var list : outline.lists()) {
            print(list, "");
            session.print("");
        }
    }

    private void print(Enumeration list, String indent) {
        session.print(indent + (list.name().isBlank() ? list.intro() : list.name()));
        list.items().forEach(item -> print(item, indent + "  "));
    }

    private void print(Item item, String indent) {
        session.print(indent + item.label() + item.heading());
        item.measures().forEach(measure -> session.print(indent + "  · " + measure.text()));
        item.lists().forEach(list -> print(list, indent + "  "));
    }
}
