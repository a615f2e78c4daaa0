package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// Finds every place of every phrase in one pass over the text. The more characters a phrase has, the more of them tell
/// it apart from others at the first look; so phrases lie on shelves by length.
final class Occurrences {
    /// Characters looked at first, the most that a phrase has.
    private static final int[] SHELVES = {2, 4};

    private Occurrences() {}

    /// For each group its places in the text, in order; every group has at least one.
    static List<List<Span>> of(String text, List<CandidateGroup> groups) {
        var places = new ArrayList<List<Span>>(groups.size());
        var spellings = new ArrayList<List<Spelling>>();
        for (int shelf = 0; shelf < SHELVES.length; shelf++) {
            spellings.add(new ArrayList<>());
        }
        for (var group : groups) {
            places.add(new ArrayList<>(2));
            for (var words : group.spellings(text)) {
                spellings.get(shelf(words)).add(new Spelling(words, places.getLast()));
            }
        }
        var shelves = new ArrayList<Shelf>();
        for (int shelf = 0; shelf < SHELVES.length; shelf++) {
            if (!spellings.get(shelf).isEmpty()) {
                shelves.add(new Shelf(text, spellings.get(shelf), SHELVES[shelf]));
            }
        }
        for (int at = 0; at + 1 < text.length(); at++) {
            for (var shelf : shelves) {
                shelf.look(at);
            }
        }
        return places;
    }

    private static int shelf(Span words) {
        int shelf = SHELVES.length - 1;
        while (SHELVES[shelf] > words.length()) {
            shelf--;
        }
        return shelf;
    }
}
