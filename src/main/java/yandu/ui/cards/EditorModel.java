package yandu.ui.cards;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import yandu.document.Span;
import yandu.schedule.CardId;
import yandu.service.CardKeeping;
import yandu.service.OwnWriting;
import yandu.service.ReviewCard;
import yandu.study.Answer;
import yandu.study.CardKind;
import yandu.study.ClozeText;
import yandu.study.Handling.Wording;
import yandu.study.OwnCard;
import yandu.ui.task.Tasks;

/// A card being written: a new one, one of the user's own, or the user's wording of a made one.
public final class EditorModel {
    private final CardKeeping keeping;
    private final OwnWriting writing;
    private final Tasks tasks;
    private final StringProperty front = new SimpleStringProperty("");
    private final StringProperty back = new SimpleStringProperty("");
    private final BooleanProperty cloze = new SimpleBooleanProperty();
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// What is being written.
    public sealed interface Draft {

        /// Not yet kept.
        ///
        /// @param place in the report that it belongs to
        record Fresh(String reportId, Optional<Span> place) implements Draft {}

        /// The user's own.
        record Own(String reportId, OwnCard card) implements Draft {}

        /// Made by the program.
        ///
        /// @param front as it is shown
        record Made(CardId card, String front, String back) implements Draft {}
    }

    public EditorModel(CardKeeping keeping, OwnWriting writing, Tasks tasks) {
        this.keeping = keeping;
        this.writing = writing;
        this.tasks = tasks;
    }

    /// Begins a new card.
    public void write(String reportId, Optional<Span> place, CardKind kind, String front, String back) {
        fill(new Draft.Fresh(reportId, place), kind == CardKind.OWN_CLOZE, front, back);
    }

    /// Begins to edit a card; `then` follows once it is there.
    ///
    /// @param shown the front as it is shown
    public void edit(ReviewCard card, String shown, Runnable then, Consumer<? super Throwable> failed) {
        var id = new CardId(card.reportId(), card.card().key());
        tasks.run(
                () -> writing.find(id),
                own -> {
                    own.ifPresentOrElse(
                            text -> fill(new Draft.Own(id.reportId(), text), isCloze(text), text.front(), text.back()),
                            () -> made(id, shown, card.card().answer()));
                    then.run();
                },
                failed);
    }

    private static boolean isCloze(OwnCard card) {
        return card.kind() == CardKind.OWN_CLOZE;
    }

    private void made(CardId id, String shown, Answer answer) {
        fill(new Draft.Made(id, shown, answer.text()), false, shown, answer.text());
    }

    private void fill(Draft what, boolean isCloze, String newFront, String newBack) {
        draft.set(what);
        cloze.set(isCloze);
        front.set(newFront);
        back.set(newBack);
    }

    public StringProperty front() {
        return front;
    }

    /// Of a cloze what is shown besides.
    public StringProperty back() {
        return back;
    }

    /// Whether it is a text with gaps; fixed but for a new card.
    public BooleanProperty cloze() {
        return cloze;
    }

    public Draft draft() {
        return draft.get();
    }

    /// Whether it is being kept just now.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The cards as they would be asked.
    public List<OwnCard.Side> preview() {
        return text("preview").sides().toList();
    }

    private OwnCard text(String id) {
        return new OwnCard(id, cloze.get() ? CardKind.OWN_CLOZE : CardKind.OWN, front.get(), back.get(), Optional.empty());
    }

    /// Makes a gap of a piece of the front.
    ///
    /// @param next whether it is asked on a card of its own
    public void gap(int start, int end, boolean next) {
        if (start < end) {
            int last = ClozeText.of(front.get()).numbers().stream().reduce(0, Math::max);
            int number = Math.max(1, next ? last + 1 : last);
            var text = front.get();
            front.set(text.substring(0, start) + "{{c" + number + "::" + text.substring(start, end) + "}}" + text.substring(end));
        }
    }

    /// Keeps it, then calls `then`.
    public void save(Runnable then, Consumer<? super Throwable> failed) {
        run(this::keep, then, failed);
    }

    /// Gives a made card its maker's words back.
    public void restore(Runnable then, Consumer<? super Throwable> failed) {
        if (draft.get() instanceof Draft.Made made) {
            run(() -> keeping.reword(made.card(), Optional.empty()), then, failed);
        }
    }

    private void run(Runnable work, Runnable then, Consumer<? super Throwable> failed) {
        busy.set(true);
        tasks.run(
                () -> {
                    work.run();
                    return null;
                },
                done -> {
                    busy.set(false);
                    then.run();
                },
                why -> {
                    busy.set(false);
                    failed.accept(why);
                });
    }

    private void keep() {
        switch (draft.get()) {
            case Draft.Fresh(var report, var place) ->
                    writing.add(report, text("new").kind(), front.get(), back.get(), place);
            case Draft.Own(var report, var card) ->
                    writing.change(report, new OwnCard(card.id(), card.kind(), front.get(), back.get(), card.anchor()));
            case Draft.Made made -> reword(made);
        }
    }

    private void reword(Draft.Made made) {
        boolean sameBack = back.get().equals(made.back());
        if (!sameBack || !front.get().equals(made.front())) {
            var wording = new Wording(front.get(), sameBack ? Optional.empty() : Optional.of(back.get()));
            keeping.reword(made.card(), Optional.of(wording));
        }
    }
}
