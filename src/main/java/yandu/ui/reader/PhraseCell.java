package yandu.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import yandu.analysis.Phrase;
import yandu.i18n.Words;
import yandu.ui.control.KindCue;

/// A phrase of the list: its cue, its words whole, how often it occurs.
final class PhraseCell extends ListCell<Phrase> {

    /// Width of cue, paddings and scroll bar beside the words and their count.
    private static final double AROUND = 56;

    private final Words words;
    private final ReciteModel recite;
    private final Label text = new Label();
    private final Label count = new Label();

    PhraseCell(Words words, ReciteModel recite) {
        this.words = words;
        this.recite = recite;
        getStyleClass().add("phrase-cell");
        text.getStyleClass().add("phrase-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Phrase phrase, boolean empty) {
        super.updateItem(phrase, empty);
        if (empty) {
            setGraphic(null);
            return;
        }
        text.setText(recite.read(phrase.first()));
        int times = phrase.occurrences().size();
        count.setText(times > 1 ? words.say("reader.times", times) : "");
        var line = new HBox(8, new KindCue(phrase.kind()), text, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        var kind = words.say("kind." + phrase.kind().id());
        setAccessibleText(words.say("reader.phrase.spoken", text.getText(), kind, times));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = Math.max(60, getListView().getWidth() - AROUND - count.prefWidth(USE_COMPUTED_SIZE));
        return snapSizeY(text.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }
}
