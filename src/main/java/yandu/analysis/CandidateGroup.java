package yandu.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import yandu.document.Span;

/// All candidates whose words are the same but for quotation marks, width and white space.
///
/// @param places where they stand, each place once, in order
/// @param reasons the weightiest candidate of each rule, in the order of the rules
record CandidateGroup(List<Span> places, List<Candidate> reasons) {

    /// Where the phrase stands first.
    Span first() {
        return places.getFirst();
    }

    /// A place of each way in which the words are written.
    List<Span> spellings(String text) {
        var spellings = new ArrayList<Span>(1);
        for (var place : places) {
            if (!isAmong(spellings, place, text)) {
                spellings.add(place);
            }
        }
        return spellings;
    }

    private static boolean isAmong(List<Span> spellings, Span place, String text) {
        for (var known : spellings) {
            if (known.length() == place.length()
                    && text.regionMatches(known.start(), text, place.start(), place.length())) {
                return true;
            }
        }
        return false;
    }

    /// @param occurrences all places of the words in the text, at least one
    /// @param score 0..1
    Phrase phrase(List<Span> occurrences, double score, String text) {
        var best = best();
        var grounds = new ArrayList<Phrase.Reason>(reasons.size());
        for (var reason : reasons) {
            grounds.add(new Phrase.Reason(reason.rule(), reason.weight()));
        }
        var shown = shown(occurrences);
        return new Phrase(shown.of(text), best.kind(), score, occurrences, shown, grounds, best.members());
    }

    /// The first occurrence that is a candidate.
    private Span shown(List<Span> occurrences) {
        for (var place : places) {
            if (Collections.binarySearch(occurrences, place) >= 0) {
                return place;
            }
        }
        return occurrences.getFirst();
    }

    /// The reason that says what sort of phrase it is.
    private Candidate best() {
        var best = reasons.getFirst();
        for (var reason : reasons) {
            best = rank(reason) > rank(best) ? reason : best;
        }
        return best;
    }

    /// A title in book marks is a work and a number abbreviation one, whatever else they look like; and whoever knows what
    /// a phrase stands for in full knows best.
    /// Where it begins and ends says least of what it is.
    private static double rank(Candidate candidate) {
        boolean certain = candidate.kind() == PhraseKind.WORK || candidate.kind() == PhraseKind.NUMBERED;
        boolean vague = candidate.rule().equals(BorderRule.NAME);
        return candidate.weight() + (certain ? 1 : 0) - (vague ? 1 : 0) + (candidate.members().isEmpty() ? 0 : 0.5);
    }
}
