package yandu.store;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import yandu.schedule.Memory;
import yandu.study.Card;
import yandu.study.Handling;

/// How cards become rows of their table: those that are there under the same key are written anew.
record CardWriting(Database database) {
    /// What makers say of a card; of one that was there before it is said anew.
    private static final String MADE =
            """
            report, key, kind, prompt, answer, answer_start, answer_end, answer_parts, answer_source,
            sentence_start, sentence_end, area, position, first_made
            """;

    private static final String MADE_ANEW =
            """
            on conflict (report, key) do update set made = 1, lost = null, lost_sentence = null, retained = 0,
                indexed = indexed and prompt = excluded.prompt and answer = excluded.answer,
                kind = excluded.kind, prompt = excluded.prompt, answer = excluded.answer,
                answer_start = excluded.answer_start, answer_end = excluded.answer_end,
                answer_parts = excluded.answer_parts, answer_source = excluded.answer_source,
                sentence_start = excluded.sentence_start, sentence_end = excluded.sentence_end,
                area = excluded.area, position = excluded.position
            """;

    private static final ManyRows KEEP = new ManyRows("insert into card (" + MADE + ")", 14, MADE_ANEW);

    private static final String PUT_ANEW =
            MADE_ANEW + """
                    , triaged = excluded.triaged,
                        flag = excluded.flag, marked = excluded.marked, tags = excluded.tags, suspended = excluded.suspended,
                        buried_until = excluded.buried_until, removed = excluded.removed, phase = excluded.phase,
                        stability = excluded.stability, difficulty = excluded.difficulty, step = excluded.step,
                        due = excluded.due, last_review = excluded.last_review, reviews = excluded.reviews,
                        lapses = excluded.lapses
                    """;

    private static final ManyRows PUT = new ManyRows(
            "insert into card (" + MADE + """
            , triaged, tags, flag, marked, suspended, buried_until, removed,
            phase, stability, difficulty, step, due, last_review, reviews, lapses)
            """,
            29,
            PUT_ANEW);

    /// Cards of which nothing more is known: the other columns say so by default. Half of the columns, two thirds of the time.
    private static final ManyRows PUT_UNTOUCHED =
            new ManyRows("insert into card (" + MADE + ", triaged, tags)", 16, PUT_ANEW);

    /// What its maker says of a card; what is known of one that was there stays.
    void keep(String reportId, Card card, int position, Instant at) {
        KEEP.write(database, List.of(card), made -> CardRow.columns(reportId, made, position, at).toArray(), ManyRows.UNTOLD);
    }

    /// Cards with all that is known of them, see [Cards#put].
    void put(Map<Integer, StoredCard> placed, Instant at, IntConsumer written) {
        var parts = placed.entrySet().stream().collect(partitioningBy(card -> isUntouched(card.getValue())));
        PUT_UNTOUCHED.write(database, parts.get(true), card -> untouched(card.getValue(), card.getKey(), at).toArray(), written);
        PUT.write(database, parts.get(false), card -> row(card.getValue(), card.getKey(), at).toArray(), written);
    }

    private static boolean isUntouched(StoredCard stored) {
        return stored.memory().equals(Memory.NEW)
                && stored.handling().withTags(List.of()).withSorted(false).equals(Handling.NONE);
    }

    private static List<Object> untouched(StoredCard stored, int position, Instant at) {
        var row = new ArrayList<Object>(CardRow.columns(stored.reportId(), stored.card(), position, at));
        row.add(stored.handling().sorted());
        row.add(CardRow.tags(stored.handling().tags()));
        return row;
    }

    private static List<Object> row(StoredCard stored, int position, Instant at) {
        var handling = stored.handling();
        var row = untouched(stored, position, at);
        Collections.addAll(
                row, handling.flag(), handling.marked(), handling.suspended(), handling.buriedUntil(), handling.removed());
        row.addAll(CardRow.columns(stored.memory()));
        return row;
    }
}
