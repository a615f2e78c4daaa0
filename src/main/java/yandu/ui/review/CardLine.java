package yandu.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.ReviewCard;
import yandu.settings.Settings;
import yandu.ui.control.Buttons;
import yandu.ui.control.Sheets;

/// The line above the card: what still waits and in which order, and what can be done with the card.
final class CardLine extends HBox {
    private final ReviewModel model;
    private final Words words;
    private final CountsLine counts;
    private final ThinkingTime time;
    private final ToggleButton typing;
    private final ToggleButton mark;
    private final HBox onCard = new HBox();
    private final PopOver sheet = Sheets.below();

    /// What can be done with the card that is up.
    interface Actions {
        void open();

        void info();

        void mark();

        void bury();

        void suspend();

        void undo();

        void type(boolean on);
    }

    CardLine(ReviewModel model, Words words, Actions actions) {
        this.model = model;
        this.words = words;
        this.counts = new CountsLine(words);
        this.time = new ThinkingTime(model, words);
        this.typing = Buttons.iconToggle(Feather.TYPE, words.say("review.type.toggle"));
        this.mark = Buttons.iconToggle(Feather.STAR, words.say("review.mark"));
        getStyleClass().add("review-line");
        setAlignment(Pos.CENTER_LEFT);
        sheet.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var order = Buttons.icon(Feather.HELP_CIRCLE, words.say("review.order"), () -> {});
        order.setOnAction(event -> Sheets.show(sheet, order(), order));
        typing.setOnAction(event -> actions.type(typing.isSelected()));
        mark.setOnAction(event -> actions.mark());
        onCard.getChildren()
                .addAll(
                        mark,
                        Buttons.icon(Feather.BOOK_OPEN, words.say("review.open"), actions::open),
                        Buttons.icon(Feather.INFO, words.say("review.info"), actions::info),
                        Buttons.icon(Feather.MOON, words.say("review.bury"), actions::bury),
                        Buttons.icon(Feather.PAUSE_CIRCLE, words.say("review.suspend"), actions::suspend));
        var undo = Buttons.icon(Feather.ROTATE_CCW, words.say("review.undo"), actions::undo);
        getChildren().addAll(counts, order, gap, time, typing, undo, onCard);
        getChildren().forEach(node -> node.setFocusTraversable(false));
        onCard.getChildren().forEach(node -> node.setFocusTraversable(false));
    }

    CountsLine counts() {
        return counts;
    }

    /// Where sheets about the card hang.
    Node anchor() {
        return onCard;
    }

    void show(ReviewState state) {
        sheet.hide();
        var up = model.card();
        onCard.setDisable(up.isEmpty());
        boolean marked = up.map(ReviewCard::handling).filter(handling -> handling.marked()).isPresent();
        mark.setSelected(marked);
        time.follow(state);
    }

    void show(Settings settings) {
        typing.setSelected(settings.typedAnswers());
        time.follow(model.state().get());
    }

    void detach() {
        sheet.hide();
        time.stop();
    }

    /// In which order cards come, and what the day allows.
    private Node order() {
        var now = model.settings().now();
        var box = new VBox(8);
        box.getStyleClass().addAll("card-info", "order-info");
        var title = new Label(words.say("review.order.title"));
        title.getStyleClass().add("subheading");
        box.getChildren().add(title);
        var lines =
                new ArrayList<>(
                        List.of(
                                words.say("review.order.learning"),
                                words.say("review.order.due"),
                                words.say("review.order.fresh"),
                                words.say("review.order.siblings")));
        lines.add(words.say(now.review().burySiblings() ? "review.order.buried" : "review.order.apart"));
        lines.add(words.say("review.order.limits", now.newPerDay(), now.reviewsPerDay()));
        for (var line : lines) {
            var label = new Label(line);
            label.setWrapText(true);
            label.setMaxWidth(360);
            box.getChildren().add(label);
        }
        return box;
    }
}
