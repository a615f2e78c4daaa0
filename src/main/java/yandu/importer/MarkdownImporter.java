package yandu.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import yandu.importer.flow.Details;
import yandu.importer.flow.Flow;

/// Reads Markdown: CommonMark with tables and a head of `key: value` lines between two `---`.
public final class MarkdownImporter implements Importer {
    private static final Pattern HEAD = Pattern.compile("\\A\uFEFF?---[ \t]*\n(.{0,4000}?)\n(---|\\.\\.\\.)[ \t]*\n", Pattern.DOTALL);
    private static final int NESTING = 50;

    /// A footnote with the lines that go on with it, and the mark in the text that points to one.
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^[^\\]\n]{1,40}\\]:.*+(\n(?: {4}|\t).*+)*+\n?");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\n]{1,40}\\]");

    /// Emphasis beside Chinese punctuation, which CommonMark leaves standing as asterisks.
    private static final Pattern LEFT_OVER = Pattern.compile("\\*\\*([^*\n]{1,200})\\*\\*");

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.isNamed(path, "md", "markdown") && Signature.of(head).isEmpty();
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var decoded = TextImporter.decode(Files.readAllBytes(path), name, request);
        if (TextImporter.isBinary(decoded.text())) {
            throw new ImportException("import.refused.binary", name);
        }
        request.guard().characters(decoded.text().length());
        var flow = new Flow(request.guard());
        var text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        var head = HEAD.matcher(text);
        boolean hasHead = head.find();
        var body = withoutNotes(hasHead ? text.substring(head.end()) : text, flow);
        var parser =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .maxOpenBlockParsers(NESTING)
                        .maxInlineNesting(NESTING)
                        .build();
        new Taking(flow).blocks(parser.parse(body), 0);
        if (hasHead) {
            flow.describe(details(head.group(1)));
        }
        return Composition.of(flow, name, decoded);
    }

    private static String withoutNotes(String text, Flow flow) {
        flow.tell("import.lost.notes", (int) NOTE.matcher(text).results().count());
        return NOTE_MARK.matcher(NOTE.matcher(text).replaceAll("")).replaceAll("");
    }

    private static Details details(String head) {
        return Details.of(value(head, "title"), value(head, "date"), value(head, "source"), value(head, "speaker|author"));
    }

    private static String value(String head, String key) {
        var found = Pattern.compile("(?m)^(?:" + key + "):[ \t]*[\"']?(.*?)[\"']?[ \t]*$").matcher(head);
        return found.find() ? found.group(1) : "";
    }

    /// One document being taken down.
    private record Taking(Flow flow) {

        void blocks(Node parent, int lists) {
            for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
                flow.guard().look();
                switch (node) {
                    case Heading heading -> flow.heading(heading.getLevel(), inline(heading));
                    case Paragraph paragraph -> flow.paragraph(inline(paragraph));
                    case FencedCodeBlock code -> flow.paragraph(code.getLiteral());
                    case IndentedCodeBlock code -> flow.paragraph(code.getLiteral());
                    case ListBlock list -> list(list, lists + 1);
                    case TableBlock table -> table(table);
                    default -> blocks(node, lists);
                }
            }
        }

        private void list(ListBlock list, int level) {
            int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                    ? ordered.getMarkerStartNumber()
                    : 1;
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                item((ListItem) item, list instanceof OrderedList ? number++ + ". " : "", level);
            }
        }

        private void item(ListItem item, String label, int level) {
            var first = item.getFirstChild();
            if (first instanceof Paragraph paragraph) {
                flow.item(level, label + inline(paragraph));
                first.unlink();
            }
            blocks(item, level);
        }

        private void table(Node table) {
            for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
                for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow) {
                        flow.row(cells(row));
                    }
                }
            }
        }

        private List<String> cells(Node row) {
            var cells = new ArrayList<String>();
            for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(inline(cell));
            }
            return cells;
        }

        private String inline(Node parent) {
            var text = new StringBuilder();
            inline(parent, text);
            return LEFT_OVER.matcher(text).replaceAll("$1");
        }

        private void inline(Node parent, StringBuilder text) {
            for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
                switch (node) {
                    case Text words -> text.append(words.getLiteral());
                    case Code code -> text.append(code.getLiteral());
                    case SoftLineBreak end -> text.append(isBetweenWide(end, text) ? "" : " ");
                    case HardLineBreak end -> text.append('\n');
                    case Image image -> flow.tell("import.lost.pictures", 1);
                    default -> inline(node, text);
                }
            }
        }

        /// A line of Chinese that an editor broke goes on without a blank.
        private static boolean isBetweenWide(Node lineEnd, StringBuilder before) {
            return !before.isEmpty()
                    && before.charAt(before.length() - 1) >= 0x2018
                    && lineEnd.getNext() instanceof Text next
                    && !next.getLiteral().isEmpty()
                    && next.getLiteral().charAt(0) >= 0x2018;
        }
    }
}
