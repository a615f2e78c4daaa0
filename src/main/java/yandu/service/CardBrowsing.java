package yandu.service;

import java.util.Arrays;
import java.util.List;
import yandu.schedule.CardId;
import yandu.schedule.Fsrs;
import yandu.schedule.StudyDay;
import yandu.store.CardSearch;
import yandu.store.SearchTime;
import yandu.study.query.BadQuery;
import yandu.study.query.CardOrder;
import yandu.study.query.CardQuery;
import yandu.study.query.QueryParser;

/// Looking through the cards of the library.
public final class CardBrowsing {
    private final CardSearch search;
    private final Reviewing reviewing;
    private final StudyRules rules;

    public CardBrowsing(CardSearch search, Reviewing reviewing, StudyRules rules) {
        this.search = search;
        this.reviewing = reviewing;
        this.rules = rules;
    }

    /// What a search found: a number for each card, in order. Cards themselves are fetched as they come into sight.
    ///
    /// @param missing how many cards of the library could not be looked at yet, since they are still being taken into the
    ///     index of words
    public record Found(int[] numbers, int missing) {
        public static final Found NOTHING = new Found(new int[0], 0);

        public int count() {
            return numbers.length;
        }
    }

    /// The cards of a scope that a query means.
    ///
    /// Those that are not in the index of words yet are not found by words: see [Found#missing].
    ///
    /// @param typed in the search language, see [QueryParser]
    /// @throws Refused if it is no query, saying where it goes wrong
    public Found find(String typed, Scope scope, CardOrder order) {
        try {
            return find(QueryParser.parse(typed), scope, order);
        } catch (BadQuery e) {
            throw new Refused(e, Refused.Kind.USAGE, e.key(), e.arguments().toArray());
        }
    }

    /// The cards of the whole library that fulfil what was typed where anything is looked for: Latin letters may be meant as
    /// they sound. Nothing for nothing.
    ///
    /// @throws Refused if it is no query, saying where it goes wrong
    public Found heard(String typed) {
        var query = Searching.query(typed);
        return query.isBlank() ? Found.NOTHING : find(query.ofCards(), Scope.EVERYTHING, CardOrder.PLACE);
    }

    private Found find(CardQuery query, Scope scope, CardOrder order) {
        return new Found(search.find(query, scope.selection(), order, time()), search.missing());
    }

    /// The cards from one place of what was found to another, `to` exclusive; those that are gone by now are left out.
    public List<ReviewCard> cards(Found found, int from, int to) {
        var numbers = Arrays.copyOfRange(found.numbers(), from, Math.min(to, found.count()));
        return search.rows(numbers).stream().map(reviewing::shown).toList();
    }

    /// The cards in some rows of what was found, seen or not.
    public List<CardId> ids(Found found, List<Integer> rows) {
        return search.ids(rows.stream().mapToInt(row -> found.numbers()[row]).toArray());
    }

    private SearchTime time() {
        StudyDay days = rules.days();
        var fsrs = new Fsrs(rules.options().parameters());
        return new SearchTime(rules.now(), days, recall -> fsrs.interval(1, recall));
    }
}
