package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// The places of a report's phrases: which phrase reads well where another one stands.
final class Slots {
    /// Of a phrase that stands everywhere, only so many places are looked at.
    private static final int MOST = 12;

    private final String text;
    private final Words words;
    private final Map<String, List<Slot>> known = new ConcurrentHashMap<>();

    Slots(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    Slot at(Span place) {
        return Slot.of(text, words, place);
    }

    /// Whether a piece of the report stands anywhere in such a place.
    boolean has(String piece, Predicate<Slot> such) {
        return known.computeIfAbsent(piece, this::of).stream().anyMatch(such);
    }

    private List<Slot> of(String piece) {
        var slots = new ArrayList<Slot>();
        for (int at = text.indexOf(piece); at >= 0 && slots.size() < MOST; at = text.indexOf(piece, at + 1)) {
            slots.add(at(new Span(at, at + piece.length())));
        }
        return List.copyOf(slots);
    }
}
