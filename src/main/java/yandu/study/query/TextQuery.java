package yandu.study.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yandu.analysis.text.SearchText;
import yandu.analysis.text.Wanted;
import yandu.document.Span;
import yandu.study.query.CardQuery.Glob;

/// A query as it is asked of plain texts: sentences, phrases, notes. What it says of cards alone no text fulfils.
public final class TextQuery {
    /// Places of one word in one text that are marked.
    private static final int MARKS = 40;

    private final CardQuery query;

    /// The words and sounds in it, read once for many texts.
    private final Map<CardQuery, List<Wanted>> wanted = new HashMap<>();

    private TextQuery(CardQuery query) {
        this.query = query;
        read(query);
    }

    private void read(CardQuery part) {
        switch (part) {
            case CardQuery.And(var parts) -> parts.forEach(this::read);
            case CardQuery.Or(var parts) -> parts.forEach(this::read);
            case CardQuery.Not(var turned) -> read(turned);
            case CardQuery.Words(var glob) -> wanted.put(part, pieces(glob));
            case CardQuery.Sound(var letters) -> wanted.put(part, List.of(Wanted.sound(letters)));
            default -> {
                // asks for no words
            }
        }
    }

    /// The query that somebody typed: Latin letters may be meant as they sound.
    ///
    /// @throws BadQuery saying in one sentence what is wrong, and where
    public static TextQuery of(String typed) throws BadQuery {
        return new TextQuery(heard(QueryParser.parse(typed)));
    }

    /// The same words, whatever signs of the search language are in them, and as they stand only.
    public static TextQuery literally(String words) {
        return new TextQuery(new CardQuery.Words(new Glob(List.of(words), List.of())));
    }

    /// For the cards: Latin letters may be meant as they sound there too.
    public CardQuery ofCards() {
        return query;
    }

    private static CardQuery heard(CardQuery query) {
        return switch (query) {
            case CardQuery.And(var parts) -> new CardQuery.And(parts.stream().map(TextQuery::heard).toList());
            case CardQuery.Or(var parts) -> new CardQuery.Or(parts.stream().map(TextQuery::heard).toList());
            case CardQuery.Not(var part) -> new CardQuery.Not(heard(part));
            case CardQuery.Words(var glob) when glob.isPlain() && Wanted.isSound(glob.plain().toLowerCase(Locale.ROOT)) ->
                    new CardQuery.Or(
                            List.of(query, new CardQuery.Sound(glob.plain().toLowerCase(Locale.ROOT))));
            default -> query;
        };
    }

    /// Whether it asks for nothing.
    public boolean isBlank() {
        return query instanceof CardQuery.And(var parts) && parts.isEmpty();
    }

    /// What a text must hold that fulfils it, in the language of FTS5; empty if no text does, or any might.
    public Optional<String> needed() {
        return Optional.of(needed(query)).filter(needed -> !needed.isEmpty() && !needed.equals(NEVER));
    }

    /// A word that no text has.
    private static final String NEVER = "\"9z\"";

    private static String needed(CardQuery query) {
        return switch (query) {
            case CardQuery.And(var parts) ->
                    joined(parts.stream().map(TextQuery::needed).filter(part -> !part.isEmpty()).toList(), " AND ");
            case CardQuery.Or(var parts) -> {
                var all = parts.stream().map(TextQuery::needed).toList();
                yield all.contains("") ? "" : joined(all, " OR ");
            }
            case CardQuery.Words(var glob) ->
                    joined(glob.pieces().stream().map(TextTokens::holding).filter(part -> !part.isEmpty()).toList(), " AND ");
            case CardQuery.Sound(var letters) -> {
                var sounding = TextTokens.sounding(letters);
                yield sounding.isEmpty() ? NEVER : sounding;
            }
            case CardQuery.Not _, CardQuery.InReport _ -> "";
            default -> NEVER;
        };
    }

    private static String joined(List<String> parts, String word) {
        return parts.size() < 2 ? String.join("", parts) : parts.stream().map(part -> "(" + part + ")").collect(Collectors.joining(word));
    }

    /// Whether a text fulfils it.
    ///
    /// @param inReport whether the text is of a report that is named so
    public boolean holds(SearchText text, Predicate<Glob> inReport) {
        return holds(query, text, inReport);
    }

    private boolean holds(CardQuery query, SearchText text, Predicate<Glob> inReport) {
        return switch (query) {
            case CardQuery.And(var parts) -> parts.stream().allMatch(part -> holds(part, text, inReport));
            case CardQuery.Or(var parts) -> parts.stream().anyMatch(part -> holds(part, text, inReport));
            case CardQuery.Not(var part) -> !holds(part, text, inReport);
            case CardQuery.Words _, CardQuery.Sound _ -> wanted.get(query).stream().allMatch(one -> one.isIn(text));
            case CardQuery.InReport(var glob) -> inReport.test(glob);
            default -> false;
        };
    }

    /// The places in a text of what it asks for, in order and without overlaps.
    public List<Span> marks(SearchText text) {
        var places = new TreeSet<Span>();
        collect(query, text, places);
        var marks = new ArrayList<Span>();
        for (var place : places) {
            if (!marks.isEmpty() && place.start() <= marks.getLast().end()) {
                marks.set(marks.size() - 1, marks.getLast().cover(place));
            } else {
                marks.add(place);
            }
        }
        return List.copyOf(marks);
    }

    private void collect(CardQuery query, SearchText text, TreeSet<Span> places) {
        switch (query) {
            case CardQuery.And(var parts) -> parts.forEach(part -> collect(part, text, places));
            case CardQuery.Or(var parts) -> parts.forEach(part -> collect(part, text, places));
            case CardQuery.Words _, CardQuery.Sound _ -> wanted.get(query).forEach(one -> places.addAll(one.in(text, MARKS)));
            default -> {
                // the rest stands nowhere
            }
        }
    }

    private static List<Wanted> pieces(Glob glob) {
        return glob.pieces().stream().map(Wanted::words).filter(piece -> !piece.isBlank()).toList();
    }
}
