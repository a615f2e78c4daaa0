package yandu.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds texts that may be alike without comparing each with each. Two texts of lengths a and b that are alike to a
/// degree t ([Likeness]) have t (a + b) / 2 characters in common. That is at least t a / (2 - t) of the first text, so of
/// any a + 1 less so many of its characters one is among them: texts are looked up by their rarest characters, and those
/// found are counted out.
final class Lookalikes {
    private static final BitSet NONE = new BitSet();

    /// Against rounding: rather a candidate too many.
    private static final double SLACK = 1e-9;

    private final double least;
    private final List<char[]> texts;
    private final Map<Character, BitSet> having = new HashMap<>();
    private final BitSet empty = new BitSet();

    /// @param least from this likeness on texts are found, 0..1, more than 0
    Lookalikes(List<String> texts, double least) {
        this.least = least;
        this.texts = texts.stream().map(Lookalikes::sorted).toList();
        for (int i = 0; i < texts.size(); i++) {
            empty.set(i, texts.get(i).isEmpty());
            for (char c : this.texts.get(i)) {
                having.computeIfAbsent(c, _ -> new BitSet()).set(i);
            }
        }
    }

    private static char[] sorted(String text) {
        var chars = text.toCharArray();
        Arrays.sort(chars);
        return chars;
    }

    /// Places of all texts that are at least so much alike to this one, among few others.
    BitSet of(String text) {
        if (text.isEmpty()) {
            return (BitSet) empty.clone();
        }
        return among(candidates(sorted(text)), text);
    }

    /// Those of some places whose texts have enough in common with this one: quicker than [#of] where they are few.
    BitSet among(BitSet places, String text) {
        var chars = sorted(text);
        var found = new BitSet();
        places.stream().filter(i -> isNear(chars, texts.get(i))).forEach(found::set);
        return found;
    }

    private BitSet candidates(char[] text) {
        int common = (int) Math.ceil(least * text.length / (2 - least) - SLACK);
        var postings = new ArrayList<BitSet>();
        for (char c : text) {
            postings.add(having.getOrDefault(c, NONE));
        }
        postings.sort((one, other) -> Integer.compare(one.cardinality(), other.cardinality()));
        var found = new BitSet();
        postings.subList(0, text.length + 1 - common).forEach(found::or);
        return found;
    }

    private boolean isNear(char[] one, char[] other) {
        double needed = least * (one.length + other.length) / 2 - SLACK;
        return Math.min(one.length, other.length) >= needed && common(one, other) >= needed;
    }

    private static int common(char[] one, char[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
