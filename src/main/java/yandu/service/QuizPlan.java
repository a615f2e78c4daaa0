package yandu.service;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import yandu.quiz.QuizMode;
import yandu.quiz.Theme;

/// What a quiz shall be.
///
/// @param types ids of quiz types; empty for all
/// @param themes empty for all
/// @param weak only what was forgotten or answered wrong
/// @param count how many questions; empty for as many as the mode usually has
/// @param seed makes the same paper of the same report on every machine: wrong answers then come from the report
///     and the program alone, not from the rest of the library. Empty for a fresh paper
/// @param cram whether answers shall be kept nowhere and move no memory
public record QuizPlan(
        QuizMode mode,
        Scope scope,
        Set<String> types,
        Set<Theme> themes,
        boolean weak,
        OptionalInt count,
        OptionalLong seed,
        boolean cram) {

    public QuizPlan {
        types = Set.copyOf(types);
        themes = Set.copyOf(themes);
    }

    /// A quiz as its mode has it.
    public static QuizPlan of(QuizMode mode, Scope scope) {
        return new QuizPlan(
                mode, scope, Set.of(), Set.of(), false, OptionalInt.empty(), OptionalLong.empty(), false);
    }

    public QuizPlan withTypes(Set<String> types) {
        return new QuizPlan(mode, scope, types, themes, weak, count, seed, cram);
    }

    public QuizPlan withThemes(Set<Theme> themes) {
        return new QuizPlan(mode, scope, types, themes, weak, count, seed, cram);
    }

    public QuizPlan withWeak(boolean weak) {
        return new QuizPlan(mode, scope, types, themes, weak, count, seed, cram);
    }

    public QuizPlan withCount(int count) {
        return new QuizPlan(mode, scope, types, themes, weak, OptionalInt.of(count), seed, cram);
    }

    public QuizPlan withSeed(long seed) {
        return new QuizPlan(mode, scope, types, themes, weak, count, OptionalLong.of(seed), cram);
    }

    public QuizPlan withCram(boolean cram) {
        return new QuizPlan(mode, scope, types, themes, weak, count, seed, cram);
    }

    /// How many questions are wanted.
    int questions() {
        return count.orElse(mode.usual());
    }
}
