package yandu.ui.reader;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.analysis.text.SearchText;
import yandu.analysis.text.Wanted;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.ChosenWords;
import yandu.ui.control.KindCue;

/// The phrases at the right: switches for the kinds, the list in an order of choice, a filter.
final class PhrasePane extends VBox {

    private final Words words;
    private final ReaderModel model;
    private final Consumer<Phrase> onChosen;
    private final FlowPane switches = new FlowPane();
    private final Map<PhraseKind, ToggleButton> byKind = new EnumMap<>(PhraseKind.class);
    private final ChoiceBox<PhraseOrder> order = new ChoiceBox<>();
    private final TextField filter = new TextField();
    private final ListView<Phrase> list = new ListView<>();
    private Subscription covers = Subscription.EMPTY;
    private final SetChangeListener<PhraseKind> kindsChanged = change -> refresh();

    /// @param onChosen is told a phrase that was clicked, or chosen with Enter
    /// @param triage opens the phrases to go through
    PhrasePane(Words words, ReaderModel model, Consumer<Phrase> onChosen, Runnable triage) {
        this.words = words;
        this.model = model;
        this.onChosen = onChosen;
        getStyleClass().add("phrases");
        switches.getStyleClass().add("kind-switches");
        order.getStyleClass().add("phrase-order");
        order.getItems().setAll(PhraseOrder.values());
        order.setValue(PhraseOrder.SCORE);
        order.setConverter(new ChosenWords<>(value -> words.say("reader.order." + value.id())));
        order.setAccessibleText(words.say("reader.order"));
        order.valueProperty().subscribe(value -> refresh());
        filter.setPromptText(words.say("reader.filter"));
        filter.setAccessibleText(words.say("reader.filter"));
        filter.getStyleClass().add(Styles.SMALL);
        filter.textProperty().subscribe(text -> refresh());
        list.setCellFactory(view -> new PhraseCell(words, model.recitation().recite()));
        list.setAccessibleText(words.say("reader.phrases"));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setVgrow(list, Priority.ALWAYS);
        var search = new HBox(8, filter, order);
        search.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.setMinWidth(0);
        order.setMinWidth(USE_PREF_SIZE);
        var sort = Buttons.flat(Feather.CHECK_SQUARE, words.say("reader.triage"), triage);
        sort.getStyleClass().add("triage-open");
        sort.setMaxWidth(Double.MAX_VALUE);
        Buttons.say(sort, words.say("reader.triage.tip"));
        getChildren().addAll(switches, search, list, sort);
    }

    void attach() {
        model.shownKinds().addListener(kindsChanged);
        covers = CoverWatch.on(model.recitation().recite().recital(), list::refresh);
        refresh();
    }

    void detach() {
        model.shownKinds().removeListener(kindsChanged);
        covers.unsubscribe();
    }

    void clear() {
        list.getItems().clear();
    }

    /// Shows the phrases of another report.
    void show(Opened opened) {
        var counts =
                opened.report().analysis().phrases().stream()
                        .collect(Collectors.groupingBy(Phrase::kind, Collectors.counting()));
        byKind.clear();
        switches.getChildren().clear();
        for (PhraseKind kind : PhraseKind.values()) {
            if (counts.containsKey(kind)) {
                switches.getChildren().add(kindSwitch(kind, counts.get(kind)));
            }
        }
        var isDeck = opened.report().analysis().document().isDeck();
        list.setPlaceholder(placeholder(isDeck ? words.say("reader.phrases.deck") : words.say("reader.phrases.none")));
        refresh();
    }

    private Node kindSwitch(PhraseKind kind, long count) {
        var name = words.say("reader.kind", words.say("kind." + kind.id()), count);
        var button = new ToggleButton(name, new KindCue(kind));
        button.getStyleClass().setAll("kind-switch");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.toggle(kind));
        byKind.put(kind, button);
        return button;
    }

    private void refresh() {
        byKind.forEach((kind, button) -> button.setSelected(model.shownKinds().contains(kind)));
        list.getItems()
                .setAll(
                        model.shownPhrases().stream()
                                .filter(phrase -> matches(phrase.text()))
                                .sorted(order.getValue().comparator())
                                .toList());
    }

    private boolean matches(String text) {
        return filter.getText().isBlank() || Wanted.of(filter.getText()).isIn(new SearchText(text));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        }
    }

    private void choose() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(chosen);
        }
    }

    private Node placeholder(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
