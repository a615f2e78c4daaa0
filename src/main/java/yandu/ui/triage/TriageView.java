package yandu.ui.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Decision.Verdict;
import yandu.i18n.Words;
import yandu.service.Findings;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.Screen;
import yandu.ui.control.View;

/// Going through the phrases of a report: the list at the left, the phrase in hand in its sentence at the
/// right, a key for each verdict.
public final class TriageView implements View {
    private static final int PAGE = 10;

    private final Words words;
    private final TriageModel model;
    private final Navigator navigator;
    private final StringProperty title = new SimpleStringProperty("");
    private final LoadPane<Findings> root;
    private final ListView<TriageRow> list;
    private final PhraseSheet sheet;
    private final StackPane desk = new StackPane();
    private final ScrollPane middle = new ScrollPane(desk);
    private final Label count = new Label();
    private final Label left = new Label();
    private final Label tally = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final FlowPane actions = new FlowPane();
    private final Parent content;
    private boolean looking;
    private Subscription subscriptions = Subscription.EMPTY;

    public TriageView(TriageModel model, Words words, Navigator navigator) {
        this.words = words;
        this.model = model;
        this.navigator = navigator;
        sheet = new PhraseSheet(words, model, this::rename, this::focusList);
        list = new ListView<>(model.rows());
        list.setCellFactory(view -> new TriageCell(words));
        list.getStyleClass().add("triage-list");
        list.setAccessibleText(words.say("reader.phrases"));
        middle.setFitToWidth(true);
        middle.setFocusTraversable(false);
        desk.getStyleClass().add("triage-desk");
        middle.getStyleClass().add("triage-middle");
        actions.getStyleClass().add("triage-actions");
        actions.getChildren()
                .setAll(
                        action("accept", Feather.CHECK, "A", this::accept),
                        action("reject", Feather.X, "R", this::reject),
                        action("rename", Feather.EDIT_2, "E", this::edit),
                        action("mark", Feather.LINK_2, "Space", this::mark),
                        action("merge", Feather.GIT_MERGE, "M", this::merge),
                        action("undo", Feather.CORNER_UP_LEFT, "U", this::undo));
        var hand = new BorderPane(middle, null, null, actions, null);
        content = new BorderPane(hand, header(), null, null, list);
        root = new LoadPane<>(words, model.findings(), this::content);
        root.getStyleClass().addAll("screen", "triage");
        keys();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Optional<ObservableValue<String>> title() {
        return Optional.of(title);
    }

    @Override
    public void attach() {
        looking = false;
        root.attach();
        subscriptions =
                Subscription.combine(
                        model.current().subscribe(at -> update()),
                        list.getSelectionModel().selectedIndexProperty().subscribe(this::chosen));
        focusList();
    }

    @Override
    public void refresh() {
        looking = true;
        model.refresh(
                () -> {
                    update();
                    focusList();
                });
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
        root.detach();
        model.close();
    }

    private Node content(Findings found) {
        title.set(words.say("triage.title", found.report().title()));
        return found.found().isEmpty()
                ? new EmptyState(
                        Feather.TAG, words.say("reader.phrases.none"), words.say("triage.none"), back())
                : content;
    }

    private Node header() {
        count.getStyleClass().add("subheading");
        left.getStyleClass().add("muted");
        tally.getStyleClass().addAll("muted", "small");
        List.of(count, left, tally).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(12, count, left, gap, tally);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("triage-line");
        progress.getStyleClass().add("thin");
        progress.setMaxWidth(Double.MAX_VALUE);
        return new VBox(line, progress);
    }

    private Button action(String id, Ikon icon, String key, Runnable act) {
        var button = Buttons.flat(icon, words.say("triage." + id), act);
        var cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var graphic = new HBox(6, cap, button.getGraphic());
        graphic.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(graphic);
        button.getStyleClass().addAll("triage-action", id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        Buttons.say(button, words.say("triage." + id + ".tip"));
        return button;
    }

    private Button back() {
        return Buttons.primary(words.say("triage.back"), this::leave);
    }

    private void leave() {
        navigator.show(Screen.READER);
    }

    private void keys() {
        Keys.before(root)
                .character("a", this::accept)
                .character("A", this::accept)
                .key(KeyCode.ENTER, this::enter)
                .character("r", this::reject)
                .character("R", this::reject)
                .key(KeyCode.DELETE, this::reject)
                .character("e", this::edit)
                .character("E", this::edit)
                .key(KeyCode.SPACE, this::mark)
                .character("m", this::merge)
                .character("M", this::merge)
                .character("u", this::undo)
                .character("U", this::undo)
                .key(KeyCode.UP, () -> move(-1))
                .key(KeyCode.DOWN, () -> move(1))
                .key(KeyCode.PAGE_UP, () -> move(-PAGE))
                .key(KeyCode.PAGE_DOWN, () -> move(PAGE))
                .key(KeyCode.HOME, () -> move(-model.rows().size()))
                .key(KeyCode.END, () -> move(model.rows().size()))
                .key(KeyCode.ESCAPE, this::leave)
                .key(KeyCode.LEFT, () -> sheet.turn(-1))
                .key(KeyCode.RIGHT, () -> sheet.turn(1));
    }

    private void enter() {
        if (isOver()) {
            leave();
        } else {
            accept();
        }
    }

    private void accept() {
        decide(model::accept);
    }

    private void reject() {
        decide(model::reject);
    }

    private void rename(String wording) {
        decide(() -> model.rename(wording));
    }

    private void edit() {
        looking = true;
        update();
        sheet.rename();
    }

    private void mark() {
        looking = true;
        model.toggleMark();
        update();
    }

    private void merge() {
        looking = false;
        if (!model.merge()) {
            navigator.notify(words.say("triage.merge.none"), null);
        }
        update();
    }

    private void undo() {
        looking = true;
        navigator.undo();
    }

    private void decide(Runnable decision) {
        looking = false;
        decision.run();
        update();
    }

    private void move(int by) {
        looking = true;
        model.move(by);
        update();
    }

    private void chosen(Number index) {
        if (index.intValue() >= 0 && index.intValue() != model.current().get()) {
            looking = true;
            model.moveTo(index.intValue());
        }
    }

    private boolean isOver() {
        return model.isFinished() && !looking;
    }

    private void update() {
        int decided = model.decided();
        int all = model.rows().size();
        count.setText(words.say("triage.count", decided, all));
        left.setText(words.say("triage.left", all - decided));
        progress.setProgress(all == 0 ? 0 : (double) decided / all);
        tally.setText(tally());
        if (list.getSelectionModel().getSelectedIndex() != model.current().get()) {
            list.getSelectionModel().select(model.current().get());
            list.scrollTo(Math.max(0, model.current().get() - 4));
        }
        model.row().ifPresent(sheet::show);
        actions.setVisible(!isOver());
        desk.getChildren().setAll(isOver() ? summary() : sheet);
    }

    private Node summary() {
        return new EmptyState(
                Feather.CHECK_CIRCLE, words.say("triage.end", model.rows().size()), tally(), back());
    }

    /// How many of each verdict, those that there are.
    private String tally() {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.OPEN && model.count(verdict) > 0)
                .map(this::tally)
                .collect(Collectors.joining(" · "));
    }

    private String tally(Verdict verdict) {
        return words.say("triage.tally." + verdict.name().toLowerCase(Locale.ROOT), model.count(verdict));
    }

    private void focusList() {
        list.requestFocus();
    }
}
