package yandu.ui.cards;

import atlantafx.base.controls.CustomTextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.ReviewCard;
import yandu.study.CardKind;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Icons;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.ScopedPane;
import yandu.ui.control.Screen;
import yandu.ui.control.View;

/// All cards: a search line, a table, what is chosen at the right.
public final class CardsView implements View {
    private static final double NARROW = 960;

    private final CardsModel model;
    private final Words words;
    private final Navigator navigator;
    private final BorderPane root = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final CustomTextField search = new CustomTextField();
    private final ComboBox<Optional<CardKind>> kind = new ComboBox<>();
    private final CardTable table;
    private final CardPreview preview;
    private final ScopePicker picker;
    private final LoadPane<List<ReviewCard>> pane;
    private final ScopedPane scoped;

    public CardsView(CardsModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.AREA);
        this.table = new CardTable(model, words);
        this.preview = new CardPreview(words, navigator, this::suspend);
        this.pane = new LoadPane<>(words, model.cards(), this::content);
        this.scoped = new ScopedPane(picker, pane, model::follow);
        table.setPlaceholder(nothingFound());
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ReviewCard>) change -> preview.show(chosen()));
        body.setTop(filters());
        body.setCenter(table);
        var side = side();
        body.widthProperty().subscribe(width -> place(side, width.doubleValue()));
        root.getStyleClass().addAll("screen", "cards-screen");
        root.setCenter(pane);
        Keys.on(root)
                .character("/", search::requestFocus)
                .character("@", this::toggle)
                .character("o", this::open);
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
        scoped.attach();
    }

    @Override
    public void refresh() {
        scoped.refresh();
    }

    @Override
    public void detach() {
        scoped.detach();
    }

    private Node content(List<ReviewCard> cards) {
        return cards.isEmpty()
                ? new EmptyState(
                        Feather.LAYERS,
                        words.say("review.empty.title"),
                        words.say("review.empty.text"),
                        Buttons.primary(
                                words.say("action.library"), () -> navigator.show(Screen.LIBRARY)))
                : body;
    }

    private Node filters() {
        search.setLeft(Icons.small(Feather.SEARCH));
        search.setPromptText(words.say("cards.search"));
        search.setAccessibleText(words.say("cards.search"));
        search.textProperty().bindBidirectional(model.query());
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(420);
        kinds();
        var count = new Label();
        count.textProperty()
                .bind(
                        Bindings.size(model.shown())
                                .map(shown -> words.say("cards.count", shown)));
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, search, kind, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-filters");
        return line;
    }

    private void kinds() {
        kind.getItems().add(Optional.empty());
        Arrays.stream(CardKind.values()).map(Optional::of).forEach(kind.getItems()::add);
        kind.setAccessibleText(words.say("cards.column.kind"));
        kind.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<CardKind> value) {
                        return value == null || value.isEmpty()
                                ? words.say("cards.kind.all")
                                : words.say("card.kind." + value.get().id());
                    }

                    @Override
                    public Optional<CardKind> fromString(String text) {
                        throw new UnsupportedOperationException("a kind is not typed");
                    }
                });
        kind.valueProperty().bindBidirectional(model.kind());
        kind.setMinWidth(Region.USE_PREF_SIZE);
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
                Buttons.plain(words.say("cards.none.clear"), this::clear));
    }

    private void clear() {
        model.query().set("");
        model.kind().set(Optional.empty());
    }

    private List<ReviewCard> chosen() {
        return Stream.ofNullable(table.getSelectionModel().getSelectedItems())
                .flatMap(List::stream)
                .filter(card -> card != null)
                .toList();
    }

    private void toggle() {
        var cards = chosen();
        if (!cards.isEmpty()) {
            suspend(cards, !cards.stream().allMatch(ReviewCard::suspended));
        }
    }

    private void open() {
        chosen().stream()
                .findFirst()
                .ifPresent(card -> navigator.open(card.reportId(), card.card().sentence()));
    }

    private void suspend(List<ReviewCard> cards, boolean aside) {
        var said = words.say(aside ? "cards.suspended" : "cards.unsuspended", cards.size());
        model.suspend(
                cards,
                aside,
                () -> navigator.done(said),
                navigator::fail);
    }
}
