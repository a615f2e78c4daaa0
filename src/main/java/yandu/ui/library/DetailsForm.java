package yandu.ui.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import yandu.i18n.Words;
import yandu.service.Details;

/// Title, date, source and speaker of a report, to be changed. A change counts when its field is left or Enter is
/// pressed; a date that is none goes back to what it was.
final class DetailsForm extends GridPane {
    private final TextField title;
    private final TextField date;
    private final TextField source;
    private final TextField speaker;
    private final Consumer<Details> changed;
    private Details last;

    DetailsForm(Words words, Details details, Consumer<Details> changed) {
        this.last = details;
        this.changed = changed;
        getStyleClass().add("details-form");
        setHgap(12);
        setVgap(8);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), fields);
        title = row(words.say("details.title"), details.title(), 0);
        date = row(words.say("details.date"), details.date().map(LocalDate::toString).orElse(""), 1);
        date.setPromptText(words.say("details.date.form"));
        source = row(words.say("details.source"), details.source(), 2);
        speaker = row(words.say("details.speaker"), details.speaker(), 3);
    }

    private TextField row(String name, String value, int index) {
        var field = new TextField(value);
        field.setOnAction(event -> commit());
        field.focusedProperty().subscribe((was, is) -> {
            if (!is) {
                commit();
            }
        });
        var label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        addRow(index, label, field);
        return field;
    }

    private void commit() {
        if (speaker == null) {
            return; // the form is still being made
        }
        last = new Details(title.getText(), day(), source.getText(), speaker.getText());
        date.setText(last.date().map(LocalDate::toString).orElse(""));
        changed.accept(last);
    }

    private Optional<LocalDate> day() {
        try {
            return date.getText().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(date.getText().strip()));
        } catch (DateTimeParseException e) {
            return last.date();
        }
    }
}
