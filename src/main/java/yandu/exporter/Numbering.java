package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Sentences;
import yandu.document.Span;

/// The paragraphs of a document and their sentences, numbered, so that an entry can point to its sentence.
final class Numbering {

    /// A paragraph with its sentences, which together leave out nothing but white space between them.
    record Paragraph(Block block, int number, int firstSentence, List<Span> sentences) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final NavigableMap<Integer, Place> byStart = new TreeMap<>();

    Numbering(Document document) {
        int number = 0;
        int sentence = 1;
        for (var block : document.blocks()) {
            number += block.kind() == Block.Kind.TITLE ? 0 : 1;
            var sentences = sentences(document.text(), block.span());
            paragraphs.add(new Paragraph(block, number, sentence, sentences));
            for (var span : sentences) {
                byStart.put(span.start(), new Place(number, sentence++));
            }
        }
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /// The place of the sentence in which a span begins.
    Place at(Span span) {
        var entry = byStart.floorEntry(span.start());
        return entry == null ? new Place(0, 1) : entry.getValue();
    }

    private static List<Span> sentences(String text, Span block) {
        var found = new ArrayList<Span>();
        int at = block.start();
        while (at < block.end()) {
            int end = Math.min(block.end(), Math.max(at + 1, Sentences.around(text, at).end()));
            found.add(new Span(at, end));
            at = end;
            while (at < block.end() && Character.isSpaceChar(text.charAt(at))) {
                at++;
            }
        }
        return found;
    }
}
