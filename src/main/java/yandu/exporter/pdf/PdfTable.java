package yandu.exporter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import yandu.exporter.page.Block;
import yandu.exporter.page.Run;

/// A table; its head stands on every sheet it reaches. A row stays on one sheet, unless it is longer than one.
final class PdfTable {
    private static final float PADDING = 3.5f;
    private static final float BETWEEN = 8;
    private static final float LEADING = Manner.CELL.size() * Manner.CELL.leading();

    private final PdfFonts fonts;
    private final Sheets sheets;
    private final Pen pen;
    private final List<Integer> shares;
    private final List<Run> head;

    PdfTable(PdfFonts fonts, Sheets sheets, Pen pen, Block.Table table) {
        this.fonts = fonts;
        this.sheets = sheets;
        this.pen = pen;
        this.shares = table.widths();
        this.head = table.head().stream().map(Run::bold).toList();
    }

    void write(List<List<Block.Cell>> rows) throws IOException {
        sheets.skip(6);
        head();
        for (var row : rows) {
            row(row.stream().map(Block.Cell::words).toList());
        }
        sheets.skip(6);
    }

    private void head() throws IOException {
        sheets.need(60);
        put(set(head.stream().map(List::of).toList()));
    }

    private void row(List<List<Run>> cells) throws IOException {
        var columns = set(cells);
        var page = sheets.page();
        sheets.need(height(columns));
        if (sheets.page() != page) {
            head();
        }
        put(columns);
    }

    private List<List<Line>> set(List<List<Run>> cells) {
        var typesetter = new Typesetter(fonts, Manner.CELL.size());
        var columns = new ArrayList<List<Line>>();
        for (int column = 0; column < cells.size(); column++) {
            columns.add(typesetter.lines(cells.get(column), width(column) - BETWEEN, 0));
        }
        return columns;
    }

    private static float height(List<List<Line>> columns) {
        return rows(columns) * LEADING + 2 * PADDING;
    }

    private static int rows(List<List<Line>> columns) {
        return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    private void put(List<List<Line>> columns) throws IOException {
        float height = height(columns);
        if (height > Sheets.HEIGHT) {
            putLongRow(columns);
        } else {
            // cell by cell, so that who copies a cell or reads the file gets its lines together
            sheets.take(height);
            float x = Sheets.LEFT;
            for (int column = 0; column < columns.size(); column++) {
                float y = sheets.y() + height - PADDING;
                for (var line : columns.get(column)) {
                    y -= LEADING;
                    pen.write(line, Manner.CELL.size(), x, y + LEADING * 0.3f, 0, false);
                }
                x += width(column);
            }
        }
        pen.rule(Sheets.LEFT, sheets.y(), Sheets.WIDTH);
    }

    /// Line by line over all columns, from sheet to sheet.
    private void putLongRow(List<List<Line>> columns) throws IOException {
        for (int line = 0; line < rows(columns); line++) {
            sheets.take(LEADING);
            float x = Sheets.LEFT;
            for (int column = 0; column < columns.size(); column++) {
                if (line < columns.get(column).size()) {
                    pen.write(columns.get(column).get(line), Manner.CELL.size(), x, sheets.y() + LEADING * 0.3f, 0, false);
                }
                x += width(column);
            }
        }
    }

    private float width(int column) {
        return Sheets.WIDTH * shares.get(column) / 100;
    }
}
