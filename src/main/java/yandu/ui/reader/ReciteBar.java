package yandu.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import yandu.i18n.Words;
import yandu.recite.Recital;
import yandu.schedule.Rating;
import yandu.ui.control.Buttons;

/// The coach over the foot of the reader, there while something is recited: how far one is, what to do next, the
/// grades.
final class ReciteBar extends FlowPane {

    /// Longer rounds are told by their first and last item.
    private static final int SPELT_OUT = 6;

    private final Words words;
    private final Recitation recitation;
    private final Runnable done;

    /// @param done is told when a control was used: keys go back to the paper
    ReciteBar(Words words, Recitation recitation, Runnable done) {
        this.words = words;
        this.recitation = recitation;
        this.done = done;
        getStyleClass().add("recite-bar");
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(VPos.CENTER);
        setVisible(false);
        setManaged(false);
    }

    Subscription attach() {
        var recite = recitation.recite();
        return Subscription.combine(
                recite.recital().subscribe(now -> show()),
                recite.knowledge().subscribe(now -> show()),
                recitation.chain().walk().subscribe(now -> show()),
                recitation.type().task().subscribe(now -> show()));
    }

    private void show() {
        var recital = recitation.recite().recital().get();
        var walk = recitation.chain().walk().get();
        boolean on = recital.isOn() && recitation.type().task().get().isEmpty();
        setVisible(on);
        setManaged(on);
        getChildren().setAll(on ? walk.map(this::chain).orElseGet(() -> recital(recital)) : List.of());
    }

    private List<Node> recital(Recital now) {
        int blanks = now.mask().blanks().size();
        if (blanks == 0) {
            return List.of(label(words.say("recite.nothing")));
        }
        var count = label(words.say("recite.count", now.opened(), blanks));
        if (now.opened() == blanks) {
            return List.of(count, grades(), button("recite.again", () -> recitation.recite().step(again -> again.withAll(again.mask().range(), false).from(again.mask().range().start()))));
        }
        return List.of(
                count,
                button("recite.next", recitation::next),
                button("recite.knew", recitation::knewAll),
                grades());
    }

    /// The four grades while the blank in front can have one; else why not.
    private Node grades() {
        var recite = recitation.recite();
        var current = recite.recital().get().current();
        var box = new HBox();
        box.getStyleClass().add("recite-grades");
        box.setAlignment(Pos.CENTER_LEFT);
        if (recite.canGrade()) {
            for (var rating : Rating.values()) {
                box.getChildren().add(grade(rating));
            }
            box.getChildren().add(muted(feeds(recite.feeds())));
        } else if (current.isPresent()) {
            var said = recite.grade(recite.recital().get().last());
            box.getChildren()
                    .add(
                            muted(
                                    said.map(rating -> words.say("recite.graded", name(rating)))
                                            .orElseGet(() -> words.say("recite.shown"))));
        }
        return box;
    }

    private String feeds(int cards) {
        return cards == 0 ? words.say("recite.feeds.later") : words.say("recite.feeds", cards);
    }

    private Button grade(Rating rating) {
        var button = new Button(words.say("recite.grade", rating.grade(), name(rating)));
        button.getStyleClass().addAll("grade-small", rating.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    recitation.grade(rating);
                    done.run();
                });
        return button;
    }

    private List<Node> chain(ChainModel.Walk walk) {
        var chain = walk.chain();
        if (chain.isDone()) {
            return List.of(
                    label(words.say("recite.chain.done", chain.items(), chain.missed().size())),
                    button("recite.chain.again", () -> recitation.chain(walk.list())));
        }
        var round = label(words.say("recite.chain.round", chain.round(), chain.items(), items(chain.round())));
        var asked = muted(words.say("recite.chain.item", chain.at(), chain.left()));
        return walk.shown()
                ? List.of(
                        round,
                        button("recite.chain.said", () -> recitation.grade(Rating.GOOD)),
                        button("recite.chain.missed", () -> recitation.grade(Rating.AGAIN)),
                        asked)
                : List.of(round, button("recite.chain.show", recitation::next), asked);
    }

    /// 1 + 2 + 3.
    private static String items(int round) {
        return round <= SPELT_OUT
                ? IntStream.rangeClosed(1, round).mapToObj(String::valueOf).collect(Collectors.joining(" + "))
                : "1 + 2 + … + " + round;
    }

    private String name(Rating rating) {
        return words.say("rating." + rating.name().toLowerCase(Locale.ROOT));
    }

    private Button button(String key, Runnable action) {
        var button =
                Buttons.plain(
                        words.say(key),
                        () -> {
                            action.run();
                            done.run();
                        });
        button.getStyleClass().add("recite-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        var label = label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
