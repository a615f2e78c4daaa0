package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// All candidates whose words are the same but for quotation marks, width and white space.
final class CandidateGroup {
    private static final double MOST_FOR_REPETITION = 0.35;

    private final String key;
    private final List<String> spellings = new ArrayList<>(1);
    private final List<Span> spans = new ArrayList<>(2);
    /// The weightiest candidate of each rule.
    private final List<Candidate> reasons = new ArrayList<>(2);
    private Candidate best;
    private Span first;

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
        addReason(candidate);
    }

    /// The spellings to search for in the text.
    List<String> spellings() {
        return spellings;
    }

    /// Where the phrase stands first.
    Span first() {
        return first;
    }

    /// The weightiest candidate of each rule.
    List<Candidate> reasons() {
        return reasons;
    }

    /// The places, each once, in order.
    List<Span> places() {
        if (spans.size() > 1) {
            spans.sort(null);
            int kept = 1;
            for (int i = 1; i < spans.size(); i++) {
                if (!spans.get(i).equals(spans.get(kept - 1))) {
                    spans.set(kept++, spans.get(i));
                }
            }
            spans.subList(kept, spans.size()).clear();
        }
        return spans;
    }

    /// How sure the rules alone are that this is a phrase, 0..1: their reasons add up as independent evidence, and it
    /// counts that the phrase returns.
    double certainty() {
        double doubt = 1;
        for (var reason : reasons) {
            doubt *= 1 - reason.weight();
        }
        double often = Math.min(MOST_FOR_REPETITION, 0.16 * Math.log(places().size()));
        return 1 - doubt * (1 - often);
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
}
