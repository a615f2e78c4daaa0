package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yandu.document.Span;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Handling;

/// A row of the table of cards, taken apart and put together.
final class CardRow {
    private static final String WRITTEN_BY_USER = "";

    private static final Phase[] PHASES = Phase.values();

    /// The phase as a number, which is read in a fraction of the time of its name.
    static final String PHASE_NUMBER =
            Arrays.stream(PHASES)
                    .map(phase -> "when '" + phase + "' then " + phase.ordinal())
                    .collect(Collectors.joining(" ", "case phase ", " end"));

    private CardRow() {}

    static StoredCard stored(Row row) throws SQLException {
        var handling = handling(row);
        return new StoredCard(row.text("report"), worded(made(row), handling), memory(row), handling, lost(row));
    }

    static CardState state(Row row) throws SQLException {
        return new CardState(
                row.text("report"),
                row.text("key"),
                row.optionalNumber("area"),
                memory(row),
                row.flag("suspended"),
                row.optionalInstant("buried_until"));
    }

    static MeasuredCard measured(String reportId, Row row) throws SQLException {
        return new MeasuredCard(
                reportId,
                row.optionalNumber("area"),
                memory(PHASES[row.number("phase")], row),
                row.flag("suspended"),
                row.optionalInstant("buried_until"));
    }

    /// The columns of what a maker says of a card, in the order of the statements that write them.
    static List<Object> columns(String reportId, Card card, int position, Instant at) {
        var span = place(card.answer());
        return List.of(
                reportId,
                card.key(),
                card.kind(),
                JsonColumn.of(card.prompt()),
                card.answer().text(),
                span.map(Span::start),
                span.map(Span::end),
                parts(card.answer()),
                source(card.answer()),
                card.sentence().start(),
                card.sentence().end(),
                card.area(),
                position,
                at);
    }

    /// The columns of a memory.
    static List<Object> columns(Memory memory) {
        return List.of(
                memory.phase(),
                memory.stability(),
                memory.difficulty(),
                memory.step(),
                memory.due(),
                memory.lastReview(),
                memory.reviews(),
                memory.lapses());
    }

    static Memory memory(Row row) throws SQLException {
        return memory(row.constant("phase", Phase.class), row);
    }

    /// Of a card that was never graded only the phase is looked at: most cards are, and every column takes its time.
    private static Memory memory(Phase phase, Row row) throws SQLException {
        if (phase == Phase.NEW) {
            return Memory.NEW;
        }
        return new Memory(
                phase,
                row.real("stability"),
                row.real("difficulty"),
                row.number("step"),
                row.optionalInstant("due"),
                row.optionalInstant("last_review"),
                row.number("reviews"),
                row.number("lapses"));
    }

    static Handling handling(Row row) throws SQLException {
        return new Handling(
                row.flag("suspended"),
                row.optionalInstant("buried_until"),
                row.number("flag"),
                row.flag("marked"),
                tags(row.text("tags")),
                wording(row),
                row.optionalInstant("removed"),
                row.flag("triaged"));
    }

    private static Optional<Handling.Wording> wording(Row row) throws SQLException {
        var front = row.text("front_wording");
        return front == null
                ? Optional.empty()
                : Optional.of(new Handling.Wording(front, row.optionalText("back_wording")));
    }

    private static Optional<StoredCard.Lost> lost(Row row) throws SQLException {
        var since = row.optionalInstant("lost");
        return since.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredCard.Lost(since.get(), row.optionalText("lost_sentence").orElse("")));
    }

    /// The card as its maker wrote it.
    static Card made(Row row) throws SQLException {
        return new Card(
                row.text("key"),
                row.constant("kind", CardKind.class),
                JsonColumn.prompt(row.text("prompt")),
                answer(row),
                row.span("sentence"),
                row.optionalNumber("area"));
    }

    /// The card in the words of the user, where there are any.
    static Card worded(Row row) throws SQLException {
        return worded(made(row), handling(row));
    }

    private static Card worded(Card made, Handling handling) {
        return handling.wording().map(made::worded).orElse(made);
    }

    private static Answer answer(Row row) throws SQLException {
        var source = row.optionalText("answer_source");
        var parts = row.optionalText("answer_parts");
        if (source.isEmpty()) {
            var text = row.text("answer");
            return parts.isPresent() ? series(text, parts.get()) : new Answer.Literal(text, row.span("answer"));
        }
        if (!source.get().equals(WRITTEN_BY_USER)) {
            return new Answer.Expansion(row.text("answer"), source.get());
        }
        return parts.isPresent()
                ? new Answer.Own(JsonColumn.strings(parts.get()))
                : new Answer.Own(row.text("answer"));
    }

    private static Answer series(String text, String places) {
        var spans = JsonColumn.spans(places);
        var lines = text.split("\n", -1);
        var pieces = new Answer.Literal[spans.size()];
        Arrays.setAll(pieces, i -> new Answer.Literal(lines[i], spans.get(i)));
        return new Answer.Series(List.of(pieces));
    }

    /// Where the answer stands, if it is a piece of the report.
    static Optional<Span> place(Answer answer) {
        return switch (answer) {
            case Answer.Literal(var _, var span) -> Optional.of(span);
            case Answer.Series series -> Optional.of(series.span());
            case Answer.Expansion _, Answer.Own _ -> Optional.empty();
        };
    }

    /// Its pieces as JSON, where it is not one whose words are the answer.
    static Optional<String> parts(Answer answer) {
        return switch (answer) {
            case Answer.Series(var pieces) ->
                    Optional.of(JsonColumn.ofSpans(pieces.stream().map(Answer.Literal::span).toList()));
            case Answer.Own(var parts) -> parts.size() == 1 ? Optional.empty() : Optional.of(JsonColumn.ofStrings(parts));
            case Answer.Literal _, Answer.Expansion _ -> Optional.empty();
        };
    }

    static Optional<String> source(Answer answer) {
        return switch (answer) {
            case Answer.Expansion(var _, var source) -> Optional.of(source);
            case Answer.Own _ -> Optional.of(WRITTEN_BY_USER);
            case Answer.Literal _, Answer.Series _ -> Optional.empty();
        };
    }

    /// Tags as a column holds them: each between two spaces.
    static String tags(List<String> tags) {
        return tags.isEmpty() ? "" : " " + String.join(" ", tags) + " ";
    }

    static List<String> tags(String column) {
        return column.isBlank() ? List.of() : List.of(column.strip().split(" "));
    }
}
