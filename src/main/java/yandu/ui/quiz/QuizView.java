package yandu.ui.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.ReportSummary;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.FailedState;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadingState;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.Screen;
import yandu.ui.control.View;
import yandu.ui.task.Load;

/// The quiz screen: set-up sheet, one question at a time, result.
public final class QuizView implements View {
    /// How often the clock is looked at, in milliseconds.
    private static final double TICK = 200;

    private static final int URGENT_SECONDS = 10;
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");

    private final QuizModel model;
    private final Words words;
    private final Navigator navigator;
    private final BorderPane root = new BorderPane();
    private final StackPane place = new StackPane();
    private final ScrollPane scroller = new ScrollPane(place);
    private final VBox foot = new VBox();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label number = new Label();
    private final Label clock = new Label();
    private final Timeline ticking;
    private final Button leave;
    private final HBox line = new HBox();
    private final ScopePicker picker;
    private final SetupSheet sheet;
    private final HBox starting;
    private Optional<QuestionPane> question = Optional.empty();
    private Subscription subscription = Subscription.EMPTY;

    /// @param print writes the paper that is chosen to a file
    public QuizView(QuizModel model, Words words, Navigator navigator, Printing print) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.picker = new ScopePicker(model.setup().scopes(), words, ScopePicker.Depth.AREA);
        this.sheet = new SetupSheet(model, words, picker);
        var start = Buttons.primary(words.say("quiz.setup.start"), model::start);
        start.getStyleClass().addAll("quiz-button", "quiz-start");
        this.starting = new HBox(12, start, print(print));
        starting.setAlignment(Pos.CENTER);
        this.ticking = new Timeline(new KeyFrame(Duration.millis(TICK), _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        this.leave = Buttons.icon(Feather.X, words.say("quiz.leave"), model::setUp);
        leave.getStyleClass().add("quiz-leave");
        root.getStyleClass().addAll("screen", "quiz-screen");
        root.setFocusTraversable(true);
        place.getStyleClass().add("quiz-place");
        foot.getStyleClass().add("quiz-foot");
        foot.setAlignment(Pos.CENTER);
        foot.managedProperty().bind(Bindings.isNotEmpty(foot.getChildren()));
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        scroller.getStyleClass().add("edge-to-edge");
        root.setTop(head());
        root.setCenter(scroller);
        root.setBottom(foot);
        keys();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void attach() {
        picker.attach();
        sheet.attach();
        model.setup().scopes().refresh();
        model.refresh();
        subscription.unsubscribe();
        question = Optional.empty();
        subscription =
                Subscription.combine(
                        model.stage().subscribe(this::show),
                        model.time().subscribe(this::tell),
                        model.setup().scopes().reports().subscribe(reports -> reportsChanged()));
        ticking.play();
    }

    @Override
    public void detach() {
        picker.detach();
        sheet.detach();
        ticking.stop();
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private Node head() {
        progress.getStyleClass().add("thin");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.say("quiz.progress"));
        number.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        clock.getStyleClass().add("quiz-clock");
        line.getChildren().addAll(number, gap, clock, leave);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("quiz-line");
        var middle = new StackPane(line);
        return new VBox(progress, middle);
    }

    private void show(QuizStage stage) {
        foot.getChildren().clear();
        switch (stage) {
            case QuizStage.SettingUp setup -> setUp(setup);
            case QuizStage.Making _ -> page(new LoadingState(words));
            case QuizStage.Failed failed ->
                    page(new FailedState(words, failed.why(), model::setUp));
            case QuizStage.Finished finished ->
                    page(new ResultPage(model, finished.result(), words, navigator));
            case QuizStage.Asking asking -> ask(asking);
            case QuizStage.Answered answered -> reveal(answered);
        }
    }

    /// The sheet is not made anew for that: a click under way would be lost.
    private void reportsChanged() {
        if (model.stage().get() instanceof QuizStage.SettingUp setup
                && place.getChildren().contains(sheet) == isLibraryEmpty()) {
            setUp(setup);
        }
    }

    private void setUp(QuizStage.SettingUp setup) {
        sheet.refuse(setup.refused());
        page(isLibraryEmpty() ? empty() : sheet);
        if (!isLibraryEmpty() && !foot.getChildren().contains(starting)) {
            foot.getChildren().setAll(starting);
        }
    }

    private boolean isLibraryEmpty() {
        return model.setup().scopes().reports().get() instanceof Load.Ready<List<ReportSummary>> ready
                && ready.value().isEmpty();
    }

    private Node print(Printing print) {
        var button =
                Buttons.flat(
                        Feather.PRINTER,
                        words.say("quiz.print"),
                        () -> print.print(root.getScene().getWindow(), model.setup()));
        button.disableProperty()
                .bind(model.setup().scopes().scope().map(scope -> scope.reportId().isEmpty()));
        return button;
    }

    private void tell(Optional<QuizStage.Clock> time) {
        clock.setVisible(time.isPresent());
        clock.setManaged(time.isPresent());
        time.ifPresent(
                now -> {
                    long seconds = (now.left().toMillis() + 999) / 1000;
                    clock.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
                    clock.setAccessibleText(words.say("quiz.clock", seconds));
                    clock.pseudoClassStateChanged(URGENT, seconds <= URGENT_SECONDS);
                });
    }

    private Node empty() {
        return new EmptyState(
                Feather.EDIT_3,
                words.say("quiz.empty.title"),
                words.say("quiz.empty.text"),
                Buttons.primary(
                        words.say("action.library"), () -> navigator.show(Screen.LIBRARY)));
    }

    /// Shows something that is no question.
    private void page(Node node) {
        question = Optional.empty();
        line.setVisible(false);
        line.setManaged(false);
        progress.setVisible(false);
        place.getChildren().setAll(node);
        scroller.setVvalue(0);
        root.requestFocus();
    }

    private void ask(QuizStage.Asking asking) {
        var pane = question(asking.asked(), asking.draft(), asking.number(), asking.of());
        progress.setProgress((asking.number() - 1.0) / asking.of());
        if (model.run().filter(run -> !run.mode().isTold()).isPresent()) {
            foot.getChildren().setAll(examination(asking, model.run().get()));
            ready(pane);
            return;
        }
        var submit = Buttons.primary(words.say("quiz.submit"), model::answer);
        submit.getStyleClass().add("quiz-button");
        submit.disableProperty().bind(asking.draft().complete().map(complete -> !complete));
        var giveUp = Buttons.flat(Feather.EYE, words.say("quiz.giveup"), model::answer);
        giveUp.visibleProperty().bind(asking.draft().complete().map(complete -> !complete));
        giveUp.managedProperty().bind(giveUp.visibleProperty());
        var buttons = new HBox(12, submit, giveUp);
        buttons.setAlignment(Pos.CENTER);
        foot.getChildren().setAll(buttons);
        ready(pane);
    }

    private void ready(QuestionPane pane) {
        scroller.setVvalue(0);
        root.requestFocus();
        pane.input().focus();
    }

    /// Back, on, the numbers of all questions, and handing in.
    private Node examination(QuizStage.Asking asking, QuizRun run) {
        int up = asking.number() - 1;
        var back = Buttons.plain(words.say("quiz.back"), () -> model.goTo(up - 1));
        back.setDisable(up == 0);
        var on = Buttons.plain(words.say("quiz.on"), () -> model.goTo(up + 1));
        on.setDisable(asking.number() == asking.of());
        var handIn = Buttons.primary(words.say("quiz.handin"), model::handIn);
        handIn.getStyleClass().add("quiz-handin");
        var buttons = new HBox(12, back, on, handIn);
        buttons.setAlignment(Pos.CENTER);
        var card = new AnswerCard(model, run, up, words);
        var box = new VBox(12, card, buttons);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void reveal(QuizStage.Answered answered) {
        var outcome = answered.outcome();
        var pane =
                question.filter(shown -> shown.asked() == outcome.asked() && !shown.isRevealed())
                        .orElseGet(
                                () ->
                                        question(
                                                outcome.asked(),
                                                answered.draft(),
                                                answered.number(),
                                                answered.of()));
        pane.reveal(outcome);
        progress.setProgress((double) answered.number() / answered.of());
        var next = Buttons.primary(words.say(answered.last() ? "quiz.finish" : "quiz.next"), model::next);
        next.getStyleClass().add("quiz-button");
        var buttons = new HBox(12, next);
        buttons.setAlignment(Pos.CENTER);
        if (answered.canInsist()) {
            var insist = Buttons.flat(Feather.CHECK, words.say("quiz.insist"), model::insist);
            insist.getStyleClass().add("override");
            buttons.getChildren().add(insist);
        }
        foot.getChildren().setAll(buttons);
        root.requestFocus();
        root.layout();
        scroller.setVvalue(1);
    }

    private QuestionPane question(Asked asked, Draft draft, int place, int of) {
        var pane = new QuestionPane(asked, draft, model.contrasting(), words, navigator, model::answer);
        question = Optional.of(pane);
        number.setText(
                model.run()
                        .filter(run -> !run.mode().isTold())
                        .map(run -> section(run, asked, place, of))
                        .orElseGet(() -> words.say("quiz.number", place, of)));
        line.setVisible(true);
        line.setManaged(true);
        progress.setVisible(true);
        this.place.getChildren().setAll(pane);
        return pane;
    }

    private String section(QuizRun run, Asked asked, int place, int of) {
        var numeral = words.say("paper.numeral." + run.section(place - 1));
        return words.say("quiz.number.section", numeral, words.say("quiz.type." + asked.question().type()), place, of);
    }

    private void keys() {
        var keys = Keys.on(root).key(KeyCode.ENTER, this::forward).key(KeyCode.SPACE, this::forward);
        for (int number = 1; number <= 9; number++) {
            int index = number - 1;
            keys.character(String.valueOf(number), () -> whileAsking(input -> input.choose(index)));
        }
        keys.character("r", model::insist);
        keys.key(KeyCode.UP, () -> whileAsking(input -> input.step(-1)))
                .key(KeyCode.DOWN, () -> whileAsking(input -> input.step(1)))
                .key(KeyCode.BACK_SPACE, () -> whileAsking(AnswerInput::clear));
    }

    private void whileAsking(Consumer<AnswerInput> act) {
        if (model.stage().get() instanceof QuizStage.Asking) {
            question.map(QuestionPane::input).ifPresent(act);
        }
    }

    /// Enter and Space: start, hand in what is complete, or go on.
    private void forward() {
        switch (model.stage().get()) {
            case QuizStage.Asking asking -> {
                if (asking.draft().complete().get()) {
                    model.answer();
                } else if (model.run().filter(run -> !run.mode().isTold()).isPresent()) {
                    model.goTo(asking.number());
                }
            }
            case QuizStage.Answered _ -> model.next();
            case QuizStage.SettingUp _ -> model.start();
            case QuizStage.Making _, QuizStage.Finished _, QuizStage.Failed _ -> {}
        }
    }
}
