package yandu.app;

import java.util.Optional;
import javafx.scene.Parent;
import yandu.document.Sentences;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.service.Reading;
import yandu.service.ReviewCard;
import yandu.study.CardKind;
import yandu.ui.cards.CardEditor;
import yandu.ui.cards.EditorModel;
import yandu.ui.control.Navigator;
import yandu.ui.task.Tasks;

/// Lays the editor of cards over the window, from whatever screen.
final class Editing {
    private final Reading reading;
    private final EditorModel model;
    private final Tasks tasks;
    private final Navigator navigator;
    private Parent frame;
    private Words words;

    Editing(Wiring wiring, Tasks tasks, Navigator navigator) {
        this.reading = wiring.reading();
        this.model = new EditorModel(wiring.cardKeeping(), wiring.ownWriting(), tasks);
        this.tasks = tasks;
        this.navigator = navigator;
    }

    /// From now on the window shows this, in this language.
    void follow(Parent newFrame, Words newWords) {
        frame = newFrame;
        words = newWords;
    }

    void edit(ReviewCard card, Runnable saved) {
        var prompt = card.card().prompt();
        var shown = words.say(prompt.key(), prompt.args().toArray());
        model.edit(card, shown, () -> open(saved), navigator::fail);
    }

    /// A new card made of a passage: of a cloze its sentence with the passage as first gap, else its answer.
    void write(String reportId, Span passage, CardKind kind) {
        tasks.run(
                () -> reading.report(reportId).document().text(),
                text -> {
                    var sentence = Sentences.around(text, passage.start()).cover(passage);
                    boolean cloze = kind == CardKind.OWN_CLOZE;
                    var front = cloze ? gap(text, sentence, passage) : "";
                    model.write(reportId, Optional.of(passage), kind, front, cloze ? "" : passage.of(text));
                    open(() -> {});
                },
                navigator::fail);
    }

    private static String gap(String text, Span sentence, Span passage) {
        return text.substring(sentence.start(), passage.start())
                + "{{c1::" + passage.of(text) + "}}"
                + text.substring(passage.end(), sentence.end());
    }

    private void open(Runnable saved) {
        CardEditor.open(
                frame.getScene(),
                model,
                words,
                () -> {
                    navigator.done(words.say("editor.saved"));
                    saved.run();
                });
    }
}
