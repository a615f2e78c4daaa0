package yandu.ui.cards;

import atlantafx.base.controls.CustomTextField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.schedule.CardId;
import yandu.service.CardKeeping;
import yandu.service.OwnWriting.Place;
import yandu.service.ReviewCard;
import yandu.study.Handling;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Failures;
import yandu.ui.control.Icons;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.ScopedPane;
import yandu.ui.control.Screen;
import yandu.ui.control.View;
import yandu.ui.leech.LeechModel;
import yandu.ui.leech.LeechPane;

/// All cards: a search line with chips, a table, what is chosen at the right, what can be done with it below.
public final class CardsView implements View, BulkBar.Verbs, CardPreview.Actions {
    private static final double NARROW = 960;

    /// Words of the search language that one click asks for.
    private static final List<String> CHIPS =
            List.of("is:unsorted", "is:due", "is:new", "is:learn", "is:suspended", "is:leech", "is:marked", "is:own", "is:stray");

    private final CardsModel model;
    private final Words words;
    private final Navigator navigator;
    private final BorderPane root = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final CustomTextField search = new CustomTextField();
    private final Label wrong = new Label();
    private final CardTable table;
    private final CardPreview preview;
    private final LeechPane leech;
    private final BulkBar bulk;
    private final ScopePicker picker;
    private final ScopedPane scoped;

    public CardsView(CardsModel model, LeechModel leeches, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.AREA);
        this.table = new CardTable(model, words);
        this.leech = new LeechPane(leeches, words, navigator, model::refresh);
        this.preview = new CardPreview(words, this, leech);
        this.bulk = new BulkBar(words, this);
        var pane = new LoadPane<>(words, model.results(), found -> body);
        this.scoped = new ScopedPane(picker, pane, model::follow);
        table.setPlaceholder(nothingFound());
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> showChosen());
        model.shown().addListener((ListChangeListener<ReviewCard>) change -> showChosen());
        body.setTop(new VBox(filters(), chips(), wrong, missing()));
        body.setCenter(new BorderPane(table, null, null, bulk, null));
        var side = side();
        body.widthProperty().subscribe(width -> place(side, width.doubleValue()));
        root.getStyleClass().addAll("screen", "cards-screen");
        root.setCenter(pane);
        keys();
    }

    private void keys() {
        var keys =
                Keys.on(root)
                        .character("/", search::requestFocus)
                        .character("@", this::suspend)
                        .character("-", this::bury)
                        .character("*", this::mark)
                        .character("o", () -> one().ifPresent(this::open))
                        .character("e", () -> one().ifPresent(this::edit))
                        .character("a", this::accept)
                        .character("t", bulk::focusTags)
                        .key(KeyCode.DELETE, this::remove);
        IntStream.rangeClosed(0, Handling.FLAGS).forEach(flag -> keys.character("" + flag, () -> flag(flag)));
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
        leech.attach(root);
        scoped.attach();
    }

    @Override
    public void refresh() {
        scoped.refresh();
    }

    @Override
    public void detach() {
        scoped.detach();
        leech.detach();
    }

    private Node filters() {
        search.setLeft(Icons.small(Feather.SEARCH));
        search.setPromptText(words.say("cards.search"));
        search.setAccessibleText(words.say("cards.search"));
        search.textProperty().bindBidirectional(model.query());
        HBox.setHgrow(search, Priority.ALWAYS);
        var count = new Label();
        count.textProperty().bind(Bindings.size(model.shown()).map(shown -> words.say("cards.count", shown)));
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        wrong.getStyleClass().add("search-wrong");
        wrong.setWrapText(true);
        model.wrong()
                .subscribe(
                        why -> {
                            wrong.setText(why.map(failure -> Failures.say(words, failure)).orElse(""));
                            wrong.setVisible(why.isPresent());
                            wrong.setManaged(why.isPresent());
                        });
        var line = new HBox(12, search, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-filters");
        return line;
    }

    private Node missing() {
        var missing = new Label();
        missing.textProperty().bind(model.missing().map(cards -> words.say("cards.missing", cards)));
        missing.visibleProperty().bind(model.missing().greaterThan(0));
        missing.managedProperty().bind(missing.visibleProperty());
        missing.setWrapText(true);
        missing.getStyleClass().add("muted");
        return missing;
    }

    private Node chips() {
        var chips = new FlowPane(8, 4);
        chips.getStyleClass().add("card-chips");
        for (var word : CHIPS) {
            var chip = new ToggleButton(words.say("cards.chip." + word.substring("is:".length())));
            chip.getStyleClass().add("chip");
            chip.setOnAction(event -> model.toggle(word));
            model.query().subscribe(typed -> chip.setSelected(model.asks(word)));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    /// What is chosen stands at the right, or below where the window is narrow.
    private void place(ScrollPane side, double width) {
        boolean narrow = width < NARROW;
        if (narrow != (body.getBottom() == side) || body.getRight() == body.getBottom()) {
            body.setRight(null);
            body.setBottom(null);
            (narrow ? body.bottomProperty() : body.rightProperty()).set(side);
        }
    }

    private ScrollPane side() {
        var side = new ScrollPane(preview);
        side.setFitToWidth(true);
        side.getStyleClass().addAll("edge-to-edge", "card-side");
        return side;
    }

    private Node nothingFound() {
        return new EmptyState(
                Feather.SEARCH,
                words.say("cards.none.title"),
                words.say("cards.none.text"),
                Buttons.plain(words.say("cards.none.clear"), () -> model.query().set("")),
                Buttons.plain(words.say("action.library"), () -> navigator.show(Screen.LIBRARY)));
    }

    private List<Integer> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedIndices());
    }

    /// The one chosen card, once it is there.
    private Optional<ReviewCard> one() {
        var chosen = chosen();
        return chosen.size() == 1 && chosen.getFirst() >= 0 && chosen.getFirst() < model.shown().size()
                ? Optional.ofNullable(model.shown().get(chosen.getFirst()))
                : Optional.empty();
    }

    private void showChosen() {
        preview.show(one(), chosen().size());
        bulk.show(chosen().size());
    }

    private void act(String said, BiConsumer<CardKeeping, Collection<CardId>> verb) {
        var rows = chosen();
        int before = model.shown().size();
        if (!rows.isEmpty()) {
            navigator.change(
                    words.say("cards.working", rows.size()),
                    model.acting(rows, verb),
                    count ->
                            model.searchAgain(
                                    () -> {
                                        navigator.done(words.say(said, count));
                                        chooseAgain(rows, before);
                                    }));
        }
    }

    /// The same rows while none went away; else the row that took the place of the first.
    private void chooseAgain(List<Integer> rows, int before) {
        int first = Math.min(rows.getFirst(), model.shown().size() - 1);
        if (model.shown().size() == before) {
            table.getSelectionModel().selectIndices(-1, rows.stream().mapToInt(row -> row).toArray());
        } else if (first >= 0) {
            table.getSelectionModel().clearAndSelect(first);
        }
    }

    @Override
    public void accept() {
        act("cards.accepted", CardKeeping::accept);
    }

    @Override
    public void suspend() {
        boolean back = chosen().stream().map(model.shown()::get).allMatch(card -> card != null && card.suspended());
        act(back ? "cards.unsuspended" : "cards.suspended", (keeping, cards) -> keeping.suspend(cards, !back));
    }

    @Override
    public void bury() {
        act("cards.buried", CardKeeping::bury);
    }

    @Override
    public void mark() {
        boolean back = chosen().stream().map(model.shown()::get).allMatch(card -> card != null && card.handling().marked());
        act(back ? "cards.unmarked" : "cards.marked", (keeping, cards) -> keeping.mark(cards, !back));
    }

    @Override
    public void flag(int colour) {
        act("cards.flagged", (keeping, cards) -> keeping.flag(cards, colour));
    }

    @Override
    public void tag(List<String> added, List<String> taken) {
        act("cards.tagged", (keeping, cards) -> keeping.tag(cards, added, taken));
    }

    @Override
    public void forget() {
        act("cards.forgotten", CardKeeping::forget);
    }

    @Override
    public void remove() {
        act("cards.removed", CardKeeping::remove);
    }

    @Override
    public void open(ReviewCard card) {
        if (!card.lost()) {
            navigator.open(card.reportId(), card.card().sentence());
        }
    }

    @Override
    public void edit(ReviewCard card) {
        navigator.edit(card, model::refresh);
    }

    @Override
    public void places(ReviewCard card, Consumer<List<Place>> then) {
        model.places(card, then, navigator::fail);
    }

    @Override
    public void adopt(ReviewCard card, Optional<Span> place) {
        model.adopt(
                card,
                CardTable.front(card, words),
                place,
                () -> navigator.done(words.say("cards.adopted")),
                navigator::fail);
    }
}
