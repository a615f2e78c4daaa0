package yandu.ui.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.service.SearchResult;
import yandu.service.Searching;

/// The other reports that a phrase stands in, with their dates; each place leads there.
final class ElsewhereBox extends VBox {
    /// More reports are counted, not listed.
    private static final int REPORTS = 12;

    private static final int PLACES = 3;

    private final Words words;
    private final BiConsumer<String, Span> open;

    /// @param open is told a report and a place in it
    ElsewhereBox(Words words, BiConsumer<String, Span> open) {
        super(2);
        this.words = words;
        this.open = open;
        getStyleClass().add("elsewhere");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Shows what was found; nothing where it stands nowhere else.
    void show(List<Searching.Appearance> found) {
        getChildren().clear();
        setVisible(!found.isEmpty());
        getChildren().add(muted(words.say("reader.elsewhere", found.size())));
        found.stream().limit(REPORTS).forEach(this::add);
        if (found.size() > REPORTS) {
            getChildren().add(muted(words.say("reader.elsewhere.more", found.size() - REPORTS)));
        }
    }

    private void add(Searching.Appearance in) {
        var date = in.report().date().map(LocalDate::toString).orElse(words.say("reader.elsewhere.undated"));
        getChildren().add(muted(words.say("reader.elsewhere.report", date, in.report().title(), in.sentences().size())));
        in.sentences().stream().limit(PLACES).forEach(sentence -> getChildren().add(place(sentence)));
    }

    private Occurrence place(SearchResult.Sentence sentence) {
        var hit = sentence.hit();
        var inSentence = new Span(hit.start() - sentence.place().start(), hit.end() - sentence.place().start());
        return new Occurrence(sentence.text(), inSentence, () -> open.accept(sentence.report().id(), hit));
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
