package yandu.ui.quiz;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.ui.control.Contrasting;
import yandu.ui.control.Navigator;
import yandu.ui.control.PromptText;
import yandu.ui.control.SourceSentence;

/// A question that was answered wrong: what was given, what is right, what the report says.
final class WrongCard extends VBox {

    WrongCard(Outcome outcome, Contrasting contrasting, Words words, Navigator navigator) {
        super(8);
        var question = outcome.asked().question();
        var report = outcome.asked().report();
        var given = AnswerText.given(question.shape(), outcome.response());
        getStyleClass().addAll("card", "wrong-card");
        getChildren()
                .addAll(
                        new PromptText(question.prompt(), words),
                        answer(words.say("quiz.given", given.isEmpty() ? words.say("quiz.given.none") : given), "given"),
                        answer(
                                words.say("quiz.expected", AnswerText.expected(question.shape(), outcome.response())),
                                "expected"));
        question.note()
                .ifPresent(note -> getChildren().add(answer(words.say(note.key(), note.args().toArray()), "note")));
        getChildren()
                .addAll(
                        SourceSentence.of(report.document().text(), question.sentence(), question.evidence()),
                        new AfterAnswer(outcome, contrasting, words, navigator));
    }

    private static Label answer(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
