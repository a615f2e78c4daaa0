package yandu.study.query;

import java.util.ArrayList;
import java.util.List;

/// A query taken apart into brackets, `or`, `-` and terms.
final class QueryTokens {
    /// Longer queries are a mistake: somebody pasted a report.
    static final int LONGEST = 500;

    /// @param text as typed, quotation marks taken out, backslashes kept
    /// @param place of its first character, from 1
    /// @param quoted whether all of it stood in quotation marks: then it is no operator
    record Token(Sort sort, String text, int place, boolean quoted) {}

    enum Sort {
        OPEN,
        CLOSE,
        OR,
        NOT,
        TERM
    }

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
    }

    static List<Token> of(String query) throws BadQuery {
        if (query.length() > LONGEST) {
            throw new BadQuery("search.bad.long", LONGEST + 1, LONGEST);
        }
        var reader = new QueryTokens(query);
        while (reader.at < query.length()) {
            reader.next();
        }
        return reader.tokens;
    }

    private void next() throws BadQuery {
        char c = query.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Sort.OPEN : Sort.CLOSE);
        } else if (c == '-' && at + 1 < query.length() && !isSpace(query.charAt(at + 1))) {
            add(Sort.NOT);
        } else {
            term();
        }
    }

    private void add(Sort sort) {
        tokens.add(new Token(sort, "", ++at, false));
    }

    private void term() throws BadQuery {
        int start = at;
        var text = new StringBuilder();
        boolean quoted = query.charAt(at) == '"';
        while (at < query.length() && !isEnd(query.charAt(at))) {
            char c = query.charAt(at);
            if (c == '"') {
                quote(text);
            } else {
                text.append(c);
                at++;
                if (c == '\\' && at < query.length()) {
                    text.append(query.charAt(at++));
                }
            }
        }
        boolean or = !quoted && text.toString().equalsIgnoreCase("or");
        boolean and = !quoted && text.toString().equalsIgnoreCase("and");
        if (!and) {
            tokens.add(new Token(or ? Sort.OR : Sort.TERM, text.toString(), start + 1, quoted));
        }
    }

    private void quote(StringBuilder text) throws BadQuery {
        int start = at++;
        while (at < query.length() && query.charAt(at) != '"') {
            char c = query.charAt(at++);
            text.append(c);
            if (c == '\\' && at < query.length()) {
                text.append(query.charAt(at++));
            }
        }
        if (at == query.length()) {
            throw new BadQuery("search.bad.quote", start + 1);
        }
        at++;
    }

    private static boolean isEnd(char c) {
        return isSpace(c) || c == '(' || c == ')';
    }

    private static boolean isSpace(char c) {
        return c == '\u3000' || Character.isWhitespace(c);
    }
}
