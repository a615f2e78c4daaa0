package yandu.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.schedule.Memory;
import yandu.schedule.Review;
import yandu.service.ReviewCard;
import yandu.ui.control.Intervals;

/// What the scheduler knows of a card: its memory, and the reviews that made it.
final class CardInfo extends VBox {
    private static final int LATEST = 8;

    private final Words words;
    private final Instant now;

    CardInfo(ReviewCard card, List<Review> history, Instant now, Words words) {
        this.words = words;
        this.now = now;
        getStyleClass().add("card-info");
        var title = new Label(words.say("review.info.title"));
        title.getStyleClass().add("subheading");
        getChildren().addAll(title, facts(card));
        getChildren().addAll(new Separator(), log(history));
    }

    private GridPane facts(ReviewCard card) {
        var memory = card.memory();
        var grid = grid();
        row(grid, "review.info.kind", words.say("card.kind." + card.card().kind().id()));
        if (memory.phase() == Memory.Phase.NEW) {
            row(grid, "review.info.reviews", words.say("review.info.new"));
            return grid;
        }
        row(grid, "review.info.recall", words.say("review.recall.short", card.recall()));
        row(grid, "review.info.stability", words.say("review.info.days", memory.stability()));
        row(grid, "review.info.difficulty", words.say("review.info.of10", memory.difficulty()));
        row(grid, "review.info.reviews", String.valueOf(memory.reviews()));
        row(grid, "review.info.lapses", String.valueOf(memory.lapses()));
        return grid;
    }

    private VBox log(List<Review> history) {
        var title = new Label(words.say("review.info.history"));
        title.getStyleClass().add("section-title");
        var box = new VBox(6, title);
        if (history.isEmpty()) {
            var none = new Label(words.say("review.info.none"));
            none.getStyleClass().add("muted");
            box.getChildren().add(none);
            return box;
        }
        var grid = grid();
        history.reversed().stream().limit(LATEST).forEach(review -> review(grid, review));
        box.getChildren().add(grid);
        return box;
    }

    private void review(GridPane grid, Review review) {
        var ago = new Intervals(words).say(Duration.between(review.at(), now));
        var when = new Label(words.say("review.info.ago", ago));
        when.getStyleClass().add("muted");
        var rating = new Label(words.say("rating." + review.rating().name().toLowerCase(Locale.ROOT)));
        rating.getStyleClass().addAll("rating-word", review.rating().name().toLowerCase(Locale.ROOT));
        var seconds = new Label(words.say("review.info.seconds", review.millis() / 1000.0));
        seconds.getStyleClass().add("muted");
        grid.addRow(grid.getRowCount(), when, rating, seconds);
    }

    private void row(GridPane grid, String key, String value) {
        var name = new Label(words.say(key));
        name.getStyleClass().add("muted");
        grid.addRow(grid.getRowCount(), name, new Label(value));
    }

    private static GridPane grid() {
        var grid = new GridPane(24, 6);
        grid.getStyleClass().add("facts");
        return grid;
    }
}
