package yandu.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
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
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.Draft;
import yandu.service.Importing.Outcome;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Keys;
import yandu.ui.control.Navigator;
import yandu.ui.control.Screen;
import yandu.ui.control.View;
import yandu.ui.library.IntakeProgress.Work;

/// A look at reports before they are kept: what was found in each, what was mended, what it is to the library.
public final class IntakeView implements View {
    private final IntakeModel model;
    private final Words words;
    private final Navigator navigator;
    private final VBox cards = new VBox();
    private final Label state = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button keep;
    private final BorderPane root;
    private final ListChangeListener<Draft> listener = change -> show();
    private Subscription subscriptions = Subscription.EMPTY;

    public IntakeView(IntakeModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        keep = Buttons.primary("", this::keep);
        cards.getStyleClass().add("narrow-page");
        var scroll = new ScrollPane(new StackPane(cards));
        scroll.setFitToWidth(true);
        root = new BorderPane(scroll, head(), null, null, null);
        root.getStyleClass().addAll("screen", "intake");
        root.setFocusTraversable(true);
        Keys.on(root).key(KeyCode.ESCAPE, this::cancel);
        Keys.before(root).combination("Shortcut+Enter", this::keep);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Optional<ObservableValue<String>> title() {
        return Optional.of(new SimpleStringProperty(words.say("screen.intake")));
    }

    @Override
    public void attach() {
        model.drafts().addListener(listener);
        subscriptions = model.progress()
                .subscribe((before, now) -> show(now))
                .and(model.promised().subscribe((before, now) -> show(model.progress().get())));
        show();
    }

    @Override
    public void detach() {
        model.drafts().removeListener(listener);
        subscriptions.unsubscribe();
    }

    /// At the top: notices lie over the lower corner.
    private Node head() {
        bar.setPrefWidth(160);
        bar.managedProperty().bind(bar.visibleProperty());
        state.getStyleClass().addAll("muted", "intake-state");
        state.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        var cancel = Buttons.plain(words.say("intake.cancel"), this::cancel);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(12, bar, state, gap, cancel, keep);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("intake-head");
        return head;
    }

    private void show() {
        show(model.progress().get());
        if (model.drafts().isEmpty() && !model.progress().get().isUnderWay()) {
            cards.getChildren().setAll(nothing());
            return;
        }
        boolean alone = model.drafts().size() == 1;
        if (alone && isTaken(model.drafts().getFirst())) {
            return;
        }
        int chosen = chosen();
        cards.getChildren()
                .setAll(model.drafts().stream().map(draft -> new DraftCard(words, model, draft, alone)).toList());
        if (chosen >= 0 && chosen < cards.getChildren().size()) {
            apart(cards.getChildren().get(chosen)).ifPresent(Node::requestFocus);
        }
    }

    /// Whether a card that is there shows a draft now: that in whose fields one types is not made anew.
    private boolean isTaken(Draft draft) {
        return cards.getChildren().stream().anyMatch(node -> node instanceof DraftCard card && card.takes(draft));
    }

    /// The place of the card of which the choice to keep it apart has the keys; -1 if none. Cards are made anew with it.
    private int chosen() {
        var shown = cards.getChildren();
        return IntStream.range(0, shown.size())
                .filter(i -> apart(shown.get(i)).filter(Node::isFocused).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private static Optional<Node> apart(Node card) {
        return Optional.ofNullable(card.lookup("." + DraftCard.APART));
    }

    private void show(IntakeProgress progress) {
        bar.setVisible(progress.isUnderWay());
        bar.setProgress(progress.whole());
        int all = model.drafts().size();
        state.setText(
                progress.isUnderWay()
                        ? state(progress)
                        : all > 1 ? words.say("intake.state", all, model.news()) : "");
        keep.setText(all > 1 ? words.say("intake.keep.all", all) : words.say("intake.keep"));
        keep.setDisable(
                progress.isUnderWay() && !progress.is(Work.COUNTING) || model.promised().get() || all == 0);
    }

    private String state(IntakeProgress progress) {
        int number = progress.done() + 1;
        long percent = Math.round(progress.share() * 100);
        return switch (progress.work()) {
            case READING -> words.say("intake.reading", number, progress.all(), progress.name());
            case COUNTING -> words.say(
                    model.promised().get() ? "intake.promised" : "intake.analysing",
                    number, progress.all(), progress.name(), percent);
            case KEEPING -> words.say("intake.keeping", number, progress.all(), progress.name(), percent);
        };
    }

    private Node nothing() {
        return new EmptyState(
                Feather.INBOX,
                words.say("intake.none"),
                words.say("intake.none.do"),
                Buttons.primary(words.say("action.library"), () -> navigator.show(Screen.LIBRARY)));
    }

    private void cancel() {
        if (model.isKeeping()) {
            model.stopKeeping();
            return;
        }
        model.cancel();
        navigator.show(Screen.LIBRARY);
    }

    private void keep() {
        if (!keep.isDisabled()) {
            root.requestFocus(); // a field is left, what was typed counts
            model.keep(this::kept);
        }
    }

    private void kept(List<Outcome> outcomes) {
        if (model.isWaiting()) {
            navigator.notify(
                    outcomes.isEmpty()
                            ? words.say("intake.stopped")
                            : words.say("intake.stopped.some", outcomes.size()),
                    null);
        } else if (outcomes.size() == 1) {
            var outcome = outcomes.getFirst();
            navigator.open(outcome.report().id());
            say(outcome);
        } else {
            navigator.show(Screen.LIBRARY);
            long fresh = outcomes.stream().filter(outcome -> !outcome.known()).count();
            navigator.done(words.say("intake.done", fresh, outcomes.size() - fresh));
        }
    }

    private void say(Outcome outcome) {
        var title = outcome.report().title();
        if (outcome.known()) {
            navigator.notify(words.say("library.known", title), null);
        } else {
            var done = outcome.report().document().isDeck()
                    ? deck(outcome)
                    : words.say("library.imported", title, outcome.areas(), outcome.phrases(), outcome.cards());
            navigator.done(outcome.repairs().isEmpty() ? done : done + "\n" + mended(outcome));
        }
    }

    private String deck(Outcome outcome) {
        int notes = outcome.report().document().blocks().size();
        var key = outcome.corrected() ? "library.updated.deck" : "library.imported.deck";
        return words.say(key, outcome.report().title(), notes, outcome.cards());
    }

    /// What was mended in a text on its way in, or left out of a deck, in one line.
    private String mended(Outcome outcome) {
        var repairs =
                outcome.repairs().stream()
                        .map(repair -> words.say(repair.key(), repair.count()))
                        .collect(Collectors.joining(words.say("library.mended.and")));
        return outcome.report().document().isDeck() ? repairs : words.say("library.mended", repairs);
    }
}
