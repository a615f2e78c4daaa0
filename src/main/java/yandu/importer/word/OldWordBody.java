package yandu.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import yandu.importer.flow.Flow;
import yandu.importer.flow.Piece;

/// The body of a document of the old Word, paragraph by paragraph.
public final class OldWordBody {
    private static final Pattern FIELD = Pattern.compile("\u0013[^\u0013\u0015]*\u0014|\u0013[^\u0013\u0014\u0015]*\u0015|[\u0013\u0014\u0015]");
    private static final Pattern OBJECT = Pattern.compile("[\u0001\u0008]");
    private static final Pattern NOTE = Pattern.compile("[\u0002\u0005]");
    private static final Pattern MARKS = Pattern.compile("[\u0003-\u0006\u000c\u000e\u000f\u001f]");
    private static final int BODY_TEXT = 9;

    private final HWPFDocument document;
    private final Flow flow;
    private final OldNumbering numbering;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private OldWordBody(HWPFDocument document, Flow flow) {
        this.document = document;
        this.flow = flow;
        this.numbering = new OldNumbering(document);
    }

    public static void take(HWPFDocument document, Flow flow) {
        new OldWordBody(document, flow).take();
    }

    private void take() {
        var range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            flow.guard().look();
            paragraph(range.getParagraph(i));
        }
    }

    private void paragraph(Paragraph paragraph) {
        var text = text(paragraph);
        if (paragraph.isInTable()) {
            table(paragraph, text);
        } else if (!text.isBlank()) {
            var kind = kind(paragraph);
            int level = kind == Piece.Kind.HEADING ? heading(paragraph) : kind == Piece.Kind.ITEM ? paragraph.getIlvl() + 1 : 0;
            flow.add(kind, level, numbering.next(paragraph) + text);
        }
    }

    private Piece.Kind kind(Paragraph paragraph) {
        if (styleName(paragraph).matches("Title|标题")) {
            return Piece.Kind.TITLE;
        }
        return heading(paragraph) > 0 ? Piece.Kind.HEADING : paragraph.isInList() ? Piece.Kind.ITEM : Piece.Kind.PARAGRAPH;
    }

    private int heading(Paragraph paragraph) {
        int level = paragraph.getLvl();
        var name = styleName(paragraph);
        boolean named = name.matches("(?i)(heading|标题) ?[1-9]");
        return named ? name.charAt(name.length() - 1) - '0' : level < BODY_TEXT && level >= 0 ? level + 1 : 0;
    }

    private String styleName(Paragraph paragraph) {
        var style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName().split(",")[0].strip();
    }

    private void table(Paragraph paragraph, String text) {
        if (paragraph.isTableRowEnd()) {
            if (cells.size() == 1) {
                flow.paragraph(cells.getFirst());
            } else {
                flow.row(cells);
            }
            cells.clear();
            return;
        }
        cell.append(text).append('\n');
        if (paragraph.text().endsWith("\u0007")) {
            cells.add(cell.toString().strip());
            cell.setLength(0);
        }
    }

    /// What is seen of a paragraph: no deleted or hidden run, of a field only its result.
    private String text(Paragraph paragraph) {
        var all = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (isSeen(run)) {
                all.append(run.text());
            }
        }
        flow.guard().characters(all.length());
        var text = FIELD.matcher(all).replaceAll("");
        flow.tell("import.lost.pictures", (int) OBJECT.matcher(text).results().count());
        flow.tell("import.lost.notes", (int) NOTE.matcher(text).results().count());
        return MARKS.matcher(OBJECT.matcher(NOTE.matcher(text).replaceAll("")).replaceAll("")).replaceAll("")
                .replace('\u000b', '\n')
                .replace("\u0007", "")
                .replace('\u001e', '-')
                .stripTrailing();
    }

    private static boolean isSeen(CharacterRun run) {
        return !run.isMarkedDeleted() && !run.isVanished();
    }
}
