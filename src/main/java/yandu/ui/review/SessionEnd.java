package yandu.ui.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.schedule.Rating;
import yandu.service.ReviewCard;
import yandu.ui.control.Buttons;
import yandu.ui.control.Icons;
import yandu.ui.control.Navigator;
import yandu.ui.control.Screen;

/// What is shown when nothing is left for today: what was done, what comes tomorrow, what is weakest.
final class SessionEnd extends VBox {
    private final Words words;
    private final Navigator navigator;

    SessionEnd(ReviewState.Done done, Words words, Navigator navigator, ReviewModel model) {
        this.words = words;
        this.navigator = navigator;
        getStyleClass().addAll("card", "card-face", "session-end");
        setAlignment(Pos.TOP_CENTER);
        setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Icons.huge(Feather.CHECK_CIRCLE),
                        line(words.say("review.done.title"), "heading"),
                        line(summary(done), "muted"),
                        line(words.say("review.done.tomorrow", done.outlook().tomorrow()), "muted"));
        if (!done.outlook().weakest().isEmpty()) {
            getChildren().add(weakest(done));
        }
        var quiz = Buttons.primary(words.say("review.done.quiz"), () -> navigator.show(Screen.QUIZ));
        var progress =
                Buttons.plain(
                        words.say("review.done.progress"), () -> navigator.show(Screen.PROGRESS));
        var buttons = new HBox(12, quiz, progress);
        buttons.setAlignment(Pos.CENTER);
        getChildren().add(buttons);
        further(done.outlook(), model);
    }

    /// Ways to go on all the same.
    private void further(ReviewState.Outlook outlook, ReviewModel model) {
        var ways = new FlowPane(12, 8);
        ways.setAlignment(Pos.CENTER);
        if (outlook.ahead() > 0) {
            ways.getChildren()
                    .add(Buttons.flat(Feather.FAST_FORWARD, words.say("review.done.ahead", outlook.ahead()), model::ahead));
        }
        if (outlook.fresh() > 0) {
            ways.getChildren()
                    .add(Buttons.flat(Feather.PLUS, words.say("review.done.more", outlook.fresh()), model::more));
        }
        if (!ways.getChildren().isEmpty()) {
            getChildren().add(ways);
        }
    }

    private String summary(ReviewState.Done done) {
        if (done.reviewed() == 0) {
            return words.say("review.done.nothing");
        }
        var grades =
                Arrays.stream(Rating.values())
                        .filter(rating -> done.grades().containsKey(rating))
                        .map(
                                rating ->
                                        words.say("rating." + rating.name().toLowerCase(Locale.ROOT))
                                                + " "
                                                + done.grades().get(rating))
                        .collect(Collectors.joining(" · "));
        return words.say("review.done.summary", done.reviewed(), grades);
    }

    private Node weakest(ReviewState.Done done) {
        var list = new VBox(4, line(words.say("review.done.weakest"), "section-title"));
        list.getStyleClass().add("weakest");
        done.outlook().weakest().forEach(card -> list.getChildren().add(row(card)));
        return list;
    }

    private Node row(ReviewCard card) {
        var text = new Label(card.card().answer().text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var recall = new Label(words.say("review.recall", card.recall()));
        recall.getStyleClass().addAll("muted", "small");
        recall.setMinWidth(USE_PREF_SIZE);
        var open =
                Buttons.icon(
                        Feather.BOOK_OPEN,
                        words.say("action.open.text"),
                        () -> navigator.open(card.reportId(), card.card().sentence()));
        var row = new HBox(12, text, recall, open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
