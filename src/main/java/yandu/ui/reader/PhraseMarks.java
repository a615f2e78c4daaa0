package yandu.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.document.Span;

/// Where the phrases of a report stand, for the lines that come into sight: a long report has a hundred thousand such
/// places, and few of them are ever looked at.
final class PhraseMarks {

    private record Place(Span span, PhraseKind kind) {}

    /// By their beginning.
    private final List<Place> places = new ArrayList<>();
    private final int longest;

    PhraseMarks(Collection<Phrase> phrases) {
        for (var phrase : phrases) {
            phrase.occurrences().forEach(span -> places.add(new Place(span, phrase.kind())));
        }
        places.sort(Comparator.comparing(Place::span));
        longest = places.stream().mapToInt(place -> place.span().length()).max().orElse(0);
    }

    /// The marks of phrases of these kinds that touch a stretch of the text.
    List<Mark> on(Span stretch, Set<PhraseKind> kinds) {
        var marks = new ArrayList<Mark>();
        for (int i = firstFrom(stretch.start() - longest); i < places.size(); i++) {
            var place = places.get(i);
            if (place.span().start() >= stretch.end()) {
                break;
            }
            if (place.span().overlaps(stretch) && kinds.contains(place.kind())) {
                marks.add(new Mark(place.span(), "phrase-" + place.kind().id()));
            }
        }
        return marks;
    }

    /// The first place that begins at an offset or behind it.
    private int firstFrom(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
