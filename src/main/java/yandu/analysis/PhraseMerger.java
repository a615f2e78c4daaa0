package yandu.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
    private static final int CANDIDATES_FOR_A_PLACE = 2;

    private static final int SHORTEST = 2;
    private static final int ALWAYS_ALLOWED = 12;

    private PhraseMerger() {}

    /// Phrases of the text, best first.
    static List<Phrase> merge(ScannedText text, List<Candidate> candidates) {
        var groups = group(text, candidates);
        int most = Math.max(ALWAYS_ALLOWED, text.text().length() / CHARACTERS_PER_PHRASE);
        var kept = withoutOverlaps(text.text().length(), groups, CANDIDATES_FOR_A_PLACE * most);
        var places = Occurrences.of(text.text(), kept);
        var ranked = new ArrayList<Ranked>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            ranked.add(new Ranked(kept.get(i), places.get(i), kept.get(i).score(places.get(i).size())));
        }
        Collections.sort(ranked);
        return ranked.stream().limit(most).map(best -> best.phrase(text.text())).toList();
    }

    private static List<CandidateGroup> group(ScannedText scanned, List<Candidate> candidates) {
        var text = scanned.text();
        Map<String, CandidateGroup> groups = HashMap.newHashMap(candidates.size());
        for (var candidate : candidates) {
            var bare = bare(text, candidate.span());
            var words = bare.of(text);
            var key = Chars.fold(words);
            if (key.length() < SHORTEST || !Wording.isWhole(scanned, candidate.at(bare))) {
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
        return text.indexOf(first == '《' ? '》' : Chars.closerOf(first), opener, end);
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
        Collections.sort(groups);
        var taken = new Taken(length);
        var kept = new ArrayList<CandidateGroup>();
        for (var group : groups) {
            if (kept.size() == most) {
                break;
            }
            if (taken.admits(group)) {
                kept.add(group);
                taken.add(group);
            }
        }
        return kept;
    }

    /// A group in the order of the phrases: the surer first, then by place.
    private record Ranked(CandidateGroup group, List<Span> places, double score)
            implements Comparable<Ranked> {

        @Override
        public int compareTo(Ranked other) {
            int better = Double.compare(other.score, score);
            return better != 0 ? better : places.getFirst().compareTo(other.places.getFirst());
        }

        Phrase phrase(String text) {
            return group.phrase(places, score, text);
        }
    }
}
