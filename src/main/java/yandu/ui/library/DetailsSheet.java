package yandu.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.service.Details;
import yandu.service.ReportSummary;
import yandu.ui.control.Buttons;
import yandu.ui.control.Keys;

/// A sheet over the window with what can be said of a report beside its text. A change is kept when its field is left.
final class DetailsSheet extends VBox {

    /// @param described is told title, date, source and speaker
    /// @param tagged is told the tags
    DetailsSheet(
            Words words, ReportSummary report, Consumer<Details> described, Consumer<List<String>> tagged, Runnable close) {
        getStyleClass().addAll("card", "details-sheet");
        setMaxSize(560, USE_PREF_SIZE);
        var heading = new Label(words.say("library.describe"));
        heading.getStyleClass().add("heading");
        var details = new Details(report.title(), report.date(), report.source(), report.speaker());
        var form = new DetailsForm(words, details, described);
        var tags = new TextField(String.join(" ", report.tags()));
        tags.setPromptText(words.say("library.tags.prompt"));
        HBox.setHgrow(tags, Priority.ALWAYS);
        tags.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                tagged.accept(List.of(tags.getText()));
            }
        });
        tags.setOnAction(event -> tagged.accept(List.of(tags.getText())));
        var label = new Label(words.say("library.tags"));
        label.setLabelFor(tags);
        label.getStyleClass().add("muted");
        form.addRow(form.getRowCount(), label, tags);
        Runnable done = () -> {
            requestFocus(); // fields are left, what was typed is kept
            close.run();
        };
        var foot = new HBox(Buttons.primary(words.say("library.describe.done"), done));
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, form, foot);
        setFocusTraversable(true);
        Keys.before(this).combination("Esc", done);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                done.run();
            }
        });
    }
}
