package yandu.ui.review;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.schedule.Rating;
import yandu.service.ReviewCard;
import yandu.ui.control.Intervals;

/// The four grades, each with the time after which the card would come back.
final class GradeBar extends HBox {

    GradeBar(
            ReviewCard up,
            Rating suggested,
            Instant now,
            Words words,
            Consumer<Rating> grade) {
        getStyleClass().add("grade-bar");
        setAlignment(Pos.CENTER);
        var intervals = new Intervals(words);
        for (var rating : Rating.values()) {
            var next = up.next().get(rating);
            var interval = next == null ? "" : intervals.between(now, next);
            var button = button(rating, interval, words, grade);
            if (rating == suggested) {
                button.getStyleClass().add("suggested");
            }
            getChildren().add(button);
        }
    }

    private static Button button(
            Rating rating, String interval, Words words, Consumer<Rating> grade) {
        var name = words.say("rating." + rating.name().toLowerCase(Locale.ROOT));
        var word = new Label(name);
        word.getStyleClass().add("grade-word");
        var key = new Label(String.valueOf(rating.grade()));
        key.getStyleClass().add("grade-key");
        var first = new HBox(8, key, word);
        first.setAlignment(Pos.CENTER);
        var when = new Label(interval);
        when.getStyleClass().add("grade-interval");
        var face = new VBox(2, first, when);
        face.setAlignment(Pos.CENTER);
        var button = new Button(null, face);
        button.getStyleClass().addAll("grade", rating.name().toLowerCase(Locale.ROOT));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.say("review.grade.spoken", name, interval));
        button.setOnAction(event -> grade.accept(rating));
        setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
