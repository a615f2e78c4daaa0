package yandu.store;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import yandu.schedule.CardId;
import yandu.study.query.CardOrder;
import yandu.study.query.CardQuery;
import yandu.study.query.CardQuery.State;

/// Finds cards by the search language. All numbers of the found cards come in one answer, their rows when they are
/// looked at: a table of any length costs what is seen of it.
public final class CardSearch {
    private static final int ROWS_AT_ONCE = 500;

    /// From so many matches of words on, SQLite takes longer to look each card up among them than it takes here.
    private static final int MANY = 5000;

    private final Database database;
    private final CardIndex index;
    private final int many;

    public CardSearch(Database database) {
        this(database, MANY);
    }

    CardSearch(Database database, int many) {
        this.database = database;
        this.many = many;
        this.index = new CardIndex(database);
    }

    /// How many cards are not in the index of words yet: searches for words do not find them.
    public int missing() {
        return index.waiting();
    }

    /// The numbers of the cards of a part of the library that a query means, in an order. Cards that are not asked any
    /// more (strays, removed ones) are among them only where the query asks for such.
    public int[] find(CardQuery query, Selection selection, CardOrder order, SearchTime time) {
        index.refreshFew();
        var parts = query instanceof CardQuery.And(var all) ? all : List.of(query);
        var words = parts.stream().filter(part -> CardConditions.match(part).isPresent()).toList();
        if (words.isEmpty()) {
            return find(query, "1", scope(query), selection, order, time);
        }
        var matching = matching(words);
        var rest = new CardQuery.And(parts.stream().filter(part -> !words.contains(part)).toList());
        if (matching.length < many) {
            var among = "number in (select value from json_each('" + Arrays.toString(matching) + "'))";
            return find(rest, among, scope(query), selection, order, time);
        }
        var kept = new BitSet();
        Arrays.stream(matching).forEach(kept::set);
        return Arrays.stream(find(rest, "1", scope(query), selection, order, time)).filter(kept::get).toArray();
    }

    private int[] matching(List<CardQuery> words) {
        return database
                .first(
                        "select group_concat(rowid) as numbers from card_words where card_words match ?",
                        row -> row.optionalText("numbers"),
                        CardConditions.match(new CardQuery.And(words)))
                .flatMap(numbers -> numbers)
                .map(CardSearch::numbers)
                .orElseGet(() -> new int[0]);
    }

    private int[] find(
            CardQuery query, String among, String scope, Selection selection, CardOrder order, SearchTime time) {
        var conditions = new CardConditions(time);
        var sql =
                """
                select group_concat(number%s) as numbers from card
                where report in (select id from report where removed is null) and %s and %s and %s and %s
                """
                        .formatted(
                                CardConditions.order(order),
                                among,
                                conditions.of(query),
                                conditions.in(selection),
                                scope);
        var numbers =
                database.once(sql, row -> row.optionalText("numbers"), conditions.arguments())
                        .map(CardSearch::numbers)
                        .orElseGet(() -> new int[0]);
        if (order.equals(CardOrder.PLACE)) {
            Arrays.sort(numbers); // quicker here than there
        }
        return numbers;
    }

    private static String scope(CardQuery query) {
        boolean removed = query.asksFor(State.REMOVED);
        boolean stray = query.asksFor(State.STRAY);
        return (removed ? "1" : "removed is null") + (stray || removed ? "" : " and made");
    }

    /// Parses digits and commas without making a million small strings.
    private static int[] numbers(String list) {
        var numbers = new int[(int) list.chars().filter(c -> c == ',').count() + 1];
        int count = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == ',') {
                count++;
            } else {
                numbers[count] = numbers[count] * 10 + c - '0';
            }
        }
        return numbers;
    }

    /// The cards of these numbers, in their order; those that are gone are left out.
    public List<StoredCard> rows(int[] numbers) {
        var rows = new ArrayList<StoredCard>(numbers.length);
        for (int from = 0; from < numbers.length; from += ROWS_AT_ONCE) {
            rows.addAll(some(Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + ROWS_AT_ONCE))));
        }
        return rows;
    }

    private record Numbered(int number, StoredCard card) {}

    private List<StoredCard> some(int[] numbers) {
        var found =
                database
                        .list(
                                "select * from card where number in (select value from json_each(?))",
                                row -> new Numbered(row.number("number"), CardRow.stored(row)),
                                Arrays.toString(numbers))
                        .stream()
                        .collect(toMap(Numbered::number, Numbered::card));
        return Arrays.stream(numbers).mapToObj(found::get).filter(Objects::nonNull).toList();
    }

    /// Which cards these numbers are, in the order in which they were made.
    public List<CardId> ids(int[] numbers) {
        return database.list(
                "select report, key from card where number in (select value from json_each(?)) order by number",
                row -> new CardId(row.text("report"), row.text("key")),
                Arrays.toString(numbers));
    }
}
