package yandu.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import yandu.i18n.Words;
import yandu.ui.control.MasteryBar;

/// The line at the bottom: the paragraph that is read, how well the report is known.
final class FootBar extends HBox {

    private final Words words;
    private final ReaderModel model;
    private final Label place = new Label();
    private final Label known = new Label();
    private final MasteryBar bar = new MasteryBar(0);
    private Subscription subscription = Subscription.EMPTY;

    FootBar(Words words, ReaderModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("foot-bar");
        setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(place, gap, known, bar);
    }

    void attach() {
        subscription = model.mastery().subscribe(now -> showMastery(now.doubleValue()));
    }

    void detach() {
        subscription.unsubscribe();
    }

    /// Shows which line of the page is read.
    void showPlace(Page page, int line) {
        int paragraph = Math.max(1, page.lines().get(line).paragraph());
        place.setText(words.say("reader.paragraph", paragraph, page.paragraphs()));
    }

    private void showMastery(double share) {
        known.setText(words.say("reader.mastery", Math.round(share * 100)));
        bar.valueProperty().set(share);
    }
}
