package yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import yandu.document.Span;
import yandu.recite.Recital;
import yandu.schedule.Rating;

/// How a recital looks: covered blanks, the one to say next, those said and how well. Adjacent blanks differ, so
/// that each is seen as one.
///
/// @param grades the grade of a blank by its number
record Veil(Recital recital, IntFunction<Optional<Rating>> grades) {

    /// Begins the style of everything that is covered.
    static final String COVERED = "blank";

    /// The marks on a stretch of the text.
    List<Mark> on(Span stretch) {
        var mask = recital.mask();
        var marks = new ArrayList<Mark>();
        IntStream.range(mask.from(stretch.start()), mask.blanks().size())
                .takeWhile(blank -> mask.blanks().get(blank).span().start() < stretch.end())
                .forEach(blank -> marks.add(new Mark(mask.blanks().get(blank).span(), style(blank))));
        return marks;
    }

    private String style(int blank) {
        if (!recital.isOpen(blank)) {
            return blank == recital.upcoming() ? COVERED + "-next" : COVERED + "-" + blank % 2;
        }
        return grades.apply(blank)
                .map(rating -> "said-" + rating.name().toLowerCase(Locale.ROOT))
                .orElse(blank == recital.last() ? "said-now" : "said");
    }
}
