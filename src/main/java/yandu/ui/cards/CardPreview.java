package yandu.ui.cards;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.schedule.Memory;
import yandu.service.OwnWriting.Place;
import yandu.service.ReviewCard;
import yandu.ui.control.AnswerSource;
import yandu.ui.control.Buttons;
import yandu.ui.control.PromptText;
import yandu.ui.leech.LeechPane;

/// What is chosen in the table: one card in full, or how many.
final class CardPreview extends VBox {
    private final Words words;
    private final Actions actions;
    private final LeechPane leech;

    /// What can be done with the one card in sight.
    interface Actions {
        void open(ReviewCard card);

        void edit(ReviewCard card);

        void places(ReviewCard card, Consumer<List<Place>> then);

        void adopt(ReviewCard card, Optional<Span> place);
    }

    CardPreview(Words words, Actions actions, LeechPane leech) {
        this.words = words;
        this.actions = actions;
        this.leech = leech;
        getStyleClass().add("card-preview");
        show(Optional.empty(), 0);
    }

    /// @param chosen how many cards are chosen
    void show(Optional<ReviewCard> card, int chosen) {
        getChildren().clear();
        if (chosen > 1 || card.isEmpty()) {
            var key = chosen > 1 ? words.say("cards.preview.many", chosen) : words.say("cards.preview.none");
            getChildren().add(line(key, chosen > 1 ? "subheading" : "muted"));
            return;
        }
        card(card.get());
    }

    private void card(ReviewCard card) {
        getChildren()
                .addAll(
                        line(words.say("card.kind." + card.card().kind().id()) + tags(card), "muted"),
                        new PromptText(card.card().prompt(), words),
                        new Separator(),
                        line(card.card().answer().text(), "answer"));
        if (card.lost()) {
            lost(card);
        } else {
            getChildren().addAll(new AnswerSource(card, words), line(memory(card), "muted"), open(card));
        }
        getChildren().add(Buttons.flat(Feather.EDIT_3, words.say("cards.edit"), () -> actions.edit(card)));
        getChildren().add(leech);
        leech.look(card);
    }

    private Node open(ReviewCard card) {
        return Buttons.flat(Feather.BOOK_OPEN, words.say("action.open.text"), () -> actions.open(card));
    }

    private String tags(ReviewCard card) {
        return Stream.concat(
                        card.handling().wording().stream().map(edited -> words.say("cards.edited")),
                        card.handling().tags().stream().map(tag -> "#" + tag))
                .map(said -> " · " + said)
                .collect(Collectors.joining());
    }

    /// The card's sentence is gone: where it may belong now, or what else may become of it.
    private void lost(ReviewCard card) {
        var places = new VBox(8);
        getChildren()
                .addAll(
                        line(words.say("cards.lost"), "subheading"),
                        line(card.context(), "muted"),
                        line(memory(card), "muted"),
                        places,
                        Buttons.flat(
                                Feather.USER, words.say("cards.lost.keep"), () -> actions.adopt(card, Optional.empty())));
        actions.places(
                card,
                found -> {
                    if (!found.isEmpty()) {
                        places.getChildren().add(line(words.say("cards.lost.attach"), "muted"));
                    }
                    for (var place : found) {
                        var button = Buttons.plain(place.sentence(), () -> actions.adopt(card, Optional.of(place.span())));
                        button.setWrapText(true);
                        button.setMaxWidth(Double.MAX_VALUE);
                        button.setMinHeight(USE_PREF_SIZE);
                        places.getChildren().add(button);
                    }
                });
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
