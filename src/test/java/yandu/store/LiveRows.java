package yandu.store;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What a library holds for its user, row by row: without logs, without what was taken out, without counters that only
/// say that something changed.
public final class LiveRows {
    private static final List<String> QUERIES =
            List.of(
                    "select id, hash, title, length(blocks), date, source, added, phrases, rules from report where removed is null order by id",
                    """
                    select report, key, kind, prompt, answer, answer_start, answer_end, answer_parts, answer_source,
                        sentence_start, sentence_end, area, position, lost, removed, front_wording, back_wording, flag,
                        marked, tags, suspended, buried_until, phase, stability, difficulty, step, due, last_review,
                        reviews, lapses
                    from live_card order by report, key
                    """,
                    "select key, phrase, kind, verdict, wording from decision where verdict <> 'OPEN' order by key",
                    "select key, term, expansion, items, source from own_entry where not removed order by key",
                    "select report, id, kind, front, back, span_start, span_end from own_card where not removed order by report, id",
                    "select id, report, span_start, span_end, quote, before_quote, after_quote, text, colour, changed from note where not removed order by id",
                    "select report, card, rating, at, millis, source, phase from live_review order by id");

    private LiveRows() {}

    public static List<String> of(Database database) {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database.path());
                var statement = connection.createStatement()) {
            for (var query : QUERIES) {
                try (var result = statement.executeQuery(query)) {
                    add(rows, result);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(List<String> rows, ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            var row = new StringBuilder(result.getMetaData().getTableName(1));
            for (int column = 1; column <= columns; column++) {
                row.append('|').append(result.getString(column));
            }
            rows.add(row.toString());
        }
    }
}
