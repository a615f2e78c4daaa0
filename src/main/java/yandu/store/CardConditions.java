package yandu.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yandu.analysis.text.Pinyin;
import yandu.study.CardKind;
import yandu.study.query.CardOrder;
import yandu.study.query.CardQuery;
import yandu.study.query.CardQuery.Glob;
import yandu.study.query.CardQuery.Measured;
import yandu.study.query.CardQuery.State;
import yandu.study.query.CardWords;

/// Says a query in SQL: a condition on a row of `card`. What a user typed goes in as arguments only.
final class CardConditions {
    private static final int WAYS_TO_CUT = 8;
    private static final long DAY = 86_400_000;
    private static final String WAITS = "not suspended and coalesce(buried_until, 0) <= ";

    private final SearchTime time;
    private final List<Object> arguments = new ArrayList<>();

    CardConditions(SearchTime time) {
        this.time = time;
    }

    /// What the conditions made so far take, in order.
    Object[] arguments() {
        return arguments.toArray();
    }

    /// A condition on the part of the library.
    String in(Selection selection) {
        var report = selection.reportId().map(id -> "report = " + argument(id)).orElse("1");
        return report + (selection.area().isPresent() ? " and area = " + argument(selection.area().getAsInt()) : "");
    }

    /// The columns to sort by, after `order by`; nothing for the plain order of numbers.
    static String order(CardOrder order) {
        return order.equals(CardOrder.PLACE) ? "" : " order by " + columns(order);
    }

    private static String columns(CardOrder order) {
        var way = order.descending() ? " desc" : "";
        return switch (order.column()) {
            case PLACE -> "number" + way;
            case KIND -> "kind" + way + ", number";
            case DUE -> "due" + way + " nulls last, number";
            case LAPSES -> "lapses" + way + ", number";
            case ADDED -> "first_made" + way + ", number";
            case STABILITY -> "stability" + way + ", number";
        };
    }

    String of(CardQuery query) {
        return switch (query) {
            case CardQuery.And(var parts) -> parts.isEmpty() ? "1" : joined(parts, " and ");
            case CardQuery.Or(var parts) -> joined(parts, " or ");
            case CardQuery.Not(var part) -> "not coalesce(" + of(part) + ", 0)";
            case CardQuery.Words(var glob) -> words(glob);
            case CardQuery.Sound(var letters) -> matching(sound(letters));
            case CardQuery.Matching(var pattern) -> regex(pattern);
            case CardQuery.Is(var state) -> state(state);
            case CardQuery.Tag(var glob) -> "tags like " + argument("% " + like(glob) + " %") + " escape '\\'";
            case CardQuery.Untagged _ -> "tags = ''";
            case CardQuery.Flag(int colour) -> "flag = " + argument(colour);
            case CardQuery.Kind(var beginning) -> kind(beginning);
            case CardQuery.Area(int area) -> "area = " + argument(area);
            case CardQuery.InReport(var glob) -> report(glob);
            case Measured measured -> measured(measured);
            case CardQuery.Added(int days) -> "first_made >= " + argument(time.dayStart(days));
            case CardQuery.Rated rated -> rated(rated);
        };
    }

    /// The query as the index of words is asked, where it alone answers it.
    static Optional<String> match(CardQuery query) {
        return switch (query) {
            case CardQuery.And(var parts) when !parts.isEmpty() -> match(parts, " AND ");
            case CardQuery.Or(var parts) -> match(parts, " OR ");
            case CardQuery.Words(var glob) when glob.isPlain() -> phrases(glob);
            case CardQuery.Sound(var letters) -> Optional.of(sound(letters));
            default -> Optional.empty();
        };
    }

    private static Optional<String> match(List<CardQuery> parts, String word) {
        var matches = parts.stream().flatMap(part -> match(part).stream()).toList();
        return Optional.of("(" + String.join(")" + word + "(", matches) + ")").filter(_ -> matches.size() == parts.size());
    }

    private static Optional<String> phrases(Glob glob) {
        return Optional.of(
                        glob.pieces().stream()
                                .map(CardWords::words)
                                .filter(words -> !words.isEmpty())
                                .map(CardConditions::phrase)
                                .collect(joining(" AND ")))
                .filter(match -> !match.isEmpty());
    }

    private String joined(List<CardQuery> parts, String word) {
        return parts.stream().map(this::of).collect(joining(word, "(", ")"));
    }

    private String argument(Object value) {
        arguments.add(value);
        return "?" + arguments.size();
    }

    /// Pieces between wildcards stand in the index as they are; the order of several is left to the text itself.
    private String words(Glob glob) {
        var match = phrases(glob);
        boolean exact = glob.isPlain() && match.isPresent();
        var found = match.map(this::matching).orElse("1");
        boolean all = glob.pieces().stream().allMatch(String::isEmpty);
        return exact || all ? found : "(" + found + " and " + inText("like " + argument("%" + like(glob) + "%") + " escape '\\'") + ")";
    }

    private static String phrase(String words) {
        return "words : \"" + words + "\"" + (CardWords.isOpen(words) ? " *" : "");
    }

    /// One letter is the beginning of a syllable if and only if it is its initial.
    private static String sound(String letters) {
        if (letters.length() == 1) {
            return initials(letters);
        }
        var syllables =
                Pinyin.cut(letters, WAYS_TO_CUT).stream()
                        .map(way -> "syllables : \"" + String.join(" ", way) + "\" *");
        return Stream.concat(syllables, Stream.of(initials(letters))).collect(joining(" OR "));
    }

    private static String initials(String letters) {
        var pairs =
                Stream.iterate(0, i -> i + 2 <= letters.length(), i -> i + 1)
                        .map(i -> letters.substring(i, i + 2))
                        .collect(joining(" "));
        return "initials : \"" + (pairs.isEmpty() ? letters + "\" *" : pairs + "\"");
    }

    private String matching(String match) {
        return "card.number in (select rowid from card_words where card_words match " + argument(match) + ")";
    }

    private String regex(Pattern pattern) {
        var text = inText("regexp " + argument(pattern.pattern()));
        return LiteralPart.of(pattern.pattern())
                .map(CardWords::words)
                .filter(words -> !words.isEmpty())
                .map(words -> "(" + matching(phrase(words)) + " and " + text + ")")
                .orElse(text);
    }

    private static String inText(String test) {
        return "exists (select 1 from card_text t where t.number = card.number and t.text " + test + ")";
    }

    private static String like(Glob glob) {
        IntFunction<String> wildcard =
                i -> i == glob.wildcards().size() ? "" : glob.wildcards().get(i) == '*' ? "%" : "_";
        var like = new StringBuilder();
        for (int i = 0; i < glob.pieces().size(); i++) {
            like.append(glob.pieces().get(i).replaceAll("[\\\\%_]", "\\\\$0")).append(wildcard.apply(i));
        }
        return like.toString();
    }

    /// A plus keeps SQLite from an index that it would have to leave for every card.
    private String state(State state) {
        return switch (state) {
            case NEW -> "phase = 'NEW'";
            case LEARN -> "phase in ('LEARNING', 'RELEARNING')";
            case REVIEW -> "+phase in ('REVIEW', 'RELEARNING')";
            case DUE -> "(" + WAITS + argument(time.now()) + " and (+phase = 'REVIEW' and due < "
                    + argument(time.tomorrow()) + " or +phase in ('LEARNING', 'RELEARNING') and due <= "
                    + argument(time.now()) + "))";
            case LATER -> "(not suspended and +phase = 'REVIEW' and due >= " + argument(time.tomorrow()) + ")";
            case SUSPENDED -> "suspended";
            case BURIED -> "coalesce(buried_until, 0) > " + argument(time.now());
            case MARKED -> "marked";
            case FLAGGED -> "flag > 0";
            case LEECH -> "lapses >= " + argument(Cards.LEECH_FROM);
            case OWN -> "kind in ('OWN', 'OWN_CLOZE', 'CONTRAST')";
            case EDITED -> "front_wording is not null";
            case UNSORTED -> "(phase = 'NEW' and not triaged and not suspended)";
            case STRAY -> "(lost is not null and removed is null)";
            case REMOVED -> "removed is not null";
        };
    }

    private static String kind(String beginning) {
        return Arrays.stream(CardKind.values())
                .filter(kind -> kind.id().startsWith(beginning))
                .map(kind -> "'" + kind.name() + "'")
                .collect(joining(", ", "kind in (", ")"));
    }

    private String report(Glob glob) {
        var title = argument("%" + like(glob) + "%");
        var id = argument(like(glob) + "%");
        return "report in (select id from report where title like " + title + " escape '\\' or id like " + id + " escape '\\')";
    }

    private String rated(CardQuery.Rated rated) {
        var since = argument(time.dayStart(rated.days()));
        var grade = rated.grade().isPresent() ? " and rating = " + argument(rated.grade().getAsInt()) : "";
        return "(report, key) in (select report, card from live_review where at >= " + since + grade + ")";
    }

    /// Days are counted from one beginning of a study day to the next as if all had 24 hours.
    private String measured(Measured measured) {
        var sign = " " + measured.comparison().sign() + " ";
        double value = measured.value();
        return switch (measured.property()) {
            case IVL -> seen("+phase = 'REVIEW' and round((due - last_review) / " + DAY + ".0)" + sign + argument(value));
            case DUE -> seen("+phase = 'REVIEW' and floor((due - " + argument(time.today()) + ") / " + DAY + ".0)" + sign + argument(value));
            case LAPSES -> "lapses" + sign + argument(value);
            case REPS -> "reviews" + sign + argument(value);
            case S -> seen("stability" + sign + argument(value));
            case D -> seen("difficulty" + sign + argument(value));
            case R -> seen(recall(measured, sign));
        };
    }

    private static String seen(String condition) {
        return "(+phase <> 'NEW' and " + condition + ")";
    }

    /// Recall falls with every day: it is above a value as long as less time has passed than it takes to fall there.
    private String recall(Measured measured, String sign) {
        var passed = "max(0, " + argument(time.tomorrow().toEpochMilli() - 1) + " - last_review) / " + DAY;
        double limit = time.forgetting().applyAsDouble(Math.max(0, measured.value()));
        return argument(limit) + sign + "(" + passed + ") / stability";
    }
}
