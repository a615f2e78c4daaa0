package yandu.ui.cards;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.schedule.Memory;
import yandu.service.ReviewCard;
import yandu.ui.control.AnswerSource;
import yandu.ui.control.Buttons;
import yandu.ui.control.Navigator;
import yandu.ui.control.PromptText;

/// What is chosen in the table: one card in full, or how many.
final class CardPreview extends VBox {
    private final Words words;
    private final Navigator navigator;
    private final BiConsumer<List<ReviewCard>, Boolean> suspend;

    CardPreview(Words words, Navigator navigator, BiConsumer<List<ReviewCard>, Boolean> suspend) {
        this.words = words;
        this.navigator = navigator;
        this.suspend = suspend;
        getStyleClass().add("card-preview");
        show(List.of());
    }

    void show(List<ReviewCard> chosen) {
        getChildren().clear();
        if (chosen.isEmpty()) {
            getChildren().add(line(words.say("cards.preview.none"), "muted"));
            return;
        }
        if (chosen.size() == 1) {
            card(chosen.getFirst());
        } else {
            getChildren().add(line(words.say("cards.preview.many", chosen.size()), "subheading"));
        }
        boolean aside = chosen.stream().allMatch(ReviewCard::suspended);
        var button =
                Buttons.flat(
                        aside ? Feather.PLAY_CIRCLE : Feather.PAUSE_CIRCLE,
                        words.say(aside ? "cards.unsuspend" : "cards.suspend"),
                        () -> suspend.accept(chosen, !aside));
        getChildren().add(button);
    }

    private void card(ReviewCard card) {
        getChildren()
                .addAll(
                        line(words.say("card.kind." + card.card().kind().id()), "muted"),
                        new PromptText(card.card().prompt(), words),
                        new Separator(),
                        line(card.card().answer().text(), "answer"),
                        new AnswerSource(card, words),
                        line(memory(card), "muted"),
                        Buttons.flat(
                                Feather.BOOK_OPEN,
                                words.say("action.open.text"),
                                () -> navigator.open(card.reportId(), card.card().sentence())));
    }

    private String memory(ReviewCard card) {
        var memory = card.memory();
        return memory.phase() == Memory.Phase.NEW
                ? words.say("review.info.new")
                : words.say(
                        "cards.preview.memory",
                        card.recall(),
                        memory.reviews(),
                        memory.lapses());
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
