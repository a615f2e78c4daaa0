package yandu.ui.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.ReportSummary;
import yandu.ui.control.Icons;

/// The menu of what can be done with chosen reports.
final class ReportMenu {
    private ReportMenu() {}

    /// @param chosen asked when something is to be done
    static List<MenuItem> items(Words words, ReportActions actions, Supplier<List<ReportSummary>> chosen) {
        return List.of(
                item(Feather.EDIT_2, words.say("library.describe"), chosen, all -> all.stream().limit(1).forEach(actions::describe)),
                item(Feather.ARCHIVE, words.say("library.archive"), chosen, actions::archive),
                item(Feather.TRASH_2, words.say("library.remove"), chosen, actions::remove));
    }

    private static MenuItem item(
            Ikon icon, String text, Supplier<List<ReportSummary>> chosen, Consumer<List<ReportSummary>> verb) {
        var item = new MenuItem(text, Icons.small(icon));
        item.setOnAction(
                event -> {
                    if (!chosen.get().isEmpty()) {
                        verb.accept(chosen.get());
                    }
                });
        return item;
    }
}
