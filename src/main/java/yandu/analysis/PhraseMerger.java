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

    /// Some of those that are looked at fall behind others because they lie in them.
    private static final int CANDIDATES_FOR_A_PLACE = 2;

    /// What a phrase loses, in the logarithm of its odds, that lies in a surer one or holds it.
    private static final double FOR_NESTING = 1.5;

    /// What each character gains, up to so many: of two that are as likely, the longer says more.
    private static final double FOR_LENGTH = 0.05;
    private static final int LONG = 20;

    private static final int SHORTEST = 2;
    private static final int ALWAYS_ALLOWED = 12;

    private PhraseMerger() {}

    /// Phrases of the text, best first.
    static List<Phrase> merge(ScannedText text, List<Candidate> candidates) {
        return merge(text, candidates, PhraseModel.BUNDLED);
    }

    /// The same with other weights.
    static List<Phrase> merge(ScannedText text, List<Candidate> candidates, PhraseModel model) {
        int most = Math.max(ALWAYS_ALLOWED, text.text().length() / CHARACTERS_PER_PHRASE);
        var ranked = ranked(text, group(text, candidates), model);
        var best = withoutCrossings(text.text().length(), ranked, CANDIDATES_FOR_A_PLACE * most);
        best = best.subList(0, Math.min(most, best.size()));
        var places = Occurrences.of(text.text(), best.stream().map(Ranked::group).toList());
        var phrases = new ArrayList<Phrase>(best.size());
        for (int i = 0; i < best.size(); i++) {
            phrases.add(best.get(i).phrase(places.get(i), text.text()));
        }
        return phrases;
    }

    /// The groups with the logarithm of their odds: by the model, which knows Chinese only, or by the rules alone.
    private static List<Ranked> ranked(
            ScannedText text, List<CandidateGroup> groups, PhraseModel model) {
        var ranked = new ArrayList<Ranked>(groups.size());
        var cues = new Cues(text);
        for (var group : groups) {
            double logit = text.chinese()
                    ? model.logit(cues, group.places(), group.reasons())
                    : Math.log(group.certainty() / (1 - group.certainty()));
            ranked.add(new Ranked(group, logit + FOR_LENGTH * Math.min(LONG, group.first().length())));
        }
        return ranked;
    }

    /// The candidates by their words; what is not well-formed is left out.
    static List<CandidateGroup> group(ScannedText scanned, List<Candidate> candidates) {
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
    static Span bare(String text, Span span) {
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

    /// The surer take their places first. A phrase that crosses a surer one at all its places is dropped; one that
    /// lies in a surer one, or holds it, falls back.
    ///
    /// @param most how many are kept at most
    private static List<Ranked> withoutCrossings(int length, List<Ranked> ranked, int most) {
        Collections.sort(ranked);
        var taken = new Taken(length);
        var kept = new ArrayList<Ranked>();
        for (var next : ranked) {
            if (kept.size() == most) {
                break;
            }
            var room = taken.room(next.group().places());
            if (room != Taken.Room.NONE) {
                kept.add(room == Taken.Room.FREE ? next : next.behind(FOR_NESTING));
                next.group().places().forEach(taken::add);
            }
        }
        Collections.sort(kept);
        return kept;
    }

    /// A group in the order of the phrases: the surer first, then by place.
    ///
    /// @param logit the logarithm of its odds
    private record Ranked(CandidateGroup group, double logit) implements Comparable<Ranked> {

        @Override
        public int compareTo(Ranked other) {
            int better = Double.compare(other.logit, logit);
            return better != 0 ? better : group.first().compareTo(other.group.first());
        }

        Ranked behind(double loss) {
            return new Ranked(group, logit - loss);
        }

        Phrase phrase(List<Span> places, String text) {
            return group.phrase(places, PhraseModel.probability(logit), text);
        }
    }
}
