package yandu.ui.quiz;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import yandu.i18n.Words;
import yandu.schedule.CardId;
import yandu.ui.control.ContrastButton;
import yandu.ui.control.Contrasting;
import yandu.ui.control.Navigator;

/// What can be done about an answer: open its place in the text and, where the wrong answer belongs elsewhere in the
/// report, make cards that tell the two apart.
final class AfterAnswer extends HBox {

    AfterAnswer(Outcome outcome, Contrasting contrasting, Words words, Navigator navigator) {
        super(12);
        var question = outcome.asked().question();
        var report = outcome.asked().report();
        var open = new Hyperlink(words.say("action.open.text"));
        open.setOnAction(_ -> navigator.open(report.id(), question.sentence()));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(open);
        if (!outcome.grade().right()) {
            var asked = new CardId(report.id(), question.topic());
            var given = AnswerText.given(question.shape(), outcome.response());
            contrasting.find(
                    asked,
                    given,
                    other ->
                            getChildren()
                                    .add(ContrastButton.of(contrasting, asked, other, words, navigator, () -> {})));
        }
    }
}
