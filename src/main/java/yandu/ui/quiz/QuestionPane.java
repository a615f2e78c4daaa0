package yandu.ui.quiz;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.ui.control.Contrasting;
import yandu.ui.control.Navigator;
import yandu.ui.control.PromptText;
import yandu.ui.control.SourceSentence;

/// A question with the place for its answer and, once answered, what is right and where that stands.
final class QuestionPane extends VBox {
    private final Asked asked;
    private final Contrasting contrasting;
    private final Words words;
    private final Navigator navigator;
    private final AnswerInput input;
    private boolean revealed;

    QuestionPane(
            Asked asked, Draft draft, Contrasting contrasting, Words words, Navigator navigator, Runnable submit) {
        this.asked = asked;
        this.contrasting = contrasting;
        this.words = words;
        this.navigator = navigator;
        this.input = AnswerInput.of(draft, words, submit);
        getStyleClass().addAll("card", "quiz-card");
        setMaxHeight(USE_PREF_SIZE);
        var type = new Label(words.say("quiz.type." + asked.question().type()));
        type.getStyleClass().addAll("muted", "small");
        getChildren()
                .addAll(type, new PromptText(asked.question().prompt(), words), input.node());
    }

    Asked asked() {
        return asked;
    }

    AnswerInput input() {
        return input;
    }

    /// Whether it shows how an answer was graded.
    boolean isRevealed() {
        return revealed;
    }

    /// Shows how the answer was graded, and the sentence that says so.
    void reveal(Outcome outcome) {
        revealed = true;
        input.reveal(outcome.response(), outcome.grade());
        var question = asked.question();
        var text = asked.report().document().text();
        var source = SourceSentence.of(text, question.sentence(), question.evidence());
        var title = new Label(words.say("quiz.source"));
        title.getStyleClass().add("section-title");
        var feedback = new VBox(8, verdict(outcome));
        question.note()
                .ifPresent(
                        note -> {
                            var said = new Label(words.say(note.key(), note.args().toArray()));
                            said.getStyleClass().add("note");
                            said.setWrapText(true);
                            said.setMinHeight(USE_PREF_SIZE);
                            feedback.getChildren().add(said);
                        });
        feedback.getChildren().addAll(title, source, new AfterAnswer(outcome, contrasting, words, navigator));
        feedback.getStyleClass().add("feedback");
        getChildren().add(feedback);
    }

    private Node verdict(Outcome outcome) {
        var grade = outcome.grade();
        boolean partly = !grade.right() && grade.credit() > 0;
        var text =
                grade.right()
                        ? words.say(outcome.isInsisted() ? "quiz.verdict.insisted" : "quiz.verdict.right")
                        : partly
                                ? words.say("quiz.verdict.partly", grade.credit())
                                : words.say("quiz.verdict.wrong");
        var label = new Label(text);
        label.getStyleClass().add("verdict-text");
        var line = new HBox(8, Marks.of(grade.right()), label);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("verdict", grade.right() ? "right" : partly ? "partly" : "wrong");
        return line;
    }
}
