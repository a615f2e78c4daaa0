package yandu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yandu.document.Span;

/// All candidates whose words are the same but for quotation marks, width and white space.
final class CandidateGroup {
    private final String key;
    private final Set<String> spellings = new LinkedHashSet<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private Candidate best;

    CandidateGroup(String key) {
        this.key = key;
    }

    void add(String words, Candidate candidate) {
        spellings.add(words);
        spans.add(candidate.span());
        weights.merge(candidate.rule(), candidate.weight(), Math::max);
        if (best == null || candidate.weight() > best.weight()) {
            best = candidate;
        }
    }

    /// The spellings to search for in the text.
    Set<String> spellings() {
        return spellings;
    }

    List<Span> spans() {
        return spans;
    }

    Span first() {
        return spans.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /// Which of two overlapping groups stays: the surer one, a longer one having some advance.
    double priority() {
        return score() + 0.01 * Math.min(20, key.length());
    }

    /// How sure all rules together are that this is a phrase.
    double score() {
        double doubt = 1;
        for (double weight : weights.values()) {
            doubt *= 1 - weight;
        }
        return 1 - doubt;
    }

    /// Whether the phrase counts also where it only stands inside a longer one.
    boolean standsAlone() {
        return switch (best.kind()) {
            case NUMBERED, QUOTED, WORK, PERSON, PLACE -> true;
            case PARALLEL, TERM, ORGANIZATION, DATE, FIGURE -> false;
        };
    }

    Phrase phrase(List<Span> occurrences, String text) {
        var reasons =
                weights.entrySet().stream()
                        .map(entry -> new Phrase.Reason(entry.getKey(), entry.getValue()))
                        .toList();
        double often = Math.min(0.35, 0.16 * Math.log(occurrences.size()));
        double score = score() + (1 - score()) * often;
        return new Phrase(occurrences.getFirst().of(text), best.kind(), score, occurrences, reasons);
    }
}
