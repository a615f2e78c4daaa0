package yandu.ui.quiz;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import yandu.i18n.Words;
import yandu.quiz.Theme;
import yandu.ui.control.Buttons;
import yandu.ui.control.Failures;
import yandu.ui.control.ScopePicker;

/// The sheet on which a quiz is set up: one sheet for all modes, made once. What becomes known later is told in
/// place, so that nothing moves from under the pointer.
final class SetupSheet extends VBox {
    private static final List<Integer> LENGTHS = List.of(5, 10, 20, 30, 50);

    private final QuizModel model;
    private final QuizSetup setup;
    private final Words words;
    private final GridPane modes = new GridPane(12, 12);
    private final VBox unfinished = new VBox(8);
    private final Label refused = line("", "refused");
    private Subscription subscription = Subscription.EMPTY;

    SetupSheet(QuizModel model, Words words, ScopePicker picker) {
        this.model = model;
        this.setup = model.setup();
        this.words = words;
        getStyleClass().addAll("card", "quiz-sheet");
        setMaxHeight(USE_PREF_SIZE);
        var free = new VBox(16, group("quiz.setup.themes", themes()), group("quiz.setup.count", lengths()));
        var more = more();
        setup.mode()
                .subscribe(
                        mode -> {
                            show(free, QuizSetup.isFree(mode));
                            show(more, QuizSetup.isFree(mode));
                        });
        unfinished.getStyleClass().add("unfinished");
        show(unfinished, false);
        show(refused, false);
        getChildren()
                .addAll(
                        line(words.say("quiz.setup.title"), "heading"),
                        refused,
                        unfinished,
                        modes(),
                        group("quiz.setup.report", picker),
                        free,
                        more);
    }

    /// Begins to tell what becomes known.
    void attach() {
        subscription.unsubscribe();
        subscription = model.standing().subscribe(known -> known.ifPresent(this::tell));
    }

    void detach() {
        subscription.unsubscribe();
    }

    /// Says why the last choice gave no quiz.
    void refuse(Optional<Throwable> why) {
        show(refused, why.isPresent());
        refused.setText(why.map(failure -> Failures.say(words, failure)).orElse(""));
    }

    private void tell(QuizStage.Standing standing) {
        modes.getChildren().forEach(tile -> ((ModeTile) tile).tell(standing));
        show(unfinished, standing.unfinished().isPresent());
        unfinished.getChildren().clear();
        standing.unfinished()
                .ifPresent(
                        quiz -> {
                            var mode = words.say("quiz.mode." + quiz.mode().name().toLowerCase(Locale.ROOT));
                            var left = quiz.items().size() - quiz.replies().size();
                            var resume = Buttons.plain(words.say("quiz.unfinished.resume"), () -> model.resume(quiz));
                            resume.getStyleClass().add("quiz-resume");
                            var drop = Buttons.plain(words.say("quiz.unfinished.drop"), () -> model.drop(quiz));
                            unfinished
                                    .getChildren()
                                    .setAll(
                                            line(words.say("quiz.unfinished", mode, left), "plain-line"),
                                            new HBox(12, resume, drop));
                        });
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private Node modes() {
        var group = new ToggleGroup();
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        modes.getColumnConstraints().setAll(half, half);
        int place = 0;
        for (var mode : QuizSetup.MODES) {
            var tile = new ModeTile(mode, words);
            tile.setToggleGroup(group);
            tile.setSelected(setup.mode().get() == mode);
            modes.add(tile, place % 2, place / 2);
            place++;
        }
        keepOne(group, tile -> setup.mode().set(((ModeTile) tile).mode()));
        return modes;
    }

    /// One of a group is always chosen.
    private static void keepOne(ToggleGroup group, Consumer<Object> chosen) {
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                group.selectToggle(before);
                            } else {
                                chosen.accept(now);
                            }
                        });
    }

    private Node group(String key, Node control) {
        return new VBox(8, line(words.say(key), "section-title"), control);
    }

    private Node themes() {
        var chips = chips(List.of(Theme.values()), setup.themes(), theme -> words.say("quiz.theme." + theme.id()));
        var weak = new ToggleButton(words.say("quiz.setup.weak"));
        weak.getStyleClass().add("chip");
        weak.selectedProperty().bindBidirectional(setup.weak());
        chips.getChildren().add(weak);
        return chips;
    }

    private <T> FlowPane chips(List<T> all, ObservableSet<T> wanted, Function<T, String> name) {
        var toggles = new FlowPane(8, 8);
        for (var one : all) {
            var toggle = new ToggleButton(name.apply(one));
            toggle.getStyleClass().add("chip");
            toggle.setSelected(wanted.contains(one));
            toggle.selectedProperty()
                    .subscribe((before, on) -> change(wanted, one, on));
            toggles.getChildren().add(toggle);
        }
        toggles.setRowValignment(VPos.CENTER);
        return toggles;
    }

    private static <T> void change(ObservableSet<T> wanted, T one, boolean on) {
        if (on) {
            wanted.add(one);
        } else {
            wanted.remove(one);
        }
    }

    private Node lengths() {
        var buttons = new SegmentedButton();
        var group = new ToggleGroup();
        buttons.setToggleGroup(group);
        for (int length : LENGTHS) {
            var button = new ToggleButton(String.valueOf(length));
            button.setUserData(length);
            button.setMinWidth(56);
            button.setSelected(setup.count().get() == length);
            buttons.getButtons().add(button);
        }
        keepOne(group, toggle -> setup.count().set((int) ((ToggleButton) toggle).getUserData()));
        return buttons;
    }

    /// Types, seed and cramming, folded away.
    private Node more() {
        var field = new TextField();
        field.textProperty().bindBidirectional(setup.seed());
        field.setMaxWidth(240);
        field.setAccessibleText(words.say("quiz.setup.seed"));
        var hint = line(words.say("quiz.setup.seed.hint"), "muted");
        hint.getStyleClass().add("small");
        var types = chips(setup.allTypes(), setup.types(), type -> words.say("quiz.type." + type));
        var content =
                new VBox(
                        16,
                        group("quiz.setup.types", types),
                        new VBox(8, line(words.say("quiz.setup.seed"), "section-title"), hint, field),
                        toggle("quiz.setup.cram", setup.cram()));
        var pane = new TitledPane(words.say("quiz.setup.more"), content);
        pane.getStyleClass().add("quiz-seed");
        pane.setExpanded(!setup.seed().get().isEmpty() || !setup.types().isEmpty() || setup.cram().get());
        pane.setAnimated(false);
        return pane;
    }

    private Node toggle(String key, BooleanProperty value) {
        var toggle = new ToggleSwitch(words.say(key));
        toggle.selectedProperty().bindBidirectional(value);
        toggle.setAccessibleText(words.say(key));
        return toggle;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }
}
