package yandu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import yandu.document.Span;

/// What the rules see in a text, without what is not well-formed ([Wording]) and what
/// begins or ends where no phrase does ([LikelyBorders]), in columns: a long text has hundreds of
/// thousands of candidates, which as objects lie all over the memory when they are wanted.
final class Candidates {
    /// Of each candidate its [Span#place], weight, rule and kind.
    private long[] places;
    private double[] weights;
    private byte[] rules;
    private PhraseKind[] kinds;
    /// Where in [#lists] its members are.
    private int[] members;
    private final List<List<String>> lists;
    private int count;

    private Candidates(int size, List<List<String>> lists) {
        places = new long[size];
        weights = new double[size];
        rules = new byte[size];
        kinds = new PhraseKind[size];
        members = new int[size];
        this.lists = lists;
    }

    /// What all rules see in a text.
    ///
    /// @param done told of the number of each rule when it is through
    static Candidates in(ScannedText text, IntConsumer done) {
        var candidates = new Candidates(64 + text.words().count() / 2, new ArrayList<>(List.of(List.of())));
        var wording = new Wording(text);
        var borders = new LikelyBorders(text);
        for (int rule = 0; rule < PhraseRules.ALL.size(); rule++) {
            candidates.add(rule, PhraseRules.ALL.get(rule).find(text), wording, borders);
            done.accept(rule);
        }
        return candidates;
    }

    /// These candidates, as they are.
    static Candidates of(List<Candidate> found) {
        var candidates = new Candidates(found.size() + 1, new ArrayList<>(List.of(List.of())));
        found.forEach(candidate -> candidates.add(PhraseRules.index(candidate.rule()), candidate, candidate.span()));
        return candidates;
    }

    private void add(int rule, List<Candidate> found, Wording wording, LikelyBorders borders) {
        boolean certain = PhraseRules.ALL.get(rule).isCertain();
        for (var candidate : found) {
            var span = wording.bare(candidate.span());
            if ((certain || borders.hold(span, candidate)) && wording.isWhole(span, candidate.kind())) {
                add(rule, candidate, span);
            }
        }
    }

    private void add(int rule, Candidate candidate, Span span) {
        if (count == places.length) {
            grow();
        }
        places[count] = span.place();
        weights[count] = candidate.weight();
        rules[count] = (byte) rule;
        kinds[count] = candidate.kind();
        if (!candidate.members().isEmpty()) {
            members[count] = lists.size();
            lists.add(candidate.members());
        }
        count++;
    }

    private void grow() {
        int size = 2 * count;
        places = Arrays.copyOf(places, size);
        weights = Arrays.copyOf(weights, size);
        rules = Arrays.copyOf(rules, size);
        kinds = Arrays.copyOf(kinds, size);
        members = Arrays.copyOf(members, size);
    }

    /// The candidates of these numbers, in this order.
    Candidates in(int[] order) {
        var ordered = new Candidates(order.length, lists);
        for (int i : order) {
            int at = ordered.count++;
            ordered.places[at] = places[i];
            ordered.weights[at] = weights[i];
            ordered.rules[at] = rules[i];
            ordered.kinds[at] = kinds[i];
            ordered.members[at] = members[i];
        }
        return ordered;
    }

    int count() {
        return count;
    }

    /// The numbers of the candidates in the order of their places.
    int[] byPlace() {
        return Order.ascending(Arrays.copyOf(places, count));
    }

    Span span(int number) {
        return Span.at(places[number]);
    }

    /// The place as [Span#place] gives it.
    long place(int number) {
        return places[number];
    }

    boolean atSamePlace(int number, int other) {
        return places[number] == places[other];
    }

    /// The number of its rule in the list of all.
    int rule(int number) {
        return rules[number];
    }

    /// Those that stand for others in full, see [Phrase#members].
    List<Candidate> withMembers() {
        var found = new ArrayList<Candidate>(lists.size());
        for (int number = 0; number < count; number++) {
            if (members[number] != 0) {
                found.add(get(number));
            }
        }
        return found;
    }

    double weight(int number) {
        return weights[number];
    }

    Candidate get(int number) {
        var rule = PhraseRules.ALL.get(rules[number]).name();
        return new Candidate(span(number), kinds[number], weights[number], rule, lists.get(members[number]));
    }
}
