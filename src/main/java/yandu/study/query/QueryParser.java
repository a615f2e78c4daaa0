package yandu.study.query;

import java.util.ArrayList;
import java.util.List;
import yandu.study.query.QueryTokens.Sort;
import yandu.study.query.QueryTokens.Token;

/// Reads a query: terms side by side must all hold, `or` binds weaker, `-` turns the term or the bracket behind it
/// round. What the terms are is [QueryTerm]'s.
public final class QueryParser {
    /// Deeper brackets are a mistake.
    private static final int DEEPEST = 32;

    private final List<Token> tokens;
    private final int length;
    private int next;
    private int depth;

    private QueryParser(List<Token> tokens, int length) {
        this.tokens = tokens;
        this.length = length;
    }

    /// @throws BadQuery saying in one sentence what is wrong, and where
    public static CardQuery parse(String query) throws BadQuery {
        var parser = new QueryParser(QueryTokens.of(query), query.length());
        if (parser.tokens.isEmpty()) {
            return CardQuery.ALL;
        }
        var tree = parser.alternatives();
        if (parser.next < parser.tokens.size()) {
            throw new BadQuery("search.bad.bracket", parser.tokens.get(parser.next).place());
        }
        return tree;
    }

    private CardQuery alternatives() throws BadQuery {
        var parts = new ArrayList<CardQuery>();
        parts.add(conjunction());
        while (is(Sort.OR)) {
            next++;
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.getFirst() : new CardQuery.Or(parts);
    }

    private CardQuery conjunction() throws BadQuery {
        var parts = new ArrayList<CardQuery>();
        while (is(Sort.TERM) || is(Sort.NOT) || is(Sort.OPEN)) {
            parts.add(one());
        }
        if (parts.isEmpty()) {
            throw new BadQuery("search.bad.nothing", place());
        }
        return parts.size() == 1 ? parts.getFirst() : new CardQuery.And(parts);
    }

    private CardQuery one() throws BadQuery {
        if (++depth > DEEPEST) {
            throw new BadQuery("search.bad.deep", place());
        }
        var token = tokens.get(next++);
        var one =
                switch (token.sort()) {
                    case NOT -> new CardQuery.Not(operand());
                    case OPEN -> bracket(token);
                    default -> QueryTerm.of(token);
                };
        depth--;
        return one;
    }

    private CardQuery operand() throws BadQuery {
        if (is(Sort.TERM) || is(Sort.NOT) || is(Sort.OPEN)) {
            return one();
        }
        throw new BadQuery("search.bad.nothing", place());
    }

    private CardQuery bracket(Token open) throws BadQuery {
        var inside = alternatives();
        if (!is(Sort.CLOSE)) {
            throw new BadQuery("search.bad.bracket", open.place());
        }
        next++;
        return inside;
    }

    private boolean is(Sort sort) {
        return next < tokens.size() && tokens.get(next).sort() == sort;
    }

    /// Where reading stands, from 1.
    private int place() {
        return next < tokens.size() ? tokens.get(next).place() : length + 1;
    }
}
