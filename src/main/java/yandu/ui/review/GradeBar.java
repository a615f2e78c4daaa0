package yandu.ui.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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

/// The four grades, each with the time after which the card would come back. One bar serves all cards: made anew with each
/// of them it would cost a good part of a frame.
final class GradeBar extends HBox {
    private final Words words;
    private final Intervals intervals;
    private final List<Grade> grades;

    GradeBar(Words words, Consumer<Rating> grade) {
        this.words = words;
        this.intervals = new Intervals(words);
        this.grades = Arrays.stream(Rating.values()).map(rating -> new Grade(rating, words, grade)).toList();
        getStyleClass().add("grade-bar");
        setAlignment(Pos.CENTER);
        getChildren().setAll(grades);
    }

    /// Says when the card would come back, and marks the grade that is suggested.
    void show(ReviewCard up, Rating suggested, Instant now) {
        for (var grade : grades) {
            var next = up.next().get(grade.rating);
            grade.show(next == null ? "" : intervals.between(now, next), grade.rating == suggested);
        }
    }

    /// The button of one grade.
    private static final class Grade extends Button {
        private static final String SUGGESTED = "suggested";

        private final Rating rating;
        private final Words words;
        private final String name;
        private final Label when = new Label();

        Grade(Rating rating, Words words, Consumer<Rating> grade) {
            this.rating = rating;
            this.words = words;
            this.name = words.say("rating." + rating.name().toLowerCase(Locale.ROOT));
            var word = new Label(name);
            word.getStyleClass().add("grade-word");
            var key = new Label(String.valueOf(rating.grade()));
            key.getStyleClass().add("grade-key");
            var first = new HBox(8, key, word);
            first.setAlignment(Pos.CENTER);
            when.getStyleClass().add("grade-interval");
            var face = new VBox(2, first, when);
            face.setAlignment(Pos.CENTER);
            setGraphic(face);
            getStyleClass().addAll("grade", rating.name().toLowerCase(Locale.ROOT));
            setMaxWidth(Double.MAX_VALUE);
            setOnAction(event -> grade.accept(rating));
            setHgrow(this, Priority.ALWAYS);
        }

        void show(String interval, boolean suggested) {
            when.setText(interval);
            setAccessibleText(words.say("review.grade.spoken", name, interval));
            if (suggested != getStyleClass().contains(SUGGESTED)) {
                mark(suggested);
            }
        }

        private void mark(boolean suggested) {
            if (suggested) {
                getStyleClass().add(SUGGESTED);
            } else {
                getStyleClass().remove(SUGGESTED);
            }
        }
    }
}
