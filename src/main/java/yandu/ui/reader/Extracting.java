package yandu.ui.reader;

import java.util.Optional;
import java.util.function.Supplier;
import yandu.document.Span;
import yandu.study.CardKind;
import yandu.ui.control.Keys;
import yandu.ui.control.Navigator;

/// Makes cards of the selected passage: Alt+X asks for it, Alt+Z blanks it in its sentence.
record Extracting(Supplier<Optional<String>> report, Supplier<Span> selected, Navigator navigator) {

    /// Adds its keys.
    Keys keys(Keys keys) {
        return keys.combination("Alt+X", () -> extract(CardKind.OWN)).combination("Alt+Z", () -> extract(CardKind.OWN_CLOZE));
    }

    private void extract(CardKind kind) {
        var passage = selected.get();
        if (passage != null && passage.length() > 0) {
            report.get().ifPresent(id -> navigator.write(id, passage, kind));
        }
    }
}
