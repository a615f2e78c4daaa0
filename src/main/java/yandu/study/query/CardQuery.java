package yandu.study.query;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Which cards are meant. Pure data; the library says which of its cards they are.
public sealed interface CardQuery {

    /// Every card.
    CardQuery ALL = new And(List.of());

    /// All of the parts hold; without parts, always.
    record And(List<CardQuery> parts) implements CardQuery {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// One of the parts holds at least.
    record Or(List<CardQuery> parts) implements CardQuery {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(CardQuery part) implements CardQuery {}

    /// Front or answer hold these words.
    record Words(Glob glob) implements CardQuery {}

    /// Front or answer hold something that sounds so: syllables (zhizaoye), also begun (zhizaoy), or the first letter of
    /// each (zzy).
    record Sound(String letters) implements CardQuery {}

    /// Front or answer hold a match.
    record Matching(Pattern pattern) implements CardQuery {}

    record Is(State state) implements CardQuery {}

    record Tag(Glob glob) implements CardQuery {}

    /// No tag at all.
    record Untagged() implements CardQuery {}

    /// @param colour 0 for none
    record Flag(int colour) implements CardQuery {}

    /// The kind's id begins so.
    record Kind(String beginning) implements CardQuery {}

    record Area(int area) implements CardQuery {}

    /// The report's title holds this, or its id begins so.
    record InReport(Glob glob) implements CardQuery {}

    record Measured(Property property, Comparison comparison, double value) implements CardQuery {}

    /// Made in the last days, today included.
    record Added(int days) implements CardQuery {}

    /// Graded in the last days, today included; with this grade, where one is given.
    record Rated(int days, OptionalInt grade) implements CardQuery {}

    /// What `is:` asks.
    enum State {
        DUE,
        NEW,
        LEARN,
        REVIEW,
        SUSPENDED,
        BURIED,
        LATER,
        MARKED,
        FLAGGED,
        LEECH,
        OWN,
        EDITED,
        /// Never graded and not yet looked at.
        UNSORTED,
        /// The report no longer holds its sentence.
        STRAY,
        REMOVED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What `prop:` compares.
    enum Property {
        /// Days from the last grade to when it is due.
        IVL,
        /// Days until it is due: 0 today, negative when overdue.
        DUE,
        LAPSES,
        REPS,
        /// Stability in days.
        S,
        /// Difficulty, 1 to 10.
        D,
        /// Probability that it is remembered now, 0 to 1.
        R;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How `prop:` compares.
    enum Comparison {
        LESS_OR_EQUAL("<="),
        GREATER_OR_EQUAL(">="),
        NOT_EQUAL("!="),
        LESS("<"),
        GREATER(">"),
        EQUAL("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /// Words with wildcards: `*` stands for anything, `_` for one character; behind a backslash they stand for
    /// themselves.
    ///
    /// @param pieces between them one wildcard each
    record Glob(List<String> pieces, List<Character> wildcards) {

        public Glob {
            pieces = List.copyOf(pieces);
            wildcards = List.copyOf(wildcards);
        }

        public boolean isPlain() {
            return wildcards.isEmpty();
        }

        /// The words, where there is no wildcard in them.
        public String plain() {
            return pieces.getFirst();
        }
    }

    /// Whether `state` is asked for anywhere in it: strays and removed cards are listed only then.
    default boolean asksFor(State state) {
        return switch (this) {
            case And(var parts) -> parts.stream().anyMatch(part -> part.asksFor(state));
            case Or(var parts) -> parts.stream().anyMatch(part -> part.asksFor(state));
            case Not(var part) -> part.asksFor(state);
            case Is(var asked) -> asked == state;
            default -> false;
        };
    }
}
