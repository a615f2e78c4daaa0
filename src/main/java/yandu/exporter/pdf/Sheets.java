package yandu.exporter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// The sheets of a document, filled from the top of the first to the foot of the last.
final class Sheets implements AutoCloseable {
    static final float LEFT = 62;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 62;
    private static final float FOOT = 66;
    private static final float ABOVE = 14;

    /// Room from top to foot.
    static final float HEIGHT = TOP - FOOT;

    private final PDDocument document;
    private final Map<String, PDPageXYZDestination> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private PDPage page;
    private PDPageContentStream ink;
    private float y;

    private record Link(PDPage page, PDRectangle area, String place) {}

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        turn();
    }

    /// Where the next line begins, in points from the foot of the sheet.
    float y() {
        return y;
    }

    PDPageContentStream ink() {
        return ink;
    }

    PDPage page() {
        return page;
    }

    /// Begins a new sheet.
    void turn() throws IOException {
        closeInk();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        ink = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
        y = TOP;
    }

    boolean isFresh() {
        return y == TOP;
    }

    /// Leaves space, but not at the top of a sheet.
    void skip(float points) {
        y -= isFresh() ? 0 : points;
    }

    /// Takes a stretch of the sheet, or of the next one where it does not fit.
    void take(float points) throws IOException {
        need(points);
        y -= points;
    }

    /// Turns the sheet where what follows would not fit.
    void need(float points) throws IOException {
        if (y - points < FOOT && !isFresh()) {
            turn();
        }
    }

    /// Gives the line that begins here a name.
    void place(String name) {
        places.putIfAbsent(name, destination());
    }

    PDPageXYZDestination destination() {
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.min(PDRectangle.A4.getHeight(), y + ABOVE));
        return destination;
    }

    /// Lets a stretch of the sheet lead to a place, which may come later.
    void link(PDRectangle area, String place) {
        links.add(new Link(page, area, place));
    }

    /// Ties links to their places, after all is set.
    void finish() throws IOException {
        closeInk();
        for (var link : links) {
            var target = places.get(link.place());
            if (target != null) {
                var annotation = new PDAnnotationLink();
                var border = new PDBorderStyleDictionary();
                border.setWidth(0);
                annotation.setBorderStyle(border);
                annotation.setRectangle(link.area());
                annotation.setDestination(target);
                link.page().getAnnotations().add(annotation);
            }
        }
    }

    private void closeInk() throws IOException {
        if (ink != null) {
            ink.close();
            ink = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeInk();
    }
}
