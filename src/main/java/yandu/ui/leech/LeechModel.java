package yandu.ui.leech;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.schedule.CardId;
import yandu.service.CardKeeping;
import yandu.service.LeechHelp;
import yandu.service.LeechHelp.Leech;
import yandu.service.ReviewCard;
import yandu.ui.task.Tasks;

/// The leech that help is offered with, and the help. A card that help was declined for is left alone until another one
/// was looked at.
public final class LeechModel {
    private final LeechHelp help;
    private final CardKeeping keeping;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Leech>> leech = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ReviewCard> about = Optional.empty();

    public LeechModel(LeechHelp help, CardKeeping keeping, Tasks tasks) {
        this.help = help;
        this.keeping = keeping;
        this.tasks = tasks;
    }

    /// The leech in sight.
    public ReadOnlyObjectProperty<Optional<Leech>> leech() {
        return leech.getReadOnlyProperty();
    }

    /// The card it is about.
    public Optional<ReviewCard> about() {
        return about;
    }

    /// Brings a card in sight if it is a leech.
    public void look(ReviewCard card, Consumer<? super Throwable> failed) {
        if (isAbout(card)) {
            return;
        }
        about = Optional.of(card);
        leech.set(Optional.empty());
        tasks.run(
                () -> help.leech(card.id()),
                found -> {
                    if (isAbout(card)) {
                        leech.set(found);
                    }
                },
                failed);
    }

    private boolean isAbout(ReviewCard card) {
        return about.filter(old -> old.id().equals(card.id()) && old.memory().equals(card.memory()))
                .filter(old -> old.card().equals(card.card()) && old.handling().equals(card.handling()))
                .isPresent();
    }

    /// No card is in sight any more.
    public void leave() {
        about = Optional.empty();
        leech.set(Optional.empty());
    }

    /// No help is wanted with this card.
    public void decline() {
        leech.set(Optional.empty());
    }

    /// Puts smaller cards in its place.
    public void split(Runnable then, Consumer<? super Throwable> failed) {
        act(found -> help.split(found.card()), then, failed);
    }

    /// Makes cards that tell it from another.
    public void contrast(CardId other, Runnable then, Consumer<? super Throwable> failed) {
        act(found -> help.contrast(found.card(), other), then, failed);
    }

    /// Puts it aside until it is taken back.
    public void suspend(Runnable then, Consumer<? super Throwable> failed) {
        act(found -> keeping.suspend(List.of(found.card()), true), then, failed);
    }

    private void act(Consumer<Leech> how, Runnable then, Consumer<? super Throwable> failed) {
        leech.get()
                .ifPresent(
                        found ->
                                tasks.run(
                                        () -> {
                                            how.accept(found);
                                            return found;
                                        },
                                        done -> {
                                            decline();
                                            then.run();
                                        },
                                        failed));
    }
}
