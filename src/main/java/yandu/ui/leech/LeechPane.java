package yandu.ui.leech;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.schedule.CardId;
import yandu.service.LeechHelp;
import yandu.service.LeechHelp.Leech;
import yandu.service.LeechHelp.Mistaken;
import yandu.service.ReviewCard;
import yandu.ui.control.Buttons;
import yandu.ui.control.Navigator;
import yandu.ui.control.SourceSentence;

/// A quiet panel on a leech: its sentence where it is not in sight, what was said in its place, what can be done. It is not there for any
/// other card, takes no focus by itself and goes with Esc.
public final class LeechPane extends VBox {
    private static final int MOST = 3;

    private final LeechModel model;
    private final Words words;
    private final Navigator navigator;
    private final Runnable changed;
    private Subscription subscription = Subscription.EMPTY;
    private Node host = this;
    private boolean isInSight;

    /// @param changed follows everything that was done with the card
    public LeechPane(LeechModel model, Words words, Navigator navigator, Runnable changed) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.changed = changed;
        getStyleClass().addAll("card", "leech-pane");
        setMaxHeight(USE_PREF_SIZE);
        show(Optional.empty());
    }

    /// Shows what the model has in sight until [#detach].
    ///
    /// @param screen where Esc closes the panel, and where the focus goes then
    public void attach(Node screen) {
        detach();
        host = screen;
        subscription =
                Subscription.combine(model.leech().subscribe(this::show), onEscape(screen));
    }

    public void detach() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private Subscription onEscape(Node screen) {
        EventHandler<KeyEvent> close =
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
                        event.consume();
                        close();
                    }
                };
        screen.addEventHandler(KeyEvent.KEY_PRESSED, close);
        return () -> screen.removeEventHandler(KeyEvent.KEY_PRESSED, close);
    }

    /// Looks whether the card in sight is a leech; what is known of it already says no without a question to the library.
    public void look(ReviewCard card) {
        isInSight = true;
        if (card.memory().lapses() >= LeechHelp.FROM) {
            model.look(card, navigator::fail);
        } else {
            model.leave();
        }
    }

    /// The card was up until now: a leech may have become of it. Its sentence is shown, as it is in sight no more.
    public void lookBack(ReviewCard card) {
        isInSight = false;
        if (card.memory().lapses() == LeechHelp.FROM - 1) {
            model.look(card, navigator::fail);
        } else {
            model.leave();
        }
    }

    /// The card is asked: what is known of it would tell the answer.
    public void cover(ReviewCard card) {
        if (model.about().filter(old -> old.id().equals(card.id())).isPresent()) {
            model.leave();
        }
    }

    private void close() {
        model.decline();
        host.requestFocus();
    }

    private void show(Optional<Leech> found) {
        setVisible(found.isPresent());
        setManaged(found.isPresent());
        getChildren().clear();
        found.ifPresent(this::fill);
    }

    private void fill(Leech leech) {
        getChildren().add(title(leech));
        if (!isInSight) {
            getChildren().add(sentence(leech));
        }
        if (leech.mistaken().isEmpty()) {
            getChildren().add(line(words.say("leech.mistaken.none"), "muted"));
        } else {
            getChildren().add(line(words.say("leech.mistaken"), "section-title"));
            leech.mistaken().stream().limit(MOST).map(this::mistaken).forEach(getChildren()::add);
        }
        getChildren().add(verbs(leech));
    }

    private Node title(Leech leech) {
        var title = line(words.say("leech.title", leech.lapses()), "subheading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = Buttons.icon(Feather.X, words.say("leech.close"), this::close);
        var row = new HBox(8, title, close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static SourceSentence sentence(Leech leech) {
        int at = leech.sentence().indexOf(leech.answer());
        var mark = at < 0 ? Optional.<Span>empty() : Optional.of(new Span(at, at + leech.answer().length()));
        return new SourceSentence(leech.sentence(), mark);
    }

    private Node mistaken(Mistaken mistaken) {
        var said = line(words.say("leech.mistaken.one", mistaken.answer(), mistaken.times()), "item");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(8, said);
        row.setAlignment(Pos.CENTER_LEFT);
        mistaken.card().ifPresent(other -> row.getChildren().add(contrast(other)));
        return row;
    }

    private Button contrast(CardId other) {
        return button(
                Feather.GIT_BRANCH,
                "leech.contrast",
                () -> model.contrast(other, () -> done("leech.contrasted"), navigator::fail));
    }

    private FlowPane verbs(Leech leech) {
        var verbs = new FlowPane(8, 8);
        if (leech.parted()) {
            verbs.getChildren()
                    .add(button(Feather.SCISSORS, "leech.split", () -> model.split(() -> done("leech.done.split"), navigator::fail)));
        }
        verbs.getChildren().add(button(Feather.EDIT_3, "cards.edit", this::edit));
        if (!leech.suspended()) {
            verbs.getChildren()
                    .add(
                            button(
                                    Feather.PAUSE_CIRCLE,
                                    "leech.suspend",
                                    () -> model.suspend(() -> done("review.suspended"), navigator::fail)));
        }
        return verbs;
    }

    private Button button(Feather icon, String key, Runnable action) {
        var button = Buttons.flat(icon, words.say(key), action);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void edit() {
        model.about().ifPresent(card -> navigator.edit(card, changed));
    }

    private void done(String key) {
        host.requestFocus();
        navigator.done(words.say(key));
        changed.run();
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
