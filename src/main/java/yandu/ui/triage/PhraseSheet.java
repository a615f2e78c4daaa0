package yandu.ui.triage;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import yandu.document.Sentences;
import yandu.i18n.Words;
import yandu.ui.control.Icons;
import yandu.ui.control.KindTag;
import yandu.ui.control.SourceSentence;

/// The phrase in hand: its words, what was decided, and one of its places in its sentence.
final class PhraseSheet extends VBox {
    private final Words words;
    private final TriageModel model;
    private final WordingField wording;
    private final VBox head = new VBox();
    private final VBox place = new VBox();
    private TriageRow shown;
    private int at;

    /// @param renamed is told the words that the phrase is to be listed as
    /// @param closed is told when the field for them is left
    PhraseSheet(Words words, TriageModel model, Consumer<String> renamed, Runnable closed) {
        this.words = words;
        this.model = model;
        wording = new WordingField(words, model::canRename, renamed, closed);
        getStyleClass().addAll("card", "phrase-sheet");
        head.getStyleClass().add("phrase-sheet-head");
        place.getStyleClass().add("phrase-sheet-place");
        getChildren().addAll(head, wording, place);
    }

    void show(TriageRow row) {
        if (shown == null || shown.phrase() != row.phrase()) {
            wording.close();
            at = 0;
        }
        shown = row;
        head.getChildren().setAll(kindLine(), heading(), verdict());
        showPlace();
    }

    /// Shows another place of the phrase.
    void turn(int by) {
        if (shown != null) {
            at = Math.floorMod(at + by, shown.phrase().occurrences().size());
            showPlace();
        }
    }

    void rename() {
        if (shown != null) {
            wording.open(model.text(), shown.phrase().occurrences().get(at));
        }
    }

    private Node kindLine() {
        var why =
                shown.phrase().reasons().stream()
                        .map(reason -> "rule." + reason.rule())
                        .filter(words::has)
                        .map(words::say)
                        .distinct()
                        .collect(Collectors.joining(words.say("reader.why.between")));
        var reasons = label(words.say("reader.why", why), "muted", "small");
        reasons.setWrapText(true);
        reasons.setMinHeight(USE_PREF_SIZE);
        var line = new HBox(12, new KindTag(words, shown.phrase().kind()), reasons);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node heading() {
        var label = label(shown.phrase().text(), "heading-large");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node verdict() {
        var key = "triage.said." + shown.verdictId();
        var label = label(words.say(key, shown.wording()), "triage-verdict", shown.verdictId());
        TriageCell.sign(shown.verdict()).map(Icons::small).ifPresent(label::setGraphic);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void showPlace() {
        var places = shown.phrase().occurrences();
        var span = places.get(at);
        var sentence = SourceSentence.of(model.text(), Sentences.around(model.text(), span.start()), span);
        place.getChildren().setAll(sentence);
        if (places.size() > 1) {
            var count = words.say("triage.place", at + 1, places.size());
            place.getChildren().addFirst(label(count, "muted", "small"));
        }
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
