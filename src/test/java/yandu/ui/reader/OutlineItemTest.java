package yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;
import yandu.analysis.Analyzer;
import yandu.document.Document;
import yandu.document.Span;
import yandu.ui.reader.OutlineEntry.Kind;

/// The tree of the outline: unfolded down to the areas, what is folded into them made when it is looked at.
class OutlineItemTest {

    @Test
    void unfoldsDownToTheItems() {
        var paragraph = entry(Kind.PARAGRAPH, "paragraph", List.of(
                entry(Kind.LIST, "list", List.of(
                        entry(Kind.ITEM, "one", List.of(entry(Kind.MEASURE, "measure", List.of()))),
                        entry(Kind.ITEM, "two", List.of())))));
        var item = OutlineItem.all(List.of(paragraph)).getFirst();
        assertEquals(List.of("paragraph", "list", "one", "two"), seen(item).toList());
        var one = item.getChildren().getFirst().getChildren().getFirst();
        assertFalse(one.isLeaf());
        assertTrue(item.getChildren().getFirst().getChildren().get(1).isLeaf());
        one.setExpanded(true);
        assertEquals(List.of("paragraph", "list", "one", "measure", "two"), seen(item).toList());
    }

    @Test
    void doesNotAskForWhatIsFolded() {
        var item = entry(Kind.ITEM, "one", new AbstractList<>() {
            @Override
            public OutlineEntry get(int index) {
                throw new AssertionError("asked for a measure that nobody sees");
            }

            @Override
            public int size() {
                return 1_000;
            }
        });
        assertEquals(List.of("one"), seen(OutlineItem.all(List.of(item)).getFirst()).toList());
    }

    @Test
    void namesAListByWhatItsHeadsShareAndCountsTheOthers() {
        var text = "抓两点：一是聚焦学习，天天学；二是聚焦检查，天天查。\n再抓两点：一是修路；二是架桥。\n";
        var lists = OutlineEntries.of(new Analyzer().analyze(Document.ofPlainText(text, ""))).stream()
                .flatMap(entry -> entry.children().stream())
                .map(list -> list.text() + " " + list.count())
                .toList();
        assertEquals(List.of("聚焦 2", " 2"), lists);
    }

    private static Stream<String> seen(TreeItem<OutlineEntry> item) {
        var inside = item.isExpanded() ? item.getChildren().stream().flatMap(OutlineItemTest::seen) : Stream.<String>of();
        return Stream.concat(Stream.of(item.getValue().text()), inside);
    }

    private static OutlineEntry entry(Kind kind, String text, List<OutlineEntry> children) {
        return new OutlineEntry(kind, text, 0, 0, 0, new Span(0, 0), children);
    }
}
