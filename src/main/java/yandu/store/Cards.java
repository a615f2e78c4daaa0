package yandu.store;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.document.Span;
import yandu.schedule.Memory;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// The cards of the library and what is known of their memory.
public final class Cards {
    private final Database database;

    public Cards(Database database) {
        this.database = database;
    }

    /// Makes `cards` the cards of a report. A card that was there under the same key keeps its memory; one
    /// that is no longer made is set aside with its memory, until it is made again.
    public void replace(String reportId, List<Card> cards) {
        database.transaction(
                () -> {
                    database.update("update card set made = 0 where report = ?", reportId);
                    for (int position = 0; position < cards.size(); position++) {
                        keep(reportId, cards.get(position), position);
                    }
                });
    }

    private void keep(String reportId, Card card, int position) {
        var span = literal(card.answer());
        database.update(
                """
                insert into card (report, key, kind, prompt, answer, answer_start, answer_end,
                    answer_source, sentence_start, sentence_end, area, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (report, key) do update set made = 1, kind = excluded.kind,
                    prompt = excluded.prompt, answer = excluded.answer,
                    answer_start = excluded.answer_start, answer_end = excluded.answer_end,
                    answer_source = excluded.answer_source,
                    sentence_start = excluded.sentence_start, sentence_end = excluded.sentence_end,
                    area = excluded.area, position = excluded.position
                """,
                reportId,
                card.key(),
                card.kind(),
                Json.MAPPER.writeValueAsString(card.prompt()),
                card.answer().text(),
                span.map(Span::start),
                span.map(Span::end),
                source(card.answer()),
                card.sentence().start(),
                card.sentence().end(),
                card.area(),
                position);
    }

    private static Optional<Span> literal(Answer answer) {
        return answer instanceof Answer.Literal(var _, var span) ? Optional.of(span) : Optional.empty();
    }

    private static Optional<String> source(Answer answer) {
        return answer instanceof Answer.Expansion(var _, var source)
                ? Optional.of(source)
                : Optional.empty();
    }

    /// A card that is made from the report as it stands.
    public Optional<StoredCard> find(String reportId, String key) {
        return database.first(
                "select * from live_card where report = ? and key = ?", Cards::stored, reportId, key);
    }

    /// All cards of a part of the library, report by report, by place.
    public List<StoredCard> list(Selection selection) {
        return database.list(
                "select * from live_card where " + Selection.CONDITION + " order by added, report, position",
                Cards::stored,
                selection.arguments());
    }

    /// What is known of the cards of a part of the library, without what they ask.
    public List<CardState> states(Selection selection) {
        return database.list(
                "select * from live_card where " + Selection.CONDITION, Cards::state, selection.arguments());
    }

    /// What is known of the cards that were graded at least once.
    public List<CardState> seen() {
        return database.list("select * from live_card where phase <> 'NEW'", Cards::state);
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
        return database.list("select * from card order by report, position", Cards::state);
    }

    /// Cards of a report that its text no longer holds.
    public List<StoredCard> aside(String reportId) {
        return database.list(
                "select * from card where report = ? and not made order by position",
                Cards::stored,
                reportId);
    }

    /// What is known of a card's memory, even if it is set aside; empty if there never was such a card.
    public Optional<Memory> memory(String reportId, String key) {
        return database.first(
                """
                select phase, stability, difficulty, step, due, last_review, reviews, lapses
                from card where report = ? and key = ?
                """,
                Cards::memory,
                reportId,
                key);
    }

    public void remember(String reportId, String key, Memory memory) {
        database.update(
                """
                update card set phase = ?, stability = ?, difficulty = ?, step = ?, due = ?,
                    last_review = ?, reviews = ?, lapses = ?
                where report = ? and key = ?
                """,
                memory.phase(),
                memory.stability(),
                memory.difficulty(),
                memory.step(),
                memory.due(),
                memory.lastReview(),
                memory.reviews(),
                memory.lapses(),
                reportId,
                key);
    }

    /// Puts a card aside until then.
    public void bury(String reportId, String key, Optional<Instant> until) {
        database.update(
                "update card set buried_until = ? where report = ? and key = ?", until, reportId, key);
    }

    public void suspend(String reportId, String key, boolean suspended) {
        database.update(
                "update card set suspended = ? where report = ? and key = ?", suspended, reportId, key);
    }

    private static StoredCard stored(Row row) throws SQLException {
        return new StoredCard(
                row.text("report"),
                card(row),
                memory(row),
                row.flag("suspended"),
                row.optionalInstant("buried_until"));
    }

    private static CardState state(Row row) throws SQLException {
        return new CardState(
                row.text("report"),
                row.text("key"),
                row.optionalNumber("area"),
                memory(row),
                row.flag("suspended"),
                row.optionalInstant("buried_until"));
    }

    private static Card card(Row row) throws SQLException {
        return new Card(
                row.text("key"),
                row.constant("kind", CardKind.class),
                Json.MAPPER.readValue(row.text("prompt"), Prompt.class),
                answer(row),
                row.span("sentence"),
                row.optionalNumber("area"));
    }

    private static Answer answer(Row row) throws SQLException {
        var text = row.text("answer");
        var source = row.optionalText("answer_source");
        return source.isPresent()
                ? new Answer.Expansion(text, source.get())
                : new Answer.Literal(text, row.span("answer"));
    }

    private static Memory memory(Row row) throws SQLException {
        return new Memory(
                row.constant("phase", Memory.Phase.class),
                row.real("stability"),
                row.real("difficulty"),
                row.number("step"),
                row.optionalInstant("due"),
                row.optionalInstant("last_review"),
                row.number("reviews"),
                row.number("lapses"));
    }
}
