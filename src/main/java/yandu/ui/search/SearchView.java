package yandu.ui.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Failures;
import yandu.ui.control.Keys;
import yandu.ui.control.Navigator;
import yandu.ui.control.View;

/// One line to look for anything in: reports, phrases, sentences, notes, cards; what was found is grouped by kind.
public final class SearchView implements View {
    private final SearchModel model;
    private final IndexingModel indexing;
    private final Words words;
    private final Navigator navigator;
    private final TextField field = new TextField();
    private final Label wrong = new Label();
    private final HitList list;
    private final VBox root;
    private Subscription subscriptions = Subscription.EMPTY;

    public SearchView(SearchModel model, IndexingModel indexing, Words words, Navigator navigator) {
        this.model = model;
        this.indexing = indexing;
        this.words = words;
        this.navigator = navigator;
        list = new HitList(words, model.query()::get, this::open, field::requestFocus);
        field.getStyleClass().add("search-field");
        field.setPromptText(words.say("search.prompt"));
        field.setAccessibleText(words.say("search.prompt"));
        field.textProperty().bindBidirectional(model.query());
        field.setOnAction(event -> list.open(this::open));
        Keys.before(field).combination("Down", list::requestFocus);
        field.setOnKeyPressed(this::leave);
        wrong.getStyleClass().add("search-wrong");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(field, wrong, list);
        root.getStyleClass().addAll("screen", "search-screen");
        root.setFocusTraversable(true);
        Keys.on(root).character("/", field::requestFocus).combination("Shortcut+F", field::requestFocus);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void attach() {
        subscriptions =
                Subscription.combine(
                        model.hits().subscribe(this::show),
                        model.wrong().subscribe(why -> say()),
                        indexing.state().subscribe((before, now) -> follow(before, now)));
        model.again();
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void refresh() {
        model.again();
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    /// Esc empties the line; in an empty one it is the frame's, which leads back where nothing is being typed.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (field.getText().isEmpty()) {
                root.requestFocus();
            } else {
                field.clear();
                event.consume();
            }
        }
    }

    private void follow(IndexingModel.State before, IndexingModel.State now) {
        if (before.isBuilding() && !now.isBuilding()) {
            model.again();
        } else if (model.hits().get().isEmpty()) {
            list.setPlaceholder(nothing());
        }
    }

    private void show(List<Hit> hits) {
        list.setPlaceholder(nothing());
        list.show(hits);
    }

    private void say() {
        wrong.setVisible(model.wrong().get().isPresent());
        wrong.setText(model.wrong().get().map(why -> Failures.say(words, why)).orElse(""));
    }

    private Node nothing() {
        if (field.getText().isBlank()) {
            return new EmptyState(Feather.SEARCH, words.say("search.empty"), words.say("search.empty.do"));
        }
        var state = indexing.state().get();
        var more =
                state.isBuilding()
                        ? words.say("search.none.building", state.done(), state.all())
                        : words.say("search.none.do");
        return new EmptyState(Feather.SEARCH, words.say("search.none"), more);
    }

    private void open(Hit hit) {
        switch (hit) {
            case Hit.Head _ -> {}
            case Hit.More _ -> model.more();
            case Hit.Title(var title) -> navigator.open(title.report().id());
            case Hit.Phrase(var phrase) -> navigator.open(phrase.newest().id(), phrase.place());
            case Hit.Sentence(var sentence) -> navigator.open(sentence.report().id(), sentence.hit());
            case Hit.Remark(var remark) -> navigator.open(remark.note());
            case Hit.Card(var card) -> navigator.cards(CardLink.to(card));
        }
    }
}
