package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Entry;
import yandu.exporter.page.Block.Listing;
import yandu.exporter.page.Run;

/// The lists of the outline, each under its name; measures inside the items they belong to.
final class OutlineSection implements Section {

    @Override
    public List<Block> blocks(Contents contents) {
        var title = contents.pack().report().title();
        var lists = contents.pack().analysis().outline().lists();
        var entries = lists.stream().flatMap(list -> list(contents, list, title).stream()).toList();
        return entries.isEmpty() ? List.of() : List.of(new Listing(false, entries));
    }

    /// One entry for a list with a title, else one for each item.
    private static List<Entry> list(Contents contents, Enumeration list, String above) {
        var items = list.items().stream().map(item -> item(contents, item)).toList();
        var title = list.title(above);
        return title.isBlank()
                ? items
                : List.of(new Entry(List.of(Run.bold(title)), List.of(new Listing(false, items))));
    }

    private static Entry item(Contents contents, Item item) {
        var inner = new ArrayList<Entry>();
        item.measures().forEach(measure -> inner.add(new Entry(List.of(Run.muted(measure.text())))));
        item.lists().forEach(list -> inner.addAll(list(contents, list, item.label() + item.heading())));
        var words = List.of(Run.of(contents.name(item)), Run.of(" "), contents.place(item.span()));
        return new Entry(words, inner.isEmpty() ? List.of() : List.of(new Listing(false, inner)));
    }
}
