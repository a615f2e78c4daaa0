package yandu.exporter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import yandu.exporter.page.Block.Entry;
import yandu.exporter.page.Block.Listing;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Run.Look;

/// What a user's Markdown stands for, as blocks. HTML in it stays text; a heading is a bold line: it has no place in the
/// outline of the page. Addresses are not kept, their words are: an export leads nowhere outside itself.
final class MarkdownBlocks {
    private static final Parser PARSER = Parser.builder().build();

    private MarkdownBlocks() {}

    static List<Block> of(String markdown) {
        return children(PARSER.parse(markdown), Role.PLAIN);
    }

    private static List<Block> children(Node parent, Role role) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(node, role));
        }
        return blocks;
    }

    private static List<Block> block(Node node, Role role) {
        return switch (node) {
            case Paragraph _ -> List.of(new Block.Paragraph(role, runs(node, Look.PLAIN)));
            case Heading _ -> List.of(new Block.Paragraph(role, runs(node, Look.PLAIN.withBold())));
            case BlockQuote _ -> children(node, Role.QUOTE);
            case BulletList _ -> List.of(listing(node, false));
            case OrderedList _ -> List.of(listing(node, true));
            case FencedCodeBlock code -> List.of(new Block.Paragraph(role, code.getLiteral().stripTrailing()));
            case IndentedCodeBlock code -> List.of(new Block.Paragraph(role, code.getLiteral().stripTrailing()));
            case HtmlBlock html -> List.of(new Block.Paragraph(role, html.getLiteral()));
            default -> List.of();
        };
    }

    private static Listing listing(Node list, boolean numbered) {
        var entries = new ArrayList<Entry>();
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                entries.add(entry(item));
            }
        }
        return new Listing(numbered, entries);
    }

    private static Entry entry(ListItem item) {
        var words = new ArrayList<Run>();
        var inner = new ArrayList<Listing>();
        for (var block : children(item, Role.PLAIN)) {
            if (block instanceof Listing list) {
                inner.add(list);
            } else {
                words.addAll(words.isEmpty() ? List.of() : List.of(Run.of("\n")));
                block.runs().forEach(words::add);
            }
        }
        return new Entry(words, inner);
    }

    private static List<Run> runs(Node parent, Look look) {
        var found = new Words(look);
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.accept(found);
        }
        return found.runs;
    }

    /// Collects the runs of a line.
    private static final class Words extends AbstractVisitor {
        private final List<Run> runs = new ArrayList<>();
        private Look look;

        Words(Look look) {
            this.look = look;
        }

        @Override
        public void visit(Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            add("\n");
        }

        @Override
        public void visit(HardLineBreak line) {
            add("\n");
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
        }

        @Override
        public void visit(Emphasis emphasis) {
            inside(emphasis, Look::withItalic);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            inside(strong, Look::withBold);
        }

        private void inside(Node node, UnaryOperator<Look> change) {
            var outer = look;
            look = change.apply(look);
            visitChildren(node);
            look = outer;
        }

        private void add(String text) {
            runs.add(new Run(text, look));
        }
    }
}
