package yandu.exporter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import yandu.document.Block;
import yandu.document.Span;

/// The report's text in HTML: a paragraph an element, a sentence a target of links, phrases and notes marked. Marks may
/// overlap in any way, so a sentence is cut wherever one begins or ends and each piece names the marks that cover it.
final class HtmlText {

    /// A stretch to mark and how: as a phrase of some kind or as a passage with a note.
    private record Mark(Span span, boolean note, String style) {}

    private final Contents contents;
    private final StringBuilder out;
    /// Marks that begin after the sentence being written.
    private final Deque<Mark> ahead;

    /// Marks that reach into the sentence being written.
    private final List<Mark> here = new ArrayList<>();

    HtmlText(Contents contents, StringBuilder out) {
        this.contents = contents;
        this.out = out;
        this.ahead = marks(contents);
    }

    void write() {
        for (var paragraph : contents.places().paragraphs()) {
            out.append(!paragraph.block().kind().isHead() ? "<p>" : "<p class=\"head\">");
            int from = paragraph.block().span().start();
            int sentence = paragraph.firstSentence();
            for (var span : paragraph.sentences()) {
                out.append(Html.escape(text(new Span(from, span.start()))));
                out.append("<span class=\"s\" id=\"s%d\">".formatted(sentence++));
                sentence(span);
                out.append("</span>");
                from = span.end();
            }
            out.append("</p>\n");
        }
    }

    private void sentence(Span sentence) {
        here.removeIf(mark -> mark.span().end() <= sentence.start());
        while (!ahead.isEmpty() && ahead.getFirst().span().start() < sentence.end()) {
            here.add(ahead.removeFirst());
        }
        var borders = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        for (var mark : here) {
            borders.add(Math.max(sentence.start(), mark.span().start()));
            borders.add(Math.min(sentence.end(), mark.span().end()));
        }
        int from = sentence.start();
        for (int to : borders.tailSet(from, false)) {
            piece(new Span(from, to));
            from = to;
        }
    }

    private void piece(Span piece) {
        var over = here.stream().filter(mark -> mark.span().contains(piece)).toList();
        var styles = new ArrayList<String>();
        // of two phrases at one place the shorter, inner one gives the colour
        over.stream()
                .filter(mark -> !mark.note())
                .min(Comparator.comparingInt(mark -> mark.span().length()))
                .ifPresent(mark -> styles.add("k " + mark.style()));
        over.stream().filter(Mark::note).findFirst().ifPresent(mark -> styles.add(mark.style()));
        var words = Html.escape(text(piece));
        out.append(
                styles.isEmpty()
                        ? words
                        : "<mark class=\"%s\">%s</mark>".formatted(String.join(" ", styles), words));
    }

    private String text(Span span) {
        return contents.pack().report().document().slice(span);
    }

    /// All marks by place.
    private static Deque<Mark> marks(Contents contents) {
        var marks = new ArrayList<Mark>();
        for (var phrase : contents.pack().analysis().phrases()) {
            phrase.occurrences().forEach(span -> marks.add(new Mark(span, false, phrase.kind().id())));
        }
        var text = contents.pack().report().document().text();
        for (var note : contents.pack().notes()) {
            note.anchor()
                    .resolve(text)
                    .ifPresent(span -> marks.add(new Mark(span, true, "noted c" + note.colour())));
        }
        marks.sort(Comparator.comparing(Mark::span));
        return new ArrayDeque<>(marks);
    }
}
