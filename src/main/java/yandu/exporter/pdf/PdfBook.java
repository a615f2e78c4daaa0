package yandu.exporter.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import yandu.analysis.Steps;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Listing;
import yandu.exporter.page.Page;
import yandu.exporter.page.Run;
import yandu.exporter.page.Run.Look;

/// One PDF file in the making.
final class PdfBook implements AutoCloseable {
    private static final float NUMBER_SIZE = 9;

    /// What is still to be done when all is set.
    private static final double SET = 0.9;

    private final Page page;
    private final Steps steps;
    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts;
    private final Sheets sheets;
    private final Pen pen;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDOutlineItem part;

    PdfBook(Page page, Steps steps) throws IOException {
        this.page = page;
        this.steps = steps;
        this.fonts = new PdfFonts(document, Shown.on(page));
        this.sheets = new Sheets(document);
        this.pen = new Pen(fonts, sheets);
    }

    void write(OutputStream out) throws IOException {
        document.getDocumentInformation().setTitle(page.title());
        document.getDocumentInformation().setCreator("Yandu 研读");
        document.getDocumentCatalog().setLanguage(page.language());
        document.getDocumentCatalog().setDocumentOutline(outline);
        var preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId((long) page.title().hashCode()); // the same page gives the same bytes
        lines(List.of(Run.bold(page.title())), Manner.TITLE);
        for (int i = 0; i < page.blocks().size(); i++) {
            block(page.blocks().get(i));
            steps.done(SET * (i + 1) / page.blocks().size());
        }
        sheets.finish();
        numbers();
        document.save(out);
        steps.done(1);
        out.flush();
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Prose prose -> {
                for (var inner : prose.blocks()) {
                    block(inner);
                }
            }
            case Listing listing -> listing(listing, 0);
            case Block.Table table -> new PdfTable(fonts, sheets, pen, table).write(table.rows());
            case Block.NewSheet _ -> sheets.turn();
        }
    }

    private void heading(Block.Heading heading) throws IOException {
        var manner = heading.level() == 2 ? Manner.PART : Manner.KIND;
        lines(heading.runs().map(run -> Shown.in(heading, run)).toList(), manner);
        var item = new PDOutlineItem();
        item.setTitle(heading.runs().map(Run::text).collect(Collectors.joining()));
        item.setDestination(sheets.destination());
        if (heading.level() == 2 || part == null) {
            outline.addLast(item);
            part = item;
        } else {
            part.addLast(item);
        }
        if (heading.level() == 2) {
            sheets.take(3);
            pen.rule(Sheets.LEFT, sheets.y(), Sheets.WIDTH);
        }
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        lines(paragraph.runs().map(run -> Shown.in(paragraph, run)).toList(), Manner.of(paragraph.role()));
    }

    private void lines(List<Run> runs, Manner manner) throws IOException {
        float indent = manner.indent() * manner.size();
        float leading = manner.size() * manner.leading();
        float width = Sheets.WIDTH - manner.left();
        var lines = new Typesetter(fonts, manner.size()).lines(runs, width, indent);
        sheets.skip(manner.before());
        sheets.need(leading * (manner.bound() ? lines.size() + 2 : Math.min(lines.size(), 2)));
        for (int i = 0; i < lines.size(); i++) {
            sheets.take(leading);
            float left = i == 0 ? indent : 0;
            if (manner.isQuote()) {
                pen.bar(Sheets.LEFT, sheets.y() + leading, sheets.y());
            }
            pen.write(
                    lines.get(i), manner.size(), Sheets.LEFT + manner.left() + left, sheets.y() + leading * 0.3f,
                    manner.spread() ? width - left : 0, manner.muted());
        }
    }

    private void listing(Listing listing, int depth) throws IOException {
        var manner = Manner.ENTRY;
        float leading = manner.size() * manner.leading();
        float left = 14 * (depth + 1) + (listing.numbered() ? 6 : 0);
        var typesetter = new Typesetter(fonts, manner.size());
        for (int i = 0; i < listing.entries().size(); i++) {
            var entry = listing.entries().get(i);
            var sign = typesetter.lines(List.of(Run.muted(listing.numbered() ? i + 1 + "." : "▪")), Sheets.WIDTH, 0).getFirst();
            var lines = typesetter.lines(entry.words(), Sheets.WIDTH - left, 0);
            sheets.skip(manner.before());
            sheets.need(leading * (entry.inner().isEmpty() ? 1 : 2));
            for (int line = 0; line < lines.size(); line++) {
                sheets.take(leading);
                float base = sheets.y() + leading * 0.3f;
                if (line == 0) {
                    pen.write(sign, manner.size(), Sheets.LEFT + left - sign.width() - 5, base, 0, true);
                }
                pen.write(lines.get(line), manner.size(), Sheets.LEFT + left, base, 0, false);
            }
            for (var inner : entry.inner()) {
                listing(inner, depth + 1);
            }
        }
    }

    /// The number of each sheet at its foot.
    private void numbers() throws IOException {
        var typesetter = new Typesetter(fonts, NUMBER_SIZE);
        int all = document.getNumberOfPages();
        for (int i = 0; i < all; i++) {
            var sheet = document.getPage(i);
            var line = typesetter.lines(List.of(new Run((i + 1) + " / " + all, Look.PLAIN.withMuted())), Sheets.WIDTH, 0).getFirst();
            try (var ink = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.APPEND, true)) {
                Pen.number(ink, fonts, line, NUMBER_SIZE, (PDRectangle.A4.getWidth() - line.width()) / 2, 34);
            }
        }
    }

    @Override
    public void close() throws IOException {
        sheets.close();
        document.close();
        fonts.close();
    }
}
