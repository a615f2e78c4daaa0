package yandu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yandu.document.Span;

/// The candidates of a text by their words, in the order of their first places.
final class CandidateGroups {
    /// In the order of the groups, those of a group in the order of their places.
    private final Candidates candidates;
    /// Where each group begins; one more than there are groups.
    private final int[] starts;
    /// All places of all groups in order, and whose they are.
    private final long[] places;
    private final int[] groupsAt;
    private final Votes votes = new Votes();

    private CandidateGroups(Candidates candidates, int[] starts, long[] places, int[] groupsAt) {
        this.candidates = candidates;
        this.starts = starts;
        this.places = places;
        this.groupsAt = groupsAt;
    }

    static CandidateGroups of(String text, Candidates candidates) {
        var wordings = new Wordings(text, candidates.count());
        var numbers = new int[candidates.count()];
        var places = new long[numbers.length];
        var groupsAt = new int[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            boolean again = i > 0 && candidates.atSamePlace(i, i - 1);
            numbers[i] = again ? numbers[i - 1] : wordings.number(candidates.start(i), candidates.end(i));
            if (!again) {
                places[count] = candidates.place(i);
                groupsAt[count++] = numbers[i];
            }
        }
        int[] starts = Order.ends(numbers, wordings.count() + 1);
        var grouped = new int[numbers.length];
        for (int i = numbers.length - 1; i >= 0; i--) {
            grouped[--starts[numbers[i]]] = i;
        }
        return new CandidateGroups(
                candidates.in(grouped), starts, Arrays.copyOf(places, count), Arrays.copyOf(groupsAt, count));
    }

    int count() {
        return starts.length - 1;
    }

    /// The length of the words of a group where they stand first.
    int length(int group) {
        return candidates.end(starts[group]) - candidates.start(starts[group]);
    }

    CandidateGroup get(int group) {
        int from = starts[group];
        int to = starts[group + 1];
        if (to - from == 1) {
            return new CandidateGroup(List.of(candidates.span(from)), List.of(candidates.get(from)));
        }
        var places = new ArrayList<Span>(to - from);
        var weightiest = new int[to - from];
        int rules = 0;
        for (int i = from; i < to; i++) {
            if (isNewPlace(group, i)) {
                places.add(candidates.span(i));
            }
            rules = addReason(weightiest, rules, i);
        }
        var reasons = new ArrayList<Candidate>(rules);
        for (int rule = 0; rule < rules; rule++) {
            reasons.add(candidates.get(weightiest[rule]));
        }
        return new CandidateGroup(places, reasons);
    }

    /// Keeps the weightiest candidate of each rule, in the order of the rules.
    ///
    /// @param count of rules so far
    /// @return of rules with this candidate's
    private int addReason(int[] weightiest, int count, int candidate) {
        int rule = candidates.rule(candidate);
        int at = count;
        while (at > 0 && candidates.rule(weightiest[at - 1]) > rule) {
            at--;
        }
        if (at > 0 && candidates.rule(weightiest[at - 1]) == rule) {
            if (candidates.weight(candidate) > candidates.weight(weightiest[at - 1])) {
                weightiest[at - 1] = candidate;
            }
            return count;
        }
        System.arraycopy(weightiest, at, weightiest, at + 1, count - at);
        weightiest[at] = candidate;
        return count + 1;
    }

    /// Which rules speak for a group; the votes of the last group asked for are forgotten.
    Votes votes(int group) {
        votes.clear();
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            votes.add(candidates.rule(i), candidates.weight(i));
        }
        return votes;
    }

    /// How many places a group has.
    int places(int group) {
        int places = 0;
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            places += isNewPlace(group, i) ? 1 : 0;
        }
        return places;
    }

    /// Where the words of a group stand first.
    Span first(int group) {
        return candidates.span(starts[group]);
    }

    /// How many places all groups have.
    int allPlaces() {
        return places.length;
    }

    /// One of the places of all groups, in order: a number as [Span#place] gives it.
    long placeAt(int number) {
        return places[number];
    }

    /// Whose place it is. Groups are numbered in the order of their first places.
    int groupAt(int number) {
        return groupsAt[number];
    }

    /// Whether all candidates of a group are of some rules.
    ///
    /// @param rules see [PhraseRules#among]
    boolean areAllOf(long rules, int group) {
        int i = starts[group];
        while (i < starts[group + 1] && (rules >>> candidates.rule(i) & 1) != 0) {
            i++;
        }
        return i == starts[group + 1];
    }

    /// The share, 0..1, that is held already of the freest place of a group, or [Taken#CROSSED] if all cross others.
    double covered(int group, Taken taken) {
        double least = Taken.CROSSED;
        for (int i = starts[group]; i < starts[group + 1] && least > 0; i++) {
            if (isNewPlace(group, i)) {
                least = Math.min(least, taken.covered(candidates.start(i), candidates.end(i)));
            }
        }
        return least;
    }

    /// Lets a group take its places.
    void take(int group, Taken taken) {
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            if (isNewPlace(group, i)) {
                taken.add(candidates.span(i));
            }
        }
    }

    private boolean isNewPlace(int group, int number) {
        return number == starts[group] || !candidates.atSamePlace(number, number - 1);
    }
}
