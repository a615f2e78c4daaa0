package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is known of reports without a look at their texts: all of them in one query that an index answers.
public final class Covers {
    private static final String LIST =
            """
            select report.id, title, date, source, speaker, added, areas, phrases, archived, tags, characters, opened,
                coalesce(cards, 0) as cards, deck.report is not null as deck
            from report indexed by report_cover
                left join reading on reading.report = report.id
                left join made_cards on made_cards.report = report.id
                left join deck on deck.report = report.id
            where removed is null
            order by opened desc nulls last, added desc, report.id
            """;

    private static final String GRADED =
            """
            select report, %s as phase, stability, 1 as difficulty, 0 as step, due, last_review, 1 as reviews,
                0 as lapses, suspended, buried_until, null as area
            from card indexed by card_graded
            where phase <> 'NEW' and made and removed is null
            """
                    .formatted(CardRow.PHASE_NUMBER);

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
    /// @param deck whether it is a deck of cards
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
            boolean deck) {}

    /// The reports in the library: the last opened first, then the last added.
    public List<Cover> list() {
        return database.list(LIST, Covers::cover);
    }

    /// Hands over what due cards and recall are counted from, card by card: those that were graded once, reports one
    /// after the other. Of their memory phase, stability and times are there; the rest is not read.
    public void graded(Consumer<MeasuredCard> taker) {
        database.each(GRADED, row -> CardRow.measured(row.text("report"), row), taker);
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
                row.number("deck") == 1);
    }
}
