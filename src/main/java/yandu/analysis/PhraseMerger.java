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

    /// Repetition, found out only when the places are known, may lift a phrase over others.
    private static final int CANDIDATES_FOR_A_PLACE = 3;

    private static final int SHORTEST = 2;
    private static final int ALWAYS_ALLOWED = 12;

    private PhraseMerger() {}

    /// Phrases of the text, best first.
    static List<Phrase> merge(ScannedText text, List<Candidate> candidates) {
        var groups = group(text.text(), candidates);
        int most = Math.max(ALWAYS_ALLOWED, text.text().length() / CHARACTERS_PER_PHRASE);
        var kept = withoutOverlaps(text.text().length(), groups, CANDIDATES_FOR_A_PLACE * most);
        var places = Occurrences.of(text.text(), kept);
        var phrases = new ArrayList<Phrase>();
        for (int i = 0; i < kept.size(); i++) {
            phrases.add(kept.get(i).phrase(places.get(i), text.text()));
        }
        phrases.sort(
                Comparator.comparingDouble(Phrase::score).reversed().thenComparing(Phrase::first));
        return phrases.subList(0, Math.min(most, phrases.size()));
    }

    private static List<CandidateGroup> group(String text, List<Candidate> candidates) {
        Map<String, CandidateGroup> groups = new LinkedHashMap<>();
        for (var candidate : candidates) {
            var bare = bare(text, candidate.span());
            var words = bare.of(text);
            var key = Chars.fold(words);
            if (key.length() < SHORTEST) {
                continue;
            }
            groups.computeIfAbsent(key, CandidateGroup::new).add(words, candidate.at(bare));
        }
        return new ArrayList<>(groups.values());
    }

    /// Without white space and commas at its ends, and without marks that enclose all of it or have no
    /// partner in it.
    private static Span bare(String text, Span span) {
        int start = span.start();
        int end = span.end();
        boolean cut = true;
        while (cut && end - start > 1) {
            char first = text.charAt(start);
            char last = text.charAt(end - 1);
            boolean enclosed = isOpener(first) && partner(text, start, end) == end - 1;
            boolean before = isEdge(first) || isOpener(first) && partner(text, start, end) < 0 || enclosed;
            boolean after = isEdge(last) || enclosed || isCloser(last) && !opens(text, start, end - 1);
            start += before ? 1 : 0;
            end -= after ? 1 : 0;
            cut = before || after;
        }
        return new Span(start, Math.max(start, end));
    }

    private static boolean isEdge(char c) {
        return Chars.isSpace(c) || "，、。；：,;:".indexOf(c) >= 0;
    }

    private static boolean isOpener(char c) {
        return Chars.isOpeningQuote(c) || c == '《';
    }

    private static boolean isCloser(char c) {
        return Chars.isClosingQuote(c) || c == '》';
    }

    private static int partner(String text, int opener, int end) {
        char first = text.charAt(opener);
        int at = text.indexOf(first == '《' ? '》' : Chars.closerOf(first), opener);
        return at < end ? at : -1;
    }

    private static boolean opens(String text, int start, int closer) {
        char last = text.charAt(closer);
        for (int i = start; i < closer; i++) {
            char c = text.charAt(i);
            if (isOpener(c) && (c == '《' ? last == '》' : last == Chars.closerOf(c))) {
                return true;
            }
        }
        return false;
    }

    /// Strong groups take their places first; a group that finds all its places taken is dropped, unless it
    /// stands for itself inside a longer phrase.
    private static List<CandidateGroup> withoutOverlaps(int length, List<CandidateGroup> groups, int most) {
        groups.sort(
                Comparator.comparingDouble(CandidateGroup::priority)
                        .reversed()
                        .thenComparing(CandidateGroup::first));
        var taken = new Taken[length];
        var kept = new ArrayList<CandidateGroup>();
        for (var group : groups) {
            if (kept.size() == most) {
                break;
            }
            if (group.spans().stream().anyMatch(span -> mayStand(group, span, taken))) {
                kept.add(group);
                group.spans().forEach(span -> take(group, span, taken));
            }
        }
        return kept;
    }

    /// A span may stand where nothing stands yet; inside a longer phrase if it counts by itself; and around
    /// shorter phrases that count by themselves.
    private static boolean mayStand(CandidateGroup group, Span span, Taken[] taken) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i] != null && !nests(group, span, taken[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean nests(CandidateGroup group, Span span, Taken other) {
        return group.standsAlone() && other.span().contains(span)
                || other.standsAlone() && span.contains(other.span());
    }

    private static void take(CandidateGroup group, Span span, Taken[] taken) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i] == null || taken[i].span().length() < span.length()) {
                taken[i] = new Taken(span, group.standsAlone());
            }
        }
    }

    /// The longest accepted phrase over a character.
    private record Taken(Span span, boolean standsAlone) {}
}
