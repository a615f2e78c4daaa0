package yandu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import yandu.document.Span;

/// What the rules see in a text, without what is not well-formed ([Wording]) and what
/// begins or ends where no phrase does ([LikelyBorders]), in the order of their places. In columns: a long text has hundreds
/// of thousands of candidates, which as objects lie all over the memory when they are wanted.
final class Candidates {
    private static final PhraseKind[] KINDS = PhraseKind.values();

    /// Of each candidate its [Span#place], weight, rule and kind.
    private long[] places;
    private double[] weights;
    private byte[] rules;
    private byte[] kinds;
    /// Where in [#lists] its members are.
    private int[] members;
    private final List<List<String>> lists;
    private int count;

    private Candidates(int size, List<List<String>> lists) {
        places = new long[size];
        weights = new double[size];
        rules = new byte[size];
        kinds = new byte[size];
        members = new int[size];
        this.lists = lists;
    }

    /// What all rules see in a text.
    ///
    /// @param done told of the number of each rule when it is through
    static Candidates in(ScannedText text, IntConsumer done) {
        return in(text, PhraseRules.ALL, done);
    }

    /// The same with other rules of the same names.
    static Candidates in(ScannedText text, List<PhraseRule> rules, IntConsumer done) {
        var candidates = empty(64 + text.words().count() * 3 / 4);
        for (int rule = 0; rule < rules.size(); rule++) {
            rules.get(rule).find(text, candidates.new Collector(rule));
            done.accept(rule);
        }
        var wording = new Wording(text);
        candidates.leaveUnlikely(text, wording);
        return candidates.wellFormed(wording);
    }

    /// These candidates, as they are.
    static Candidates of(List<Candidate> found) {
        var candidates = empty(found.size() + 1);
        for (var candidate : found) {
            int rule = PhraseRules.index(candidate.rule());
            candidates.add(rule, candidate.span(), candidate.kind(), candidate.weight(), candidate.members());
        }
        return candidates.in(candidates.byPlace());
    }

    private static Candidates empty(int size) {
        return new Candidates(size, new ArrayList<>(List.of(List.of())));
    }

    /// Takes what a rule sees.
    private final class Collector implements PhraseRule.Sink {
        private final int rule;

        Collector(int rule) {
            this.rule = rule;
        }

        @Override
        public void add(Span span, PhraseKind kind, double weight, List<String> inFull) {
            Candidates.this.add(rule, span, kind, weight, inFull);
        }
    }

    /// Leaves out what is no part of a phrase at the ends of each, and those that begin or end where no phrase does.
    private void leaveUnlikely(ScannedText text, Wording wording) {
        var borders = new LikelyBorders(text);
        int seen = count;
        count = 0;
        for (int i = 0; i < seen; i++) {
            var bare = wording.bare(span(i));
            if (PhraseRules.isCertain(rules[i]) || borders.hold(bare, kind(i), weights[i])) {
                take(this, i);
                places[count - 1] = bare.place();
            }
        }
    }

    private void add(int rule, Span span, PhraseKind kind, double weight, List<String> inFull) {
        if (count == places.length) {
            grow();
        }
        places[count] = span.place();
        weights[count] = weight;
        rules[count] = (byte) rule;
        kinds[count] = (byte) kind.ordinal();
        if (!inFull.isEmpty()) {
            members[count] = lists.size();
            lists.add(inFull);
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

    /// Those that are well-formed, in the order of their places; what several rules see at one place is judged once.
    private Candidates wellFormed(Wording wording) {
        int[] order = byPlace();
        var kept = new Candidates(order.length, lists);
        boolean whole = false;
        for (int i = 0; i < order.length; i++) {
            boolean judged = i > 0 && atSamePlace(order[i], order[i - 1]) && kinds[order[i]] == kinds[order[i - 1]];
            whole = judged ? whole : wording.isWhole(span(order[i]), kind(order[i]));
            if (whole) {
                kept.take(this, order[i]);
            }
        }
        return kept;
    }

    /// The candidates of these numbers, in this order.
    Candidates in(int[] order) {
        var ordered = new Candidates(order.length, lists);
        for (int number : order) {
            ordered.take(this, number);
        }
        return ordered;
    }

    private void take(Candidates from, int number) {
        places[count] = from.places[number];
        weights[count] = from.weights[number];
        rules[count] = from.rules[number];
        kinds[count] = from.kinds[number];
        members[count] = from.members[number];
        count++;
    }

    int count() {
        return count;
    }

    private int[] byPlace() {
        return Order.ascending(places, count);
    }

    Span span(int number) {
        return Span.at(places[number]);
    }

    private PhraseKind kind(int number) {
        return KINDS[kinds[number]];
    }

    int start(int number) {
        return Span.start(places[number]);
    }

    int end(int number) {
        return Span.end(places[number]);
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
        return new Candidate(span(number), kind(number), weights[number], rule, lists.get(members[number]));
    }
}
