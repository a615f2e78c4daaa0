package yandu.exporter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import yandu.document.Span;
import yandu.exporter.page.Run.Look;

/// Phrases and the user's marks in a text. They may overlap in any way, so a stretch is cut wherever one begins or ends and
/// each piece looks like all that cover it.
final class Marks {

    /// @param kind of the phrase, where it is one
    /// @param note place of the user's mark among those of the pack, where it is one
    private record Mark(Span span, Optional<String> kind, OptionalInt note, int colour, boolean said) {}

    /// A piece that looks alike throughout.
    record Piece(Span span, Look look) {}

    /// Marks that begin after the stretch that was asked for last.
    private final Deque<Mark> ahead;

    /// Marks that reach into it.
    private final List<Mark> here = new ArrayList<>();

    Marks(StudyPack pack) {
        var marks = new ArrayList<Mark>();
        for (var phrase : pack.analysis().phrases()) {
            for (var span : phrase.occurrences()) {
                marks.add(new Mark(span, Optional.of(phrase.kind().id()), OptionalInt.empty(), 0, false));
            }
        }
        var text = pack.report().document().text();
        for (int i = 0; i < pack.notes().size(); i++) {
            int number = i;
            var note = pack.notes().get(i);
            note.anchor()
                    .resolve(text)
                    .filter(span -> span.length() > 0)
                    .map(span -> new Mark(span, Optional.empty(), OptionalInt.of(number), note.colour(), !note.text().isBlank()))
                    .ifPresent(marks::add);
        }
        marks.sort(Comparator.comparing(Mark::span));
        ahead = new ArrayDeque<>(marks);
    }

    /// The pieces of a stretch. Stretches are to be asked for from the front to the back.
    List<Piece> pieces(Span stretch) {
        here.removeIf(mark -> mark.span().end() <= stretch.start());
        while (!ahead.isEmpty() && ahead.getFirst().span().start() < stretch.end()) {
            here.add(ahead.removeFirst());
        }
        var borders = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        for (var mark : here) {
            borders.add(Math.max(stretch.start(), mark.span().start()));
            borders.add(Math.min(stretch.end(), mark.span().end()));
        }
        var pieces = new ArrayList<Piece>();
        int from = stretch.start();
        for (int to : borders.tailSet(from, false)) {
            var piece = new Span(from, to);
            pieces.add(new Piece(piece, look(piece)));
            from = to;
        }
        return pieces;
    }

    /// Of two phrases at one place the shorter, inner one gives the colour; of two marks of the user the one that begins
    /// later.
    private Look look(Span piece) {
        var over = here.stream().filter(mark -> mark.span().contains(piece)).toList();
        var look = Look.PLAIN;
        var phrase = over.stream().filter(mark -> mark.kind().isPresent()).min(Comparator.comparingInt(mark -> mark.span().length()));
        if (phrase.isPresent()) {
            look = look.withKind(phrase.get().kind().get());
        }
        for (var mark : over) {
            look = mark.note().isPresent() ? look.withMarker(mark.colour()) : look;
        }
        return look.withRemarks(over.stream().filter(Mark::said).map(mark -> mark.note().getAsInt()).toList());
    }
}
