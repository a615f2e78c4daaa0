package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// All candidates whose words are the same but for quotation marks, width and white space.
final class CandidateGroup implements Comparable<CandidateGroup> {
    private static final double MOST_FOR_REPETITION = 0.35;
    private static final int LONG = 20;
    private static final int SHORT = 3;
    /// A short word so many times as often without quotation marks as with them is a plain word.
    private static final int USUALLY = 4;

    private final String key;
    private final List<String> spellings = new ArrayList<>(1);
    private final List<Span> spans = new ArrayList<>(2);
    /// The weightiest candidate of each rule.
    private final List<Candidate> reasons = new ArrayList<>(2);
    private Candidate best;
    private Span first;
    private double score;
    private double priority;
    private int quoted;

    CandidateGroup(String key) {
        this.key = key;
    }

    void add(String words, Candidate candidate) {
        if (!spellings.contains(words)) {
            spellings.add(words);
        }
        spans.add(candidate.span());
        if (first == null || candidate.span().compareTo(first) < 0) {
            first = candidate.span();
        }
        if (best == null || rank(candidate) > rank(best)) {
            best = candidate;
        }
        quoted += candidate.rule().equals("quoted") ? 1 : 0;
        addReason(candidate);
        score = sum();
        priority = score + 0.01 * Math.min(LONG, key.length());
    }

    /// The spellings to search for in the text.
    List<String> spellings() {
        return spellings;
    }

    List<Span> spans() {
        return spans;
    }

    /// First the one that stays of two that overlap: the surer one, a longer one having some advance.
    @Override
    public int compareTo(CandidateGroup other) {
        int better = Double.compare(other.priority, priority);
        return better != 0 ? better : first.compareTo(other.first);
    }

    /// Whether the phrase counts also where it only stands inside a longer one.
    boolean standsAlone() {
        return switch (best.kind()) {
            case NUMBERED, QUOTED, WORK, PERSON, PLACE -> true;
            case PARALLEL, TERM, ORGANIZATION, DATE, FIGURE -> false;
        };
    }

    /// Whether a longer phrase may take one of its places: it counts inside that one too, or has other places.
    boolean yieldsPlaces() {
        return standsAlone() || spans.stream().distinct().count() > 1;
    }

    /// The score of a phrase that stands so often in the text.
    double score(int occurrences) {
        double often = Math.min(MOST_FOR_REPETITION, 0.16 * Math.log(occurrences));
        boolean plain = quoted > 0 && key.length() <= SHORT && occurrences > USUALLY * quoted;
        return plain ? score * 0.6 : score + (1 - score) * often;
    }

    Phrase phrase(List<Span> occurrences, double full, String text) {
        var grounds = reasons.stream().map(c -> new Phrase.Reason(c.rule(), c.weight())).toList();
        var words = occurrences.getFirst().of(text);
        return new Phrase(words, best.kind(), full, occurrences, grounds, best.members());
    }

    /// A title in book marks is a work and a number abbreviation one, whatever else they look like.
    private static double rank(Candidate candidate) {
        boolean certain = candidate.kind() == PhraseKind.WORK || candidate.kind() == PhraseKind.NUMBERED;
        return candidate.weight() + (certain ? 1 : 0);
    }

    private void addReason(Candidate candidate) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).rule().equals(candidate.rule())) {
                if (candidate.weight() > reasons.get(i).weight()) {
                    reasons.set(i, candidate);
                }
                return;
            }
        }
        reasons.add(candidate);
    }

    /// How sure all rules together are that this is a phrase.
    private double sum() {
        double doubt = 1;
        for (var reason : reasons) {
            doubt *= 1 - reason.weight();
        }
        return 1 - doubt;
    }
}
