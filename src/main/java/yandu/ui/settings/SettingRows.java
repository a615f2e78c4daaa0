package yandu.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import yandu.i18n.Words;
import yandu.settings.Settings;
import yandu.ui.control.Buttons;
import yandu.ui.control.DayPicker;

/// Makes the rows of the settings: a name and a sentence at the left, a control at the right. Every control shows what is
/// set, whoever set it.
final class SettingRows {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final SettingsModel model;
    private final Words words;
    private final List<Consumer<Settings>> controls = new ArrayList<>();
    private boolean showing;

    SettingRows(SettingsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// Lets every control show these settings.
    void show(Settings settings) {
        showing = true;
        controls.forEach(control -> control.accept(settings));
        showing = false;
    }

    Node toggle(
            String id,
            Function<Settings, Boolean> get,
            BiFunction<Settings, Boolean, Settings> with) {
        var toggle = new ToggleSwitch();
        controls.add(settings -> toggle.setSelected(get.apply(settings)));
        toggle.selectedProperty().subscribe((before, on) -> change(with, on));
        return row(id, toggle);
    }

    Node number(
            String id,
            int least,
            int most,
            int step,
            Function<Settings, Integer> get,
            BiFunction<Settings, Integer, Settings> with) {
        var values = new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most);
        values.setAmountToStepBy(step);
        var spinner = spinner(values, get, with);
        spinner.setEditable(true);
        spinner.getEditor()
                .setTextFormatter(
                        new TextFormatter<>(
                                edit ->
                                        edit.getControlNewText().matches("\\d{0,5}") ? edit : null));
        return row(id, spinner);
    }

    Node decimal(
            String id,
            double least,
            double most,
            double step,
            Function<Settings, Double> get,
            BiFunction<Settings, Double, Settings> with) {
        var values = new SpinnerValueFactory.DoubleSpinnerValueFactory(least, most);
        values.setAmountToStepBy(step);
        var spinner =
                spinner(
                        values,
                        get,
                        (settings, value) -> with.apply(settings, Math.round(value * 10) / 10.0));
        return row(id, spinner);
    }

    /// A line of text that means something: while it cannot be read it is marked and nothing changes.
    ///
    /// @param read the setting of a text, empty if it cannot be read
    <T> Node line(
            String id,
            Function<Settings, String> get,
            Function<String, Optional<T>> read,
            BiFunction<Settings, T, Settings> with) {
        var field = new TextField();
        field.setPrefColumnCount(9);
        field.setMinWidth(Region.USE_PREF_SIZE);
        controls.add(settings -> field.setText(get.apply(settings)));
        field.textProperty()
                .subscribe(text -> field.pseudoClassStateChanged(WRONG, read.apply(text).isEmpty()));
        Runnable keep = () -> read.apply(field.getText()).ifPresent(value -> change(with, value));
        field.setOnAction(event -> keep.run());
        field.focusedProperty()
                .subscribe(
                        (before, on) -> {
                            if (!on) {
                                keep.run();
                                show(model.settings().get());
                            }
                        });
        return row(id, field);
    }

    /// A day, or none.
    Node day(
            String id,
            Function<Settings, Optional<LocalDate>> get,
            BiFunction<Settings, Optional<LocalDate>, Settings> with) {
        var picker = new DayPicker(words.say("settings." + id));
        controls.add(settings -> picker.setValue(get.apply(settings).orElse(null)));
        picker.valueProperty().subscribe((before, day) -> change(with, Optional.ofNullable(day)));
        return row(id, picker);
    }

    /// Any node that follows the settings.
    void follow(Consumer<Settings> control) {
        controls.add(control);
    }

    /// A share, shown in per cent.
    Node percent(
            String id,
            int least,
            int most,
            Function<Settings, Double> get,
            BiFunction<Settings, Double, Settings> with) {
        return number(
                id,
                least,
                most,
                1,
                settings -> (int) Math.round(get.apply(settings) * 100),
                (settings, value) -> with.apply(settings, value / 100.0));
    }

    <T> Choice<T> choice(
            String id, Function<Settings, T> get, BiFunction<Settings, T, Settings> with) {
        return new Choice<>(id, get, with);
    }

    /// A few options side by side.
    final class Choice<T> {
        private final String id;
        private final Function<Settings, T> get;
        private final BiFunction<Settings, T, Settings> with;
        private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

        private Choice(
                String id, Function<Settings, T> get, BiFunction<Settings, T, Settings> with) {
            this.id = id;
            this.get = get;
            this.with = with;
        }

        Choice<T> option(T value, String name) {
            var button = new ToggleButton(name);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        change(with, value);
                    });
            buttons.put(value, button);
            return this;
        }

        Node row() {
            var segments = new SegmentedButton();
            segments.setToggleGroup(new ToggleGroup());
            segments.getButtons().setAll(buttons.values());
            segments.setMinWidth(Region.USE_PREF_SIZE);
            controls.add(
                    settings ->
                            buttons.forEach(
                                    (value, button) ->
                                            button.setSelected(
                                                    Objects.equals(value, get.apply(settings)))));
            return SettingRows.this.row(id, segments);
        }
    }

    private <T> Spinner<T> spinner(
            SpinnerValueFactory<T> values,
            Function<Settings, T> get,
            BiFunction<Settings, T, Settings> with) {
        var spinner = new Spinner<>(values);
        spinner.setPrefWidth(120);
        spinner.setMinWidth(120);
        controls.add(settings -> values.setValue(get.apply(settings)));
        values.valueProperty().subscribe((before, value) -> change(with, value));
        spinner.focusedProperty()
                .subscribe(
                        (before, on) -> {
                            if (!on) {
                                spinner.commitValue();
                                show(model.settings().get());
                            }
                        });
        return spinner;
    }

    private <T> void change(BiFunction<Settings, T, Settings> with, T value) {
        if (!showing && value != null) {
            model.change(settings -> with.apply(settings, value));
        }
    }

    /// What is set elsewhere, and the way there.
    Node button(String id, String name, Runnable action) {
        var button = Buttons.plain(name, action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return row(id, button);
    }

    private Node row(String id, Control control) {
        var name = new Label(words.say("settings." + id));
        var why = new Label(words.say("settings." + id + ".why"));
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var text = new VBox(2, name, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        control.setAccessibleText(words.say("settings." + id));
        name.setLabelFor(control);
        var row = new HBox(24, text, control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("setting");
        return row;
    }
}
