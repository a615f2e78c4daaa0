package yandu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// The one place where candidates become phrases: the same words at many places are one phrase, of phrases
/// that overlap the better stays, and the score sums up the reasons.
final class PhraseMerger {
    /// At most one listed phrase for so many characters.
    private static final int CHARACTERS_PER_PHRASE = 40;

    private static final int ALWAYS_ALLOWED = 12;

    private PhraseMerger() {}

    /// Phrases of the text, best first.
    static List<Phrase> merge(ScannedText text, List<Candidate> candidates) {
        var groups = group(text.text(), candidates);
        var kept = withoutOverlaps(text.text().length(), groups);
        var places = Occurrences.of(text.text(), kept);
        var phrases = new ArrayList<Phrase>();
        for (int i = 0; i < kept.size(); i++) {
            phrases.add(kept.get(i).phrase(places.get(i), text.text()));
        }
        phrases.sort(
                Comparator.comparingDouble(Phrase::score).reversed().thenComparing(Phrase::first));
        int most = Math.max(ALWAYS_ALLOWED, text.text().length() / CHARACTERS_PER_PHRASE);
        return phrases.subList(0, Math.min(most, phrases.size()));
    }

    private static List<CandidateGroup> group(String text, List<Candidate> candidates) {
        Map<String, CandidateGroup> groups = new LinkedHashMap<>();
        for (var candidate : candidates) {
            var words = candidate.span().of(text);
            groups.computeIfAbsent(Chars.fold(words), key -> new CandidateGroup(key)).add(words, candidate);
        }
        return new ArrayList<>(groups.values());
    }

    /// Strong groups take their places first; a group that finds all its places taken is dropped, unless it
    /// stands for itself inside a longer phrase.
    private static List<CandidateGroup> withoutOverlaps(int length, List<CandidateGroup> groups) {
        groups.sort(
                Comparator.comparingDouble(CandidateGroup::priority)
                        .reversed()
                        .thenComparing(CandidateGroup::first));
        var taken = new Span[length];
        var kept = new ArrayList<CandidateGroup>();
        for (var group : groups) {
            if (group.spans().stream().anyMatch(span -> mayStand(group, span, taken))) {
                kept.add(group);
                group.spans().forEach(span -> take(span, taken));
            }
        }
        return kept;
    }

    private static boolean mayStand(CandidateGroup group, Span span, Span[] taken) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i] != null && !(group.standsAlone() && taken[i].contains(span))) {
                return false;
            }
        }
        return true;
    }

    private static void take(Span span, Span[] taken) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i] == null || taken[i].length() < span.length()) {
                taken[i] = span;
            }
        }
    }
}
