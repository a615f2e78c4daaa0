package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yandu.schedule.ForgettingCurve;
import yandu.schedule.StudyDay;

/// What is known of reports without a look at their texts: all of them in one query that an index answers.
public final class Covers {
    private static final String LIST =
            """
            select report.id, title, date, source, speaker, added, areas, phrases, archived, tags, characters, notes,
                opened, coalesce(cards, 0) as cards
            from report indexed by report_cover
                left join reading on reading.report = report.id
                left join made_cards on made_cards.report = report.id
            where removed is null
            order by opened desc nulls last, added desc, report.id
            """;

    /// Recall is added up where the rows are: to hand over every card to be asked its recall takes eight times as long.
    private static final String LEARNED =
            """
            select report, sum(pow(1 + ? * (max(0, ? - last_review) / 86400000) / stability, ?)) as recall,
                sum(not suspended and coalesce(buried_until, 0) <= ? and due < iif(phase = 'REVIEW', ?, ? + 1)) as due
            from card indexed by card_graded
            where phase <> 'NEW' and made and removed is null
            group by report
            """;

    private final Database database;

    public Covers(Database database) {
        this.database = database;
    }

    /// A report as lists show it.
    ///
    /// @param opened when it was last read, where it ever was
    /// @param archived since when it is kept out of sight, where it is
    /// @param characters length of the text
    /// @param areas how many areas it sets out
    /// @param phrases how many key phrases were found
    /// @param cards how many cards of it can be asked
    /// @param notes how many notes it has, where it is a deck of cards; 0 where it is a report
    public record Cover(
            String id,
            String title,
            Optional<LocalDate> date,
            String source,
            String speaker,
            List<String> tags,
            Instant added,
            Optional<Instant> opened,
            Optional<Instant> archived,
            int characters,
            int areas,
            int phrases,
            int cards,
            int notes) {}

    /// The reports in the library: the last opened first, then the last added.
    public List<Cover> list() {
        return database.list(LIST, Covers::cover);
    }

    /// What the cards of a report add up to that were ever graded.
    ///
    /// @param recall sum of their probabilities of recall
    /// @param due how many wait for a review
    public record Learned(String reportId, double recall, int due) {}

    /// What is known of the reports of which cards were ever graded, as of a moment. Days are counted as 24 hours.
    public List<Learned> learned(Instant now, StudyDay days, ForgettingCurve curve) {
        var tomorrow = days.tomorrow(now);
        return database.list(
                LEARNED,
                row -> new Learned(row.text("report"), row.real("recall"), row.number("due")),
                curve.factor(),
                tomorrow.toEpochMilli() - 1,
                curve.decay(),
                now,
                tomorrow,
                now);
    }

    /// Keeps a report out of sight, or brings it back where `archived` is empty.
    public void archive(String id, Optional<Instant> archived) {
        database.update("update report set archived = ? where id = ?", archived, id);
    }

    /// Since when a report is kept out of sight.
    public Optional<Instant> archived(String id) {
        return database.once("select archived from report where id = ?", row -> row.optionalInstant("archived"), id);
    }

    /// Gives a report other tags.
    public void tag(String id, List<String> tags) {
        database.update("update report set tags = ? where id = ?", CardRow.tags(tags), id);
    }

    /// The tags of a report.
    public List<String> tags(String id) {
        return database.first("select tags from report where id = ?", row -> CardRow.tags(row.text("tags")), id)
                .orElse(List.of());
    }

    private static Cover cover(Row row) throws SQLException {
        return new Cover(
                row.text("id"),
                row.text("title"),
                row.optionalText("date").map(LocalDate::parse),
                row.text("source"),
                row.text("speaker"),
                CardRow.tags(row.text("tags")),
                row.instant("added"),
                row.optionalInstant("opened"),
                row.optionalInstant("archived"),
                row.number("characters"),
                row.number("areas"),
                row.number("phrases"),
                row.number("cards"),
                row.number("notes"));
    }
}
