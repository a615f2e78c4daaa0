package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import yandu.analysis.Enumeration;
import yandu.document.Span;
import yandu.recite.Knowledge;
import yandu.recite.MaskLevel;
import yandu.recite.Reach;
import yandu.schedule.Rating;

/// The verbs of reciting, as keys and buttons ask for them: what Space or a grade means depends on what is going
/// on, a plain recital or a snowball.
final class Recitation {

    private final ReciteModel recite;
    private final ChainModel chain;
    private final TypeModel type;
    private final Supplier<Optional<Opened>> report;
    private final Consumer<Span> show;
    private final BooleanProperty tinted = new SimpleBooleanProperty();
    private List<Knowledge.Strength> weakest = List.of();
    private int walked;

    /// @param show brings a passage into sight
    Recitation(
            ReciteModel recite,
            ChainModel chain,
            TypeModel type,
            Supplier<Optional<Opened>> report,
            Consumer<Span> show) {
        this.recite = recite;
        this.chain = chain;
        this.type = type;
        this.report = report;
        this.show = show;
    }

    ReciteModel recite() {
        return recite;
    }

    ChainModel chain() {
        return chain;
    }

    TypeModel type() {
        return type;
    }

    /// Whether sentences are tinted by what is known of them.
    BooleanProperty tinted() {
        return tinted;
    }

    /// A report is open, or the same one read anew.
    void show(Opened opened) {
        weakest = List.of();
        if (!recite.goesOn(opened)) {
            leave();
        }
        recite.show(opened);
    }

    void cycle(int place) {
        leave();
        recite.cycle(place);
    }

    /// Recites a certain passage; if it is recited already, at the next level.
    void over(Span passage) {
        leave();
        var now = recite.recital().get();
        if (now.isOn() && now.mask().range().equals(passage)) {
            recite.cycle(passage.start());
        } else {
            recite.recite(passage, MaskLevel.KEYWORDS, () -> {});
            show.accept(new Span(passage.start(), passage.start()));
        }
    }

    void set(MaskLevel level, int place) {
        leave();
        recite.set(level, place);
    }

    void reachOn(int place) {
        reach(recite.reach().get().next(), place);
    }

    void reach(Reach reach, int place) {
        leave();
        recite.reach(reach, place);
    }

    private void leave() {
        chain.leave();
        type.leave();
    }

    /// Uncovers what comes next.
    void next() {
        if (chain.isOn()) {
            chain.next();
        } else {
            recite.next();
        }
    }

    /// Covers again what was uncovered last.
    void back() {
        if (!chain.isOn()) {
            recite.back();
        }
    }

    void grade(Rating rating) {
        if (chain.isOn()) {
            chain.answer(rating != Rating.AGAIN);
        } else {
            recite.grade(rating);
        }
    }

    void knewAll() {
        if (!chain.isOn() && recite.recital().get().isOn()) {
            recite.knewAll();
        }
    }

    /// Begins a snowball through the list around a place; whether there is one.
    boolean chain(int place) {
        var list = report.get().flatMap(opened -> Reach.list(opened.report().analysis(), place));
        list.ifPresent(this::chain);
        return list.isPresent();
    }

    void chain(Enumeration list) {
        leave();
        chain.start(list);
        show.accept(new Span(list.span().start(), list.span().start()));
    }

    /// Asks to type the passage that is recited, or the paragraph around a place.
    void type(int place) {
        report.get()
                .ifPresent(
                        opened -> {
                            var passage = passage(opened, place);
                            leave();
                            type.start(opened, passage);
                            show.accept(new Span(passage.start(), passage.start()));
                        });
    }

    private Span passage(Opened opened, int place) {
        var now = recite.recital().get();
        var reach = recite.reach().get() == Reach.REPORT ? Reach.PARAGRAPH : recite.reach().get();
        boolean chosen = now.isOn() && now.mask().range().length() < opened.text().length();
        return chosen ? now.mask().range() : reach.around(opened.report().analysis(), place);
    }

    /// Recites the sentence that is known least, then the next one; whether there is any.
    boolean weakest() {
        if (walked >= weakest.size()) {
            weakest = recite.knowledge().get().weakest();
            walked = 0;
        }
        if (weakest.isEmpty()) {
            return false;
        }
        leave();
        var sentence = weakest.get(walked++).sentence();
        recite.recite(sentence, MaskLevel.ALL, () -> {});
        show.accept(sentence);
        return true;
    }

    void tint() {
        tinted.set(!tinted.get());
    }
}
