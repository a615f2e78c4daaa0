package yandu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// The one place where candidates become phrases: the same words at many places are one phrase, of phrases
/// that overlap the better stays, and the score sums up the reasons.
final class PhraseMerger {
    /// At most one listed phrase for so many characters.
    private static final int CHARACTERS_PER_PHRASE = 40;
    private static final int CHARACTERS_PER_ENGLISH_PHRASE = 55;

    /// Some of those that are looked at fall behind others because they lie in them.
    private static final int CANDIDATES_FOR_A_PLACE = 2;

    /// What a phrase loses, in the logarithm of its odds, that lies in a surer one or holds it.
    private static final double FOR_NESTING = 1.5;

    /// What each character gains, up to so many: of two that are as likely, the longer says more.
    private static final double FOR_LENGTH = 0.05;
    private static final int LONG = 20;

    /// The logarithm of the odds of a phrase that is dropped.
    private static final double DROPPED = Double.NEGATIVE_INFINITY;

    private static final int SHORTEST = 2;
    private static final int ALWAYS_ALLOWED = 12;

    private PhraseMerger() {}

    /// Phrases of the text, best first.
    static List<Phrase> merge(ScannedText text, List<Candidate> candidates) {
        return merge(text, candidates, PhraseModel.of(text));
    }

    /// The same with other weights.
    static List<Phrase> merge(ScannedText text, List<Candidate> candidates, PhraseModel model) {
        int each = text.chinese() ? CHARACTERS_PER_PHRASE : CHARACTERS_PER_ENGLISH_PHRASE;
        int most = Math.max(ALWAYS_ALLOWED, text.text().length() / each);
        var groups = group(text, candidates);
        var odds = odds(text, groups, model);
        withoutCrossings(text.text().length(), groups, odds, CANDIDATES_FOR_A_PLACE * most);
        return phrases(text.text(), groups, odds, most);
    }

    /// The phrases of the groups with the best odds, which are not more than so many. They are made in the order of
    /// their places, which lie near each other in memory.
    private static List<Phrase> phrases(String text, List<CandidateGroup> groups, double[] odds, int most) {
        int[] order = Order.descending(odds);
        int count = 0;
        while (count < Math.min(most, order.length) && odds[order[count]] > DROPPED) {
            count++;
        }
        int[] placed = Arrays.copyOf(order, count);
        Arrays.sort(placed);
        var places = Occurrences.of(text, pick(groups, placed));
        var phrases = new Phrase[groups.size()];
        for (int i = 0; i < count; i++) {
            double score = PhraseModel.probability(odds[placed[i]]);
            phrases[placed[i]] = groups.get(placed[i]).phrase(places.get(i), score, text);
        }
        return pick(Arrays.asList(phrases), Arrays.copyOf(order, count));
    }

    private static <T> List<T> pick(List<T> things, int[] indices) {
        var picked = new ArrayList<T>(indices.length);
        for (int index : indices) {
            picked.add(things.get(index));
        }
        return picked;
    }

    /// The logarithm of the odds of each group.
    private static double[] odds(ScannedText text, List<CandidateGroup> groups, PhraseModel model) {
        var odds = new double[groups.size()];
        var cues = CueReader.of(text);
        for (int i = 0; i < odds.length; i++) {
            var group = groups.get(i);
            double logit = model.logit(cues, group.places(), group.reasons());
            odds[i] = logit + FOR_LENGTH * Math.min(LONG, group.first().length());
        }
        return odds;
    }

    /// The candidates by their words, in the order of their first places; what is not well-formed is left out.
    static List<CandidateGroup> group(ScannedText scanned, List<Candidate> candidates) {
        var placed = inOrderOfPlace(wellFormed(scanned, candidates));
        var wordings = new Wordings(scanned.text(), placed.length);
        var numbers = new int[placed.length];
        for (int i = 0; i < placed.length; i++) {
            boolean again = i > 0 && placed[i].span().compareTo(placed[i - 1].span()) == 0;
            numbers[i] = again ? numbers[i - 1] : wordings.number(placed[i].span().start(), placed[i].span().end());
        }
        var ends = Order.ends(numbers, wordings.count());
        var sorted = new Candidate[placed.length];
        for (int i = placed.length - 1; i >= 0; i--) {
            sorted[--ends[numbers[i]]] = placed[i];
        }
        var groups = new ArrayList<CandidateGroup>(wordings.count());
        for (int number = 0; number < wordings.count(); number++) {
            int end = number + 1 < wordings.count() ? ends[number + 1] : sorted.length;
            groups.add(CandidateGroup.of(sorted, ends[number], end));
        }
        return groups;
    }

    private static List<Candidate> wellFormed(ScannedText scanned, List<Candidate> candidates) {
        var text = scanned.text();
        var wording = new Wording(scanned);
        var wellFormed = new ArrayList<Candidate>(candidates.size());
        for (var candidate : candidates) {
            var bare = candidate.at(bare(text, candidate.span()));
            if (isLongEnough(text, bare.span()) && wording.isWhole(bare)) {
                wellFormed.add(bare);
            }
        }
        return wellFormed;
    }

    private static Candidate[] inOrderOfPlace(List<Candidate> candidates) {
        var places = new long[candidates.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = candidates.get(i).span().place();
        }
        var sorted = new Candidate[places.length];
        int[] order = Order.ascending(places);
        for (int i = 0; i < order.length; i++) {
            sorted[i] = candidates.get(order[i]);
        }
        return sorted;
    }

    /// Whether more than one character of the words counts.
    private static boolean isLongEnough(String text, Span span) {
        int counting = 0;
        for (int i = span.start(); i < span.end() && counting < SHORTEST; i++) {
            counting += Chars.folded(text.charAt(i)) == Chars.LEFT_OUT ? 0 : 1;
        }
        return counting == SHORTEST;
    }

    /// Without white space and commas at its ends, and without marks that enclose all of it or have no
    /// partner in it.
    static Span bare(String text, Span span) {
        int start = span.start();
        int end = span.end();
        boolean cut = start < end && !(Chars.isHan(text.charAt(start)) && Chars.isHan(text.charAt(end - 1)));
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
    /// @param odds of each group, changed for those that fall back or are dropped
    /// @param most how many are kept at most
    private static void withoutCrossings(int length, List<CandidateGroup> groups, double[] odds, int most) {
        var taken = new Taken(length);
        int kept = 0;
        for (int at : Order.descending(odds)) {
            var places = groups.get(at).places();
            var room = kept < most ? taken.room(places) : Taken.Room.NONE;
            if (room == Taken.Room.NONE) {
                odds[at] = DROPPED;
                continue;
            }
            odds[at] -= room == Taken.Room.NESTED ? FOR_NESTING : 0;
            places.forEach(taken::add);
            kept++;
        }
    }
}
