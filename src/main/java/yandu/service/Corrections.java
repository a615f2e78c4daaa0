package yandu.service;

import java.util.HashSet;
import java.util.Set;
import yandu.document.Document;
import yandu.document.Sentences;

/// Whether a text is a corrected version of another.
final class Corrections {
    /// Of two versions of a report this share of the text, at least, is in sentences that both have.
    private static final double COMMON = 0.6;

    private Corrections() {}

    /// Whether both have one title and most of their sentences in common.
    static boolean isVersion(Document document, Document of) {
        return document.title().equals(of.title()) && common(document, of) >= COMMON;
    }

    private static double common(Document document, Document other) {
        var sentences = sentences(document);
        int all = length(sentences);
        sentences.retainAll(sentences(other));
        return all == 0 ? 0 : length(sentences) / (double) all;
    }

    private static int length(Set<String> sentences) {
        return sentences.stream().mapToInt(String::length).sum();
    }

    private static Set<String> sentences(Document document) {
        var sentences = new HashSet<String>();
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
