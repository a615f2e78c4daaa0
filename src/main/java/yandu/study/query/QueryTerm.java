package yandu.study.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import yandu.study.CardKind;
import yandu.study.query.CardQuery.Comparison;
import yandu.study.query.CardQuery.Glob;
import yandu.study.query.CardQuery.Property;
import yandu.study.query.CardQuery.State;
import yandu.study.query.QueryTokens.Token;

/// What one term of a query means: plain words, or `key:value`.
final class QueryTerm {
    private static final List<String> KEYS =
            List.of("is", "tag", "flag", "kind", "area", "report", "prop", "added", "rated", "re", "py");
    private static final Pattern KEYED = Pattern.compile("([A-Za-z]+)[:：](.*)", Pattern.DOTALL);
    private static final Pattern COMPARED =
            Pattern.compile("([A-Za-z]+)(<=|>=|!=|<|>|=)(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern LETTERS = Pattern.compile("[a-zA-Z]{1,60}");
    private static final int MOST_GRADE = 4;
    private static final int MOST_FLAG = 7;

    private final Token token;
    private final String key;
    private final String value;

    private QueryTerm(Token token, String key, String value) {
        this.token = token;
        this.key = key;
        this.value = value;
    }

    static CardQuery of(Token token) throws BadQuery {
        var keyed = KEYED.matcher(token.text());
        if (keyed.matches()) {
            return new QueryTerm(token, keyed.group(1).toLowerCase(Locale.ROOT), keyed.group(2)).meaning();
        }
        var compared = COMPARED.matcher(token.text());
        if (!token.quoted() && compared.matches() && isProperty(compared.group(1))) {
            return new QueryTerm(token, "prop", token.text()).property();
        }
        return new CardQuery.Words(glob(token.text()));
    }

    private CardQuery meaning() throws BadQuery {
        if (!KEYS.contains(key)) {
            throw bad("key", key, String.join(": ", KEYS) + ":");
        }
        if (value.isEmpty()) {
            throw new BadQuery("search.bad.value", token.place() + key.length() + 1, key);
        }
        return switch (key) {
            case "is" -> new CardQuery.Is(state());
            case "tag" -> value.equals("none") ? new CardQuery.Untagged() : new CardQuery.Tag(glob(value));
            case "flag" -> new CardQuery.Flag(number(value, MOST_FLAG));
            case "kind" -> kind();
            case "area" -> new CardQuery.Area(number(value, 99_999));
            case "report" -> new CardQuery.InReport(glob(value));
            case "prop" -> property();
            case "added" -> new CardQuery.Added(Math.max(1, number(value, 99_999)));
            case "rated" -> rated();
            case "re" -> regex();
            default -> sound();
        };
    }

    private State state() throws BadQuery {
        var typed = value.toLowerCase(Locale.ROOT);
        var word = typed.equals("learning") ? State.LEARN.id() : typed;
        return Arrays.stream(State.values())
                .filter(state -> state.id().equals(word))
                .findFirst()
                .orElseThrow(() -> bad("state", value, words(State.values(), State::id)));
    }

    private CardQuery kind() throws BadQuery {
        var word = value.toLowerCase(Locale.ROOT);
        if (Arrays.stream(CardKind.values()).noneMatch(kind -> kind.id().startsWith(word))) {
            throw bad("kind", value, words(CardKind.values(), CardKind::id));
        }
        return new CardQuery.Kind(word);
    }

    private CardQuery property() throws BadQuery {
        var compared = COMPARED.matcher(value);
        if (!compared.matches() || !isProperty(compared.group(1))) {
            throw bad("property", value, words(Property.values(), Property::id));
        }
        var property = Property.valueOf(compared.group(1).toUpperCase(Locale.ROOT));
        var comparison =
                Arrays.stream(Comparison.values())
                        .filter(c -> c.sign().equals(compared.group(2)))
                        .findFirst()
                        .orElseThrow();
        return new CardQuery.Measured(property, comparison, Double.parseDouble(compared.group(3)));
    }

    private static boolean isProperty(String word) {
        return Arrays.stream(Property.values()).anyMatch(property -> property.id().equalsIgnoreCase(word));
    }

    private CardQuery rated() throws BadQuery {
        var parts = value.split(":", 2);
        var grade = parts.length < 2 ? OptionalInt.empty() : OptionalInt.of(number(parts[1], MOST_GRADE));
        return new CardQuery.Rated(Math.max(1, number(parts[0], 99_999)), grade);
    }

    private CardQuery regex() throws BadQuery {
        try {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new CardQuery.Matching(Pattern.compile(value, flags));
        } catch (PatternSyntaxException e) {
            int inside = Math.max(0, e.getIndex());
            throw new BadQuery("search.bad.regex", token.place() + key.length() + 1 + inside, value);
        }
    }

    private CardQuery sound() throws BadQuery {
        if (!LETTERS.matcher(value).matches()) {
            throw bad("sound", value);
        }
        return new CardQuery.Sound(value.toLowerCase(Locale.ROOT));
    }

    private int number(String word, int most) throws BadQuery {
        if (!NUMBER.matcher(word).matches() || Integer.parseInt(word) > most) {
            throw bad("number", word, most);
        }
        return Integer.parseInt(word);
    }

    private BadQuery bad(String what, Object... more) {
        return new BadQuery("search.bad." + what, token.place(), more);
    }

    private static <T> String words(T[] all, Function<T, String> id) {
        return Arrays.stream(all).map(id).collect(Collectors.joining(" "));
    }

    private static Glob glob(String text) {
        var pieces = new ArrayList<String>();
        var wildcards = new ArrayList<Character>();
        var piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '_') {
                pieces.add(piece.toString());
                wildcards.add(c);
                piece.setLength(0);
            } else {
                boolean escape = c == '\\' && i + 1 < text.length();
                piece.append(escape ? text.charAt(++i) : c);
            }
        }
        pieces.add(piece.toString());
        return new Glob(pieces, wildcards);
    }
}
