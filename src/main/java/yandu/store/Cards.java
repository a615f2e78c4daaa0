package yandu.store;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import yandu.document.Span;
import yandu.schedule.Memory;
import yandu.study.Card;
import yandu.study.CardKind;

/// The cards of the library and what is known of their memory.
public final class Cards {
    /// A card forgotten so often is a leech.
    public static final int LEECH_FROM = 8;

    /// The other cards of the sentence of card ?2 that are asked from ?3 on and before ?4.
    private static final String SIBLINGS =
            """
            report = ?1 and key <> ?2 and phase in ('NEW', 'REVIEW')
                and sentence_start = (select sentence_start from card where report = ?1 and key = ?2)
                and coalesce(buried_until, 0) <= ?3 and coalesce(due, 0) < ?4
            """;

    private final Database database;
    private final CardWriting writing;

    public Cards(Database database) {
        this.database = database;
        this.writing = new CardWriting(database);
    }

    /// Makes `cards` the cards of a report. A card that was there under the same key keeps its memory and
    /// whatever the user did with it; one that is no longer made is set aside with all that, until it is made again.
    ///
    /// @param at when cards that were not there before are first made
    public void replace(String reportId, List<Card> cards, Instant at) {
        database.transaction(
                () -> {
                    database.update("update card set made = 0 where report = ? and made", reportId);
                    for (int position = 0; position < cards.size(); position++) {
                        writing.keep(reportId, cards.get(position), position, at);
                    }
                });
    }

    /// Adds a card at the end, or writes one anew under its key.
    public void keep(String reportId, Card card, Instant at) {
        int last =
                database.first(
                                "select coalesce(max(position), 0) as last from card where report = ?",
                                row -> row.number("last"),
                                reportId)
                        .orElse(0);
        writing.keep(reportId, card, last + 1, at);
    }

    /// Writes cards with all that is known of them.
    ///
    /// @param placed by place among the cards of their report
    /// @param at when cards that were not there before are first made
    /// @param written told how many more are written
    public void put(Map<Integer, StoredCard> placed, Instant at, IntConsumer written) {
        writing.put(placed, at, written);
    }

    /// The cards of a report that are made, removed ones too, by place.
    public List<StoredCard> everyMade(String reportId) {
        return database.list(
                "select * from card where report = ? and made order by position", CardRow::stored, reportId);
    }

    /// A card that is made from the report as it stands.
    public Optional<StoredCard> find(String reportId, String key) {
        return database.first(
                "select * from live_card where report = ? and key = ?", CardRow::stored, reportId, key);
    }

    /// A card, even one that is set aside.
    public Optional<StoredCard> findAny(String reportId, String key) {
        return database.first("select * from card where report = ? and key = ?", CardRow::stored, reportId, key);
    }

    /// All cards of a part of the library, report by report, by place.
    public List<StoredCard> list(Selection selection) {
        return database.list(
                "select * from live_card where " + Selection.CONDITION + " order by added, report, position",
                CardRow::stored,
                selection.arguments());
    }

    /// What is known of the cards of a part of the library, without what they ask.
    public List<CardState> states(Selection selection) {
        return database.list(
                """
                select report, key, area, phase, stability, difficulty, step, due, last_review, reviews, lapses,
                    suspended, buried_until
                from live_card where \
                """
                        + Selection.CONDITION,
                CardRow::state,
                selection.arguments());
    }

    /// Answers to cards of a kind in the reports that were added last, another one left out; each once.
    public List<String> answers(CardKind kind, String except, int reports) {
        return database.list(
                """
                select distinct answer from live_card
                where kind = ?1 and report in (
                    select id from report where removed is null and id <> ?2 order by added desc, id limit ?3)
                """,
                row -> row.text("answer"),
                kind,
                except,
                reports);
    }

    /// How many cards each report has.
    public Map<String, Integer> counts() {
        return database
                .list(
                        "select report, count(*) as cards from live_card group by report",
                        row -> Map.entry(row.text("report"), row.number("cards")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What is known of every card there ever was, set aside and removed ones too.
    public List<CardState> everyState() {
        return database.list("select * from card order by report, position", CardRow::state);
    }

    /// Cards of a report that are not asked: the text no longer holds them, or the user set them aside for good.
    public List<StoredCard> aside(String reportId) {
        return database.list(
                "select * from card where report = ? and (not made or removed is not null) order by position",
                CardRow::stored,
                reportId);
    }

    /// The cards of a report as their makers wrote them.
    public List<Card> made(String reportId) {
        return database.list(
                "select * from card where report = ? and made order by position", CardRow::made, reportId);
    }

    /// What is known of a card's memory, even if it is set aside; empty if there never was such a card.
    public Optional<Memory> memory(String reportId, String key) {
        return database.first(
                """
                select phase, stability, difficulty, step, due, last_review, reviews, lapses
                from card where report = ? and key = ?
                """,
                CardRow::memory,
                reportId,
                key);
    }

    public void remember(String reportId, String key, Memory memory) {
        var values = new ArrayList<Object>(CardRow.columns(memory));
        Collections.addAll(values, reportId, key);
        database.update(
                """
                update card set phase = ?, stability = ?, difficulty = ?, step = ?, due = ?,
                    last_review = ?, reviews = ?, lapses = ?
                where report = ? and key = ?
                """,
                values.toArray());
    }

    /// Puts a card aside until then.
    public void bury(String reportId, String key, Optional<Instant> until) {
        database.update(
                "update card set buried_until = ? where report = ? and key = ?", until, reportId, key);
    }

    /// Puts the other cards of a card's sentence aside that would be asked at `now` or before `end`, those in learning left
    /// out.
    ///
    /// @param until when they are asked again
    /// @return the time until which they were put aside before, by key
    public Map<String, Optional<Instant>> burySiblings(String reportId, String key, Instant now, Instant end, Instant until) {
        var siblings = new HashMap<String, Optional<Instant>>();
        database.list(
                        "select key, buried_until from card where " + SIBLINGS,
                        row -> Map.entry(row.text("key"), row.optionalInstant("buried_until")),
                        reportId,
                        key,
                        now,
                        end)
                .forEach(sibling -> siblings.put(sibling.getKey(), sibling.getValue()));
        if (!siblings.isEmpty()) {
            database.update("update card set buried_until = ?5 where " + SIBLINGS, reportId, key, now, end, until);
        }
        return Map.copyOf(siblings);
    }

    /// The cards that are answered by a piece of this place of a report.
    public List<Card> asking(String reportId, Span place) {
        return database.list(
                """
                select * from live_card
                where report = ?1 and answer_start between ?2 and ?3 and answer_end <= ?3
                order by +position -- by the index of answers, not through all cards of the report
                """,
                row -> CardRow.stored(row).card(),
                reportId,
                place.start(),
                place.end());
    }

    /// The cards of a part of the library that come next, the soonest first.
    public List<StoredCard> soonest(Selection selection, int limit) {
        return database.list(
                "select * from live_card where " + Selection.CONDITION
                        + " and phase <> 'NEW' and not suspended order by due limit ?3",
                CardRow::stored,
                selection.arguments(limit));
    }

    /// Whether a part of the library has any cards.
    public boolean isEmpty(Selection selection) {
        return database.first(
                        "select 1 from live_card where " + Selection.CONDITION + " limit 1",
                        row -> true,
                        selection.arguments())
                .isEmpty();
    }

    public void suspend(String reportId, String key, boolean suspended) {
        database.update(
                "update card set suspended = ? where report = ? and key = ?", suspended, reportId, key);
    }

    /// A card is no longer asked, until it is made again.
    public void setAside(String reportId, String key) {
        database.update("update card set made = 0 where report = ? and key = ?", reportId, key);
    }

    /// A card stays though it is no longer made.
    public void retain(String reportId, String key) {
        database.update("update card set retained = 1 where report = ? and key = ?", reportId, key);
    }

    /// Keys of the cards that stay though they are no longer made.
    public Set<String> retained(String reportId) {
        return Set.copyOf(
                database.list(
                        "select key from card where report = ? and retained and made", row -> row.text("key"), reportId));
    }

    /// The report no longer holds the sentence that a card was made from.
    public void lose(String reportId, String key, String sentence, Instant at) {
        database.update(
                "update card set lost = ?, lost_sentence = ? where report = ? and key = ? and removed is null",
                at,
                sentence,
                reportId,
                key);
    }

    /// What makers call cards now that keep the key they had: maker's key → key.
    public Map<String, String> aliases(String reportId) {
        var aliases = new HashMap<String, String>();
        database.list(
                        "select maker, key from card_alias where report = ?",
                        row -> Map.entry(row.text("maker"), row.text("key")),
                        reportId)
                .forEach(alias -> aliases.put(alias.getKey(), alias.getValue()));
        return Map.copyOf(aliases);
    }

    /// A card keeps its key though its maker calls it otherwise now.
    ///
    /// @param score how alike both are, 0..1
    public void alias(String reportId, String maker, String key, double score) {
        database.update(
                "insert or replace into card_alias (report, maker, key, score) values (?, ?, ?, ?)",
                reportId,
                maker,
                key,
                score);
    }
}
