package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Window;
import yandu.document.Span;

/// Finds every place of every phrase in one pass over the text. The more characters a phrase has, the more of them tell
/// it apart from others at the first look; so phrases lie on shelves by length.
final class Occurrences {
    /// Characters looked at first, the most that a phrase has.
    private static final int[] SHELVES = {2, 4};

    private Occurrences() {}

    /// For each group its places in the text, in order; every group has at least one.
    static List<List<Span>> of(String text, List<CandidateGroup> groups) {
        var spellings = new ArrayList<List<Spelling>>();
        for (int shelf = 0; shelf < SHELVES.length; shelf++) {
            spellings.add(new ArrayList<>());
        }
        for (int phrase = 0; phrase < groups.size(); phrase++) {
            for (var words : groups.get(phrase).spellings(text)) {
                spellings.get(shelf(words)).add(new Spelling(words, phrase));
            }
        }
        var shelves = new ArrayList<Shelf>();
        for (int shelf = 0; shelf < SHELVES.length; shelf++) {
            if (!spellings.get(shelf).isEmpty()) {
                shelves.add(new Shelf(text, spellings.get(shelf), SHELVES[shelf]));
            }
        }
        return places(text, shelves.toArray(new Shelf[0])).byPhrase(groups.size());
    }

    private static Places places(String text, Shelf[] shelves) {
        var places = new Places();
        long window = Window.start(text);
        for (int at = 0; at + 1 < text.length(); at++) {
            for (var shelf : shelves) {
                shelf.look(at, window, places);
            }
            window = Window.next(window, text, at);
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
