package yandu.ui.settings;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.schedule.ParameterText;
import yandu.schedule.Parameters;
import yandu.service.Optimizing;
import yandu.settings.Settings;
import yandu.ui.control.Buttons;
import yandu.ui.control.Failures;
import yandu.ui.control.Navigator;
import yandu.ui.settings.OptimizeModel.State;

/// The rows of the memory model: fit it to one's own reviews, see and edit its parameters.
final class MemoryGroup {
    private final SettingsModel model;
    private final OptimizeModel optimize;
    private final Words words;
    private final Navigator navigator;

    private final Button start;
    private final Button cancel;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label said = small();
    private final TextArea numbers = new TextArea();
    private final Label flaws = small();
    private final Button defaults;

    MemoryGroup(SettingsModel model, OptimizeModel optimize, Words words, Navigator navigator) {
        this.model = model;
        this.optimize = optimize;
        this.words = words;
        this.navigator = navigator;
        start = Buttons.plain(words.say("settings.optimize.start"), optimize::start);
        cancel = Buttons.plain(words.say("settings.optimize.cancel"), optimize::cancel);
        defaults = Buttons.flat(Feather.ROTATE_CCW, words.say("settings.parameters.reset"), this::forget);
        start.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        defaults.setMinWidth(Region.USE_PREF_SIZE);
        progress.setPrefWidth(120);
        progress.setMinWidth(120);
        progress.setAccessibleText(words.say("settings.optimize"));
        numbers.setWrapText(true);
        numbers.setPrefRowCount(3);
        numbers.getStyleClass().add("parameters");
        numbers.setAccessibleText(words.say("settings.parameters"));
        numbers.focusedProperty().subscribe((before, on) -> leave(on));
    }

    /// Shows how a fit goes until the subscription ends.
    Subscription follow() {
        return optimize.state().subscribe(this::show);
    }

    Node fit() {
        var text = new VBox(2, new Label(words.say("settings.optimize")), said);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(24, text, progress, cancel, start);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("setting");
        return row;
    }

    Node parameters() {
        var name = new Label(words.say("settings.parameters"));
        name.setLabelFor(numbers);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(24, name, space, defaults);
        head.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(6, head, numbers, flaws);
        row.getStyleClass().add("setting");
        return row;
    }

    /// Shows the parameters in force, or what was typed where it has flaws.
    void show(Settings settings) {
        var text = settings.scheduling().parameters();
        var read = ParameterText.read(text);
        numbers.setText(read.flaws().isEmpty() ? ParameterText.numbers(read.parameters()) : text);
        flaws.setText(
                read.flaws().isEmpty()
                        ? words.say("settings.parameters.why")
                        : read.flaws().stream()
                                .map(flaw -> words.say(flaw.key(), flaw.arguments().toArray()))
                                .collect(Collectors.joining("\n")));
        flaws.getStyleClass().removeAll("muted", "flaw");
        flaws.getStyleClass().add(read.flaws().isEmpty() ? "muted" : "flaw");
        defaults.setDisable(text.isEmpty());
    }

    /// Keeps what was typed when the field is left.
    private void leave(boolean focused) {
        if (!focused) {
            var read = ParameterText.read(numbers.getText());
            boolean usual = read.flaws().isEmpty() && read.parameters().equals(Parameters.DEFAULT);
            model.change(OptimizeModel.parameters(usual ? "" : numbers.getText()));
            show(model.settings().get());
        }
    }

    private void forget() {
        optimize.forget();
        navigator.done(words.say("settings.parameters.reset.done"));
    }

    private void show(State state) {
        boolean running = state instanceof State.Running;
        visible(progress, running);
        visible(cancel, running);
        visible(start, !running);
        said.setText(
                switch (state) {
                    case State.Idle() -> words.say("settings.optimize.why");
                    case State.Running(var share) -> {
                        progress.setProgress(share);
                        yield words.say("settings.optimize.running");
                    }
                    case State.Done(var outcome) -> sentence(outcome);
                    case State.Failed(var why) -> Failures.say(words, why);
                });
    }

    /// The outcome in one sentence.
    private String sentence(Optimizing.Outcome outcome) {
        var result = outcome.result();
        var key = outcome.isTooFew() ? "optimize.few" : result.changed() ? "optimize.adopted" : "optimize.kept";
        return words.say(key, outcome.reviews(), result.before().logLoss(), result.after().logLoss());
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static Label small() {
        var label = new Label();
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
