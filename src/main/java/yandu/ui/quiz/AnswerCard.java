package yandu.ui.quiz;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import yandu.i18n.Words;

/// The card of a mock examination on which every question has its number: a click goes there, what is answered is
/// filled.
final class AnswerCard extends FlowPane {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass UP = PseudoClass.getPseudoClass("up");

    /// @param up the question that is asked, from 0
    AnswerCard(QuizModel model, QuizRun run, int up, Words words) {
        super(6, 6);
        getStyleClass().add("answer-card");
        for (int number = 0; number < run.size(); number++) {
            int wanted = number;
            var button = new Button(String.valueOf(number + 1));
            button.getStyleClass().setAll("answer-number");
            button.pseudoClassStateChanged(DONE, run.isAnswered(number));
            button.pseudoClassStateChanged(UP, number == up);
            var state = words.say(run.isAnswered(number) ? "quiz.card.done" : "quiz.card.open", number + 1);
            button.setAccessibleText(state);
            button.setOnAction(_ -> model.goTo(wanted));
            getChildren().add(button);
        }
    }
}
