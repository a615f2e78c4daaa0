package yandu.importer.deck;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import yandu.importer.deck.CardHistory.Fsrs;
import yandu.importer.deck.CardHistory.Grade;
import yandu.importer.deck.CardHistory.Phase;

/// What rows of a collection say of the memory of cards.
///
/// @param began when the collection began: days are counted from then
/// @param log grades by card, oldest first
record Histories(Instant began, Map<Long, List<Grade>> log) {
    /// A due number above it counts seconds since 1970, below it days.
    private static final long SECONDS = 1_000_000_000;
    private static final long MOST_DAYS = 100_000;
    private static final Duration NOON = Duration.ofHours(12);
    private static final int FLAGS = 7;
    /// What kind of row of the log: a review of a filtered deck, and whatever comes behind it, may be none.
    private static final int FILTERED = 3;

    static Histories of(Collection collection) throws SQLException, IOException {
        var began = new Instant[] {Instant.EPOCH};
        collection.each("select crt from col limit 1", row -> began[0] = Instant.ofEpochSecond(Math.clamp(row.getLong(1), 0, Integer.MAX_VALUE)), "col");
        var log = new HashMap<Long, List<Grade>>();
        if (collection.has("revlog")) {
            collection.each(
                    "select cid, id, ease, time, type, lastIvl, factor from revlog order by id",
                    row -> {
                        var grade = grade(row);
                        if (grade.isPresent()) {
                            log.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(4)).add(grade.get());
                        }
                    },
                    "revlog");
        }
        return new Histories(began[0], log);
    }

    /// A row of the log; empty where it is no grade: a card was rescheduled by hand, or asked without a schedule.
    private static Optional<Grade> grade(ResultSet row) throws SQLException {
        int ease = row.getInt(3);
        int kind = row.getInt(5);
        boolean scheduled = kind < FILTERED || kind == FILTERED && row.getInt(7) != 0;
        if (ease < 1 || ease > 4 || kind < 0 || !scheduled) {
            return Optional.empty();
        }
        var before = switch (kind) {
            case 0 -> Phase.LEARNING;
            case 2 -> Phase.RELEARNING;
            default -> Phase.REVIEW;
        };
        var at = Instant.ofEpochMilli(Math.clamp(row.getLong(2), 0, Integer.MAX_VALUE * 1000L));
        int interval = before == Phase.REVIEW ? (int) Math.clamp(row.getLong(6), 0, MOST_DAYS) : 0;
        return Optional.of(new Grade(at, ease, Math.clamp(row.getLong(4), 0, 60_000), before, interval));
    }

    /// The history of the card of a row, see [DeckReader]. Most cards have none, which is asked first: a look at a column costs
    /// more than what is done with it.
    CardHistory of(ResultSet row) throws SQLException {
        var grades = log.isEmpty() ? List.<Grade>of() : log.getOrDefault(row.getLong(17), List.of());
        return grades.isEmpty() && row.getBoolean(19) ? CardHistory.NONE : of(row, grades);
    }

    private CardHistory of(ResultSet row, List<Grade> grades) throws SQLException {
        int type = row.getInt(7);
        int queue = row.getInt(8);
        var phase = type < 0 || type >= Phase.values().length ? Phase.NEW : Phase.values()[type];
        boolean learned = phase != Phase.NEW;
        return new CardHistory(
                phase,
                learned ? Optional.of(due(row.getLong(9), phase)) : Optional.empty(),
                (int) Math.clamp(row.getLong(10), 0, MOST_DAYS),
                Math.max(0, row.getInt(11)) / 1000.0,
                Math.max(0, row.getInt(12) % 1000),
                Math.max(0, row.getInt(13)),
                Math.max(0, row.getInt(14)),
                learned ? fsrs(row.getString(16)) : Optional.empty(),
                queue == -1,
                queue < -1,
                row.getInt(15) & FLAGS,
                grades);
    }

    private Instant due(long due, Phase phase) {
        return due > SECONDS && phase != Phase.REVIEW
                ? Instant.ofEpochSecond(Math.min(due, Integer.MAX_VALUE))
                : began.plus(Duration.ofDays(Math.clamp(due, -MOST_DAYS, MOST_DAYS))).plus(NOON);
    }

    private static Optional<Fsrs> fsrs(String data) {
        if (data == null || !data.startsWith("{\"")) {
            return Optional.empty();
        }
        try {
            var json = PlainJson.of(data);
            return json.at("s").isNumber() && json.at("d").isNumber() ? Optional.of(fsrs(json)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty(); // what another program keeps there is no reason to refuse a deck
        }
    }

    private static Fsrs fsrs(PlainJson json) {
        long last = json.at("lrt").whole();
        return new Fsrs(
                json.at("s").real(),
                json.at("d").real(),
                last > 0 ? Optional.of(Instant.ofEpochSecond(Math.min(last, Integer.MAX_VALUE))) : Optional.empty());
    }
}
