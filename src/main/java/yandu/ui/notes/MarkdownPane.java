package yandu.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Shows Markdown: CommonMark with tables. Links lead nowhere and pictures are their words: nothing is fetched, HTML is
/// shown as it is written.
final class MarkdownPane extends VBox {
    /// Deeper than anyone writes; what lies deeper is left out.
    private static final int DEEPEST = 24;

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

    MarkdownPane() {
        getStyleClass().add("markdown");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// The words alone, on one line.
    static String plain(String markdown) {
        var words = new StringBuilder();
        PARSER.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(org.commonmark.node.Text text) {
                                words.append(text.getLiteral());
                            }

                            @Override
                            public void visit(Code code) {
                                words.append(code.getLiteral());
                            }

                            @Override
                            protected void visitChildren(Node parent) {
                                words.append(parent instanceof Block && !words.isEmpty() ? " " : "");
                                super.visitChildren(parent);
                            }
                        });
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /// Shows another text.
    void show(String markdown) {
        getChildren().setAll(blocks(PARSER.parse(markdown), 0));
        setAccessibleText(markdown);
    }

    private static List<Region> blocks(Node parent, int depth) {
        var blocks = new ArrayList<Region>();
        for (var node = parent.getFirstChild(); node != null && depth < DEEPEST; node = node.getNext()) {
            blocks.add(block(node, depth));
        }
        return blocks;
    }

    private static Region block(Node node, int depth) {
        return switch (node) {
            case Heading heading -> flow(heading, "md-heading-" + Math.min(heading.getLevel(), 4));
            case BlockQuote quote -> styled(new VBox(8), "md-quote", blocks(quote, depth + 1));
            case BulletList list -> list(list, depth, -1);
            case OrderedList list -> list(list, depth, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case FencedCodeBlock code -> raw(code.getLiteral());
            case IndentedCodeBlock code -> raw(code.getLiteral());
            case HtmlBlock html -> raw(html.getLiteral());
            case ThematicBreak rule -> styled(new VBox(), "md-rule", List.of());
            case TableBlock table -> table(table);
            default -> flow(node, "md-paragraph");
        };
    }

    private static VBox styled(VBox box, String style, List<? extends Region> children) {
        box.getStyleClass().add(style);
        box.getChildren().addAll(children);
        return box;
    }

    /// @param first number of the first item; negative for dots
    private static Region list(Node list, int depth, int first) {
        var items = new VBox(4);
        items.getStyleClass().add("md-list");
        int number = first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var sign = new Label(first < 0 ? "•" : number++ + ".");
            sign.setMinWidth(USE_PREF_SIZE);
            var body = styled(new VBox(4), "md-item", blocks(item, depth + 1));
            HBox.setHgrow(body, Priority.ALWAYS);
            items.getChildren().add(new HBox(8, sign, body));
        }
        return items;
    }

    private static Region raw(String text) {
        var code = new Label(text.stripTrailing());
        code.setWrapText(true);
        code.setMaxWidth(Double.MAX_VALUE);
        code.setMinHeight(USE_PREF_SIZE);
        code.getStyleClass().add("md-code-block");
        return code;
    }

    private static Region table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("md-table");
        grid.setMaxWidth(USE_PREF_SIZE);
        int row = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                int column = 0;
                for (var cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    boolean head = cell instanceof TableCell known && known.isHeader();
                    var flow = flow(cell, head ? "md-table-head" : "md-table-cell");
                    GridPane.setValignment(flow, VPos.TOP);
                    grid.add(flow, column++, row);
                }
                row++;
            }
        }
        return grid;
    }

    private static TextFlow flow(Node parent, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        inline(parent, List.of(), flow, 0);
        return flow;
    }

    private static void inline(Node parent, List<String> styles, TextFlow flow, int depth) {
        for (var node = parent.getFirstChild(); node != null && depth < DEEPEST; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> add(text.getLiteral(), styles, flow);
                case Code code -> add(code.getLiteral(), with(styles, "md-code"), flow);
                case HtmlInline html -> add(html.getLiteral(), styles, flow);
                case SoftLineBreak softly -> add("\n", styles, flow);
                case HardLineBreak hard -> add("\n", styles, flow);
                case StrongEmphasis strong -> inline(strong, with(styles, "md-strong"), flow, depth + 1);
                case Emphasis emphasis -> inline(emphasis, with(styles, "md-emphasis"), flow, depth + 1);
                case Link link -> inline(link, with(styles, "md-link"), flow, depth + 1);
                default -> inline(node, styles, flow, depth + 1);
            }
        }
    }

    private static List<String> with(List<String> styles, String more) {
        var all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }

    private static void add(String words, List<String> styles, TextFlow flow) {
        var text = new Text(words);
        text.getStyleClass().add("md-text");
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
    }
}
