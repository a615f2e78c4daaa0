package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Trie;
import yandu.document.Span;

/// Finds every place of every phrase in one pass over the text.
final class Occurrences {
    private Occurrences() {}

    /// For each group its places in the text, in order; every group has at least one.
    static List<List<Span>> of(String text, List<CandidateGroup> groups) {
        var trie = new Trie(groups.size() * 4);
        var places = new ArrayList<List<Span>>();
        for (int i = 0; i < groups.size(); i++) {
            for (var spelling : groups.get(i).spellings()) {
                trie.put(spelling, i);
            }
            places.add(new ArrayList<>());
        }
        for (int start = 0; start < text.length(); start++) {
            int node = 0;
            for (int end = start; end < text.length(); end++) {
                node = trie.step(node, text.charAt(end));
                if (node == Trie.NONE) {
                    break;
                }
                if (trie.value(node) != Trie.NONE) {
                    places.get(trie.value(node)).add(new Span(start, end + 1));
                }
            }
        }
        return places;
    }
}
