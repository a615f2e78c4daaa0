package yandu.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads a review log in CSV as FSRS tools exchange it. Columns are found by the names in the header, in any
/// order, others are passed over: `card_id`, `review_rating` or `rating` (1..4), `review_time` (milliseconds
/// since 1970). Cells may be quoted, a quoted cell ends on its line; blank lines are passed over.
public final class ReviewLogCsv {
    private static final long YEAR_10000 = 253_402_300_800_000L;

    /// One review.
    public record Row(String cardId, Rating rating, Instant at) {}

    private final String file;
    private int line;
    private int card;
    private int rating;
    private int time;

    private ReviewLogCsv(String file) {
        this.file = file;
    }

    /// All rows, in the order of the file.
    ///
    /// @param file how the source is called in an error
    /// @throws ReviewLogException at the first line that is not a review
    public static List<Row> read(String file, Reader source) throws IOException, ReviewLogException {
        return new ReviewLogCsv(file).rows(new BufferedReader(source));
    }

    private List<Row> rows(BufferedReader in) throws IOException, ReviewLogException {
        var rows = new ArrayList<Row>();
        for (var text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (line == 1) {
                header(cells(text.startsWith("\uFEFF") ? text.substring(1) : text));
            } else if (!text.isBlank()) {
                rows.add(row(cells(text)));
            }
        }
        if (line == 0) {
            throw refused("empty", "");
        }
        return rows;
    }

    private void header(List<String> names) throws ReviewLogException {
        card = column(names, "card_id");
        time = column(names, "review_time");
        rating = names.contains("rating") ? names.indexOf("rating") : column(names, "review_rating");
    }

    private int column(List<String> names, String name) throws ReviewLogException {
        int index = names.indexOf(name);
        if (index < 0) {
            throw refused("column", name);
        }
        return index;
    }

    private Row row(List<String> cells) throws ReviewLogException {
        if (cells.size() <= Math.max(card, Math.max(rating, time))) {
            throw refused("cells", "");
        }
        if (cells.get(card).isEmpty()) {
            throw refused("card", "");
        }
        long grade = number(cells.get(rating), 1, 4, "rating");
        long millis = number(cells.get(time), 0, YEAR_10000 - 1, "time");
        return new Row(cells.get(card), Rating.of((int) grade), Instant.ofEpochMilli(millis));
    }

    private long number(String cell, long least, long most, String what) throws ReviewLogException {
        try {
            long number = Long.parseLong(cell);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, with file and line
        }
        throw refused(what, cell);
    }

    /// The cells of a line, trimmed (RFC 4180 quoting within one line).
    private List<String> cells(String text) throws ReviewLogException {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw refused("cells", "");
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private ReviewLogException refused(String what, String found) {
        return new ReviewLogException("log.refused." + what, file, line, found);
    }
}
