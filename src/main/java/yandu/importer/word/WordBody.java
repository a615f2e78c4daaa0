package yandu.importer.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import yandu.importer.flow.Flow;
import yandu.importer.flow.Piece;
import yandu.importer.guard.Archive;
import yandu.importer.guard.Guard;
import yandu.importer.guard.SafeXml;

/// The body of a Word document: its paragraphs as they are printed, with their numbers, without deleted and hidden
/// text; tables row by row. Notes, comments, pictures and boxes are counted and left out.
public final class WordBody implements SafeXml.Listener {

    /// Elements whose text is no part of the running text.
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "Fallback", "txbxContent", "rt");

    private final Flow flow;
    private final Styles styles;
    private final Numbering numbering;
    private final Deque<Table> tables = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String style = "";
    private String list = "";
    private int level = -1;
    private int outline = -1;
    private boolean numbered;
    private boolean hidden;
    private boolean inText;
    private int leftOut;
    private boolean inProperties;

    private WordBody(Flow flow, Styles styles, Numbering numbering) {
        this.flow = flow;
        this.styles = styles;
        this.numbering = numbering;
    }

    /// A table under way: the cells of its row, the paragraphs of its cell.
    private static final class Table {
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
    }

    /// Takes down the body of a document.
    ///
    /// @param main name of the part that holds it
    /// @throws IOException if a part is missing or no XML
    public static void take(Archive archive, String main, Flow flow) throws IOException {
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var styles = part(archive, folder + "styles.xml", Styles::read, flow.guard(), new Styles());
        var numbering = part(archive, folder + "numbering.xml", Numbering::read, flow.guard(), new Numbering());
        try (var in = archive.stream(main).orElseThrow(() -> new IOException(main))) {
            SafeXml.read(in, flow.guard(), new WordBody(flow, styles, numbering));
        }
    }

    @FunctionalInterface
    private interface PartReader<T> {
        T read(InputStream in, Guard guard) throws IOException;
    }

    private static <T> T part(Archive archive, String name, PartReader<T> reader, Guard guard, T without)
            throws IOException {
        var stream = archive.stream(name);
        if (stream.isEmpty()) {
            return without;
        }
        try (var in = stream.get()) {
            return reader.read(in, guard);
        }
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (leftOut > 0 || LEFT_OUT.contains(name)) {
            leftOut++;
            return;
        }
        switch (name) {
            case "p" -> begin();
            case "pStyle" -> style = WordXml.value(at);
            case "numId" -> {
                list = WordXml.value(at);
                numbered = true;
            }
            case "ilvl" -> level = WordXml.number(at);
            case "outlineLvl" -> outline = WordXml.outline(at);
            case "r" -> hidden = false;
            case "vanish" -> hidden = WordXml.isOn(at);
            case "pPr" -> inProperties = true;
            case "t" -> inText = true;
            case "tab" -> append(inProperties ? "" : "\t");
            case "br", "cr" -> append("page".equals(WordXml.attribute(at, "type")) ? "" : "\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> flow.tell("import.lost.signs", 1);
            case "tbl" -> tables.push(new Table());
            case "footnoteReference", "endnoteReference" -> flow.tell("import.lost.notes", 1);
            case "commentReference" -> flow.tell("import.lost.comments", 1);
            case "drawing", "pict", "object" -> flow.tell("import.lost.pictures", 1);
            case "oMath" -> flow.tell("import.lost.formulas", 1);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "p" -> end();
            case "t" -> inText = false;
            case "pPr" -> {
                inProperties = false;
                hidden = false;
            }
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inText && leftOut == 0) {
            append(text);
        }
    }

    private void append(String text) {
        if (!hidden) {
            paragraph.append(text);
            flow.guard().characters(paragraph.length());
        }
    }

    private void begin() {
        paragraph.setLength(0);
        style = "";
        list = "";
        level = -1;
        outline = -1;
        numbered = false;
        hidden = false;
    }

    private void end() {
        var text = paragraph.toString();
        paragraph.setLength(0);
        if (!tables.isEmpty()) {
            tables.peek().cell.append(label(text)).append(text).append('\n');
        } else if (!text.isBlank()) {
            int heading = outline >= 0 ? outline : styles.heading(style);
            var kind = styles.isTitle(style) ? Piece.Kind.TITLE
                    : heading > 0 ? Piece.Kind.HEADING
                    : isItem() ? Piece.Kind.ITEM : Piece.Kind.PARAGRAPH;
            flow.add(kind, kind == Piece.Kind.HEADING ? heading : isItem() ? Math.max(0, level) + 1 : 0, label(text) + text);
        }
    }

    private boolean isItem() {
        return numbered && !list.equals("0");
    }

    /// The number before a paragraph, of its own list or of its style's.
    private String label(String text) {
        var of = numbered ? list : styles.list(style);
        if (of.isEmpty() || of.equals("0") || text.isBlank()) {
            return "";
        }
        return numbering.next(of, Math.max(0, level >= 0 ? level : styles.level(style)));
    }

    private void endCell() {
        var table = tables.peek();
        if (table != null) {
            table.cells.add(table.cell.toString().strip());
            table.cell.setLength(0);
        }
    }

    /// The row of a table inside a cell is text of that cell.
    private void endRow() {
        var table = tables.peek();
        if (table == null) {
            return;
        }
        if (tables.size() > 1) {
            var inner = tables.pop();
            tables.peek().cell.append(String.join(" ", inner.cells)).append('\n');
            tables.push(inner);
        } else if (table.cells.size() == 1) {
            flow.paragraph(table.cells.getFirst()); // a frame around text, not a table
        } else {
            flow.row(table.cells);
        }
        table.cells.clear();
    }

    private void endTable() {
        if (!tables.isEmpty()) {
            tables.pop();
        }
    }
}
