package yandu.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.service.ReviewCard;
import yandu.ui.control.AnswerField;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.FailedState;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadingState;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.Screen;
import yandu.ui.control.Sheets;
import yandu.ui.control.View;
import yandu.ui.leech.LeechModel;
import yandu.ui.leech.LeechPane;
import yandu.ui.leech.LeechSign;

/// The review screen: one card in the middle, its grades below, everything else at the edges.
public final class ReviewView implements View, CardLine.Actions {
    private final ReviewModel model;
    private final Words words;
    private final Navigator navigator;
    private final BorderPane root = new BorderPane();
    private final VBox place = new VBox();
    private final StackPane card = new StackPane();
    private final VBox foot = new VBox();
    private final CardFace face;
    private final Button show;
    private final Node verdicts;
    private final GradeBar grades;
    private final ScopePicker picker;
    private final CardLine line;
    private final ProgressBar progress = new ProgressBar(0);
    private final PopOver info = Sheets.below();
    private final LeechPane leech;
    private Subscription subscription = Subscription.EMPTY;

    public ReviewView(ReviewModel model, LeechModel leeches, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.AREA);
        this.line = new CardLine(model, words, this);
        this.leech = new LeechPane(leeches, words, navigator, model::refresh);
        this.face = new CardFace(words);
        this.show = Buttons.primary(words.say("review.show"), model::answer);
        this.verdicts = verdicts();
        this.grades = new GradeBar(words, model::grade);
        info.setAnimated(!model.settings().now().reducedMotion());
        root.getStyleClass().addAll("screen", "review-screen");
        root.setFocusTraversable(true);
        root.setTop(head());
        var scroller = scroller();
        root.setCenter(scroller);
        place.getChildren().setAll(line, card, leech);
        var bottom = new VBox(new LeechSign(leech, scroller, words), foot);
        bottom.setAlignment(Pos.CENTER);
        root.setBottom(bottom);
        foot.getStyleClass().add("review-foot");
        foot.setAlignment(Pos.CENTER);
        foot.getChildren().setAll(show, verdicts, grades);
        foot.getChildren().forEach(bar -> bar.managedProperty().bind(bar.visibleProperty()));
        show.getStyleClass().add("show-answer");
        show.setFocusTraversable(false);
        foot.managedProperty().bind(model.state().map(ReviewView::isCard));
        keys();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Node> tools() {
        return List.of(picker);
    }

    @Override
    public void attach() {
        picker.attach();
        leech.attach(root);
        root.requestFocus();
        subscription.unsubscribe();
        subscription =
                Subscription.combine(
                        model.state().subscribe(this::show),
                        model.state().subscribe(this::lookForLeech),
                        model.counts().subscribe(line.counts()::show),
                        model.progress().subscribe(done -> progress.setProgress(done.doubleValue())),
                        model.scopes().scope().subscribe((before, now) -> model.fetch()),
                        model.settings().settings().subscribe(line::show));
        model.resume();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void detach() {
        info.hide();
        line.detach();
        leech.detach();
        picker.detach();
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private Node head() {
        progress.getStyleClass().add("thin");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.say("review.progress"));
        return progress;
    }

    private ScrollPane scroller() {
        place.getStyleClass().add("review-place");
        var scroller = new ScrollPane(place);
        scroller.setFitToWidth(true);
        scroller.setFitToHeight(true);
        scroller.setFocusTraversable(false);
        scroller.getStyleClass().add("edge-to-edge");
        return scroller;
    }

    private void keys() {
        var keys = Keys.on(root);
        keys.key(KeyCode.SPACE, this::forward).key(KeyCode.ENTER, this::forward);
        for (var rating : Rating.values()) {
            keys.character(String.valueOf(rating.grade()), () -> model.grade(rating));
        }
        keys.character("u", this::undo)
                .character("-", this::bury)
                .character("@", this::suspend)
                .character("*", this::mark)
                .character("i", this::info)
                .character("o", this::open)
                .character("e", this::edit)
                .character("r", model::override);
    }

    /// Opens the editor with the card that is up; it comes back in its new words.
    private void edit() {
        model.card().ifPresent(card -> navigator.edit(card, model::refresh));
    }

    private void show(ReviewState state) {
        info.hide();
        switch (state) {
            case ReviewState.Fetching _ -> place(new LoadingState(words));
            case ReviewState.Failed failed ->
                    place(new FailedState(words, failed.why(), model::fetch));
            case ReviewState.Empty _ -> place(empty());
            case ReviewState.Done done -> place(new SessionEnd(done, words, navigator, model));
            case ReviewState.Asking asking -> ask(asking);
            case ReviewState.Answered answered -> answer(answered);
        }
        foot.setVisible(isCard(state));
        line.show(state);
    }

    /// A leech is helped when its answer is shown, or when the grade just given has made it one.
    private void lookForLeech(ReviewState before, ReviewState now) {
        if (now instanceof ReviewState.Answered up) {
            leech.look(up.card());
        } else if (before instanceof ReviewState.Answered graded) {
            leech.lookBack(graded.card());
        }
        if (now instanceof ReviewState.Asking asked) {
            leech.cover(asked.card());
        }
    }

    private void ask(ReviewState.Asking asking) {
        place(face);
        if (model.settings().now().typedAnswers()) {
            var field = new AnswerField();
            face.typing(asking.card(), field, model::answer);
            below();
            focusWhenShown(field);
            return;
        }
        face.front(asking.card(), asking.said());
        show.setText(words.say(asking.said().pieces() > 1 ? "review.reveal" : "review.show"));
        below(asking.said().isWaiting() ? verdicts : show);
        root.requestFocus();
    }

    /// Shows these bars below the card, of those that are kept there.
    private void below(Node... bars) {
        foot.getChildren().forEach(bar -> bar.setVisible(List.of(bars).contains(bar)));
    }

    /// What is not in the window yet cannot have the focus: the place of the card is made when it is first shown.
    private static void focusWhenShown(Node node) {
        node.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                node.requestFocus();
                            }
                        });
    }

    private void answer(ReviewState.Answered answered) {
        place(face);
        face.back(answered, model::override);
        grades.show(answered.card(), answered.suggested(), model.now());
        below(grades);
        root.requestFocus();
    }

    /// The item of a list that is in sight was wrong or right.
    private Node verdicts() {
        var wrong = Buttons.plain(words.say("review.item.wrong.key"), () -> model.judge(false));
        var right = Buttons.primary(words.say("review.item.right.key"), () -> model.judge(true));
        List.of(wrong, right).forEach(button -> button.setFocusTraversable(false));
        var bar = new HBox(12, wrong, right);
        bar.getStyleClass().add("item-verdicts");
        bar.setAlignment(Pos.CENTER);
        return bar;
    }

    private EmptyState empty() {
        return new EmptyState(
                Feather.LAYERS,
                words.say("review.empty.title"),
                words.say("review.empty.text"),
                Buttons.primary(
                        words.say("action.library"), () -> navigator.show(Screen.LIBRARY)));
    }

    /// The place of the buttons stays while a card is up, so that turning it moves nothing.
    private static boolean isCard(ReviewState state) {
        return state instanceof ReviewState.Asking || state instanceof ReviewState.Answered;
    }

    private void place(Node node) {
        if (!card.getChildren().equals(List.of(node))) {
            card.getChildren().setAll(node);
        }
    }

    private void forward() {
        if (model.state().get() instanceof ReviewState.Answered) {
            model.accept();
        } else {
            model.answer();
        }
    }

    @Override
    public void type(boolean on) {
        model.settings().change(settings -> settings.withTypedAnswers(on));
        if (model.state().get() instanceof ReviewState.Asking asking) {
            show(asking);
        }
    }

    @Override
    public void open() {
        model.card().ifPresent(up -> navigator.open(up.reportId(), up.card().sentence()));
    }

    @Override
    public void bury() {
        model.bury(() -> navigator.done(words.say("review.buried")));
    }

    @Override
    public void suspend() {
        model.suspend(() -> navigator.done(words.say("review.suspended")));
    }

    @Override
    public void undo() {
        navigator.undo();
    }

    @Override
    public void mark() {
        model.mark(marked -> navigator.done(words.say(marked ? "review.marked" : "review.unmarked")));
    }

    @Override
    public void info() {
        if (info.isShowing()) {
            info.hide();
            return;
        }
        model.card().ifPresent(up -> model.history(past -> info(up, past), navigator::fail));
    }

    private void info(ReviewCard up, List<Review> past) {
        Sheets.show(info, new CardInfo(up, past, model.now(), words), line.anchor());
    }
}
