package yandu.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yandu.document.Document;
import yandu.document.Sentences;

/// What differs between two versions of a text, sentence by sentence.
///
/// @param kept sentences that both have, in characters
/// @param all sentences of the new text, in characters
public record TextChange(List<Passage> passages, int kept, int all) {
    /// Beyond so many pairs of sentences they are compared by number, not by place.
    private static final long MOST_PAIRS = 4_000_000;

    public TextChange {
        passages = List.copyOf(passages);
    }

    /// A passage that changed.
    ///
    /// @param before what stood there; empty where the passage is new
    /// @param after what stands there; empty where the passage is gone
    public record Passage(String before, String after) {}

    /// From one version to another.
    static TextChange between(Document before, Document after) {
        return between(sentences(before), sentences(after));
    }

    private static TextChange between(List<String> before, List<String> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var old = before.subList(start, before.size() - end);
        var now = after.subList(start, after.size() - end);
        var passages = (long) old.size() * now.size() > MOST_PAIRS ? byNumber(old, now) : byPlace(old, now);
        int fresh = passages.stream().mapToInt(passage -> passage.after().length()).sum();
        int all = after.stream().mapToInt(String::length).sum();
        return new TextChange(passages, all - fresh, all);
    }

    boolean isNone() {
        return passages.isEmpty();
    }

    /// Share of the new text that both have, 0..1.
    double common() {
        return all == 0 ? 0 : (double) kept / all;
    }

    /// The longest common row of sentences stays; between two that stay, what was there and what is there is a passage.
    private static List<Passage> byPlace(List<String> old, List<String> now) {
        var longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        old.get(i).equals(now.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var passages = new ArrayList<Passage>();
        var gone = new StringBuilder();
        var fresh = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(passages, gone, fresh);
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                gone.append(old.get(i++));
            } else {
                fresh.append(now.get(j++));
            }
        }
        add(passages, gone, fresh);
        return passages;
    }

    private static void add(List<Passage> passages, StringBuilder gone, StringBuilder fresh) {
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            passages.add(new Passage(gone.toString(), fresh.toString()));
            gone.setLength(0);
            fresh.setLength(0);
        }
    }

    private static List<Passage> byNumber(List<String> old, List<String> now) {
        return Stream.concat(
                        without(old, now).stream().map(sentence -> new Passage(sentence, "")),
                        without(now, old).stream().map(sentence -> new Passage("", sentence)))
                .toList();
    }

    private static List<String> without(List<String> sentences, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(sentence -> left.merge(sentence, 1, Integer::sum));
        return sentences.stream().filter(sentence -> left.merge(sentence, -1, Integer::sum) < 0).toList();
    }

    private static List<String> sentences(Document document) {
        var sentences = new ArrayList<String>();
        for (var block : document.blocks()) {
            int at = block.span().start();
            while (at < block.span().end()) {
                var sentence = Sentences.around(document.text(), at);
                sentences.add(document.slice(sentence));
                at = Math.max(at + 1, sentence.end());
            }
        }
        return sentences;
    }
}
