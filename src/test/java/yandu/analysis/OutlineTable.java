package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Document;

/// An outline as a table to read: a line a list, an item, a measure, a speech, a topic, each with its place.
final class OutlineTable {
    private final List<String> rows = new ArrayList<>();

    static String of(Document document, Outline outline) {
        var table = new OutlineTable();
        outline.lists().forEach(list -> table.list(list, ""));
        outline.speeches().forEach(speech -> table.rows.add(
                "speech %d-%d %s".formatted(speech.span().start(), speech.span().end(), speech.speaker())));
        outline.topics().forEach(topic -> {
            var place = topic.paragraph();
            table.rows.add("topic %d-%d %s".formatted(place.start(), place.end(), topic.text()));
        });
        return String.join("\n", table.rows) + "\n";
    }

    /// Items only, with their labels and heads, nested ones in brackets: 一要|聚焦目标, 二要|….
    static String brief(List<Enumeration> lists) {
        return lists.stream()
                .map(list -> list.items().stream()
                        .map(item -> item.label() + "|" + item.heading()
                                + (item.lists().isEmpty() ? "" : "[" + brief(item.lists()) + "]"))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
    }

    private void list(Enumeration list, String indent) {
        rows.add("%slist %s “%s” after: %s".formatted(indent, list.style(), list.name(), list.intro()));
        for (var item : list.items()) {
            var head = item.label() + "|" + item.heading();
            rows.add("%s  %d. %s %d-%d".formatted(
                    indent, item.ordinal(), head, item.span().start(), item.span().end()));
            item.measures().forEach(measure -> rows.add("%s     · %s %d-%d".formatted(
                    indent, measure.text(), measure.span().start(), measure.span().end())));
            item.lists().forEach(nested -> list(nested, indent + "     "));
        }
    }
}
