package yandu.ui.quiz;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.MasteryBar;
import yandu.ui.control.MasteryRing;
import yandu.ui.control.Navigator;
import yandu.ui.control.PromptText;
import yandu.ui.control.SourceSentence;

/// How the quiz went: the score, the score by area, and what was wrong with the way back to where it stands.
final class ResultPage extends VBox {
    private final QuizModel model;
    private final QuizResult result;
    private final Words words;
    private final Navigator navigator;

    ResultPage(QuizModel model, QuizResult result, Words words, Navigator navigator) {
        this.model = model;
        this.result = result;
        this.words = words;
        this.navigator = navigator;
        getStyleClass().add("quiz-result");
        getChildren().add(score());
        if (!result.areas().isEmpty()) {
            getChildren().add(areas());
        }
        if (!result.wrong().isEmpty()) {
            getChildren().add(heading("quiz.result.wrong"));
            result.wrong().forEach(outcome -> getChildren().add(wrong(outcome)));
        }
    }

    private Node score() {
        var score = result.score();
        var title = new Label(words.say("quiz.result.score", score.right(), score.questions()));
        title.getStyleClass().add("heading");
        var right = new VBox(12, title, buttons());
        if (result.wrong().isEmpty()) {
            var praise = new Label(words.say("quiz.result.all"));
            praise.getStyleClass().add("muted");
            right.getChildren().add(1, praise);
        }
        right.setAlignment(Pos.CENTER_LEFT);
        var box = new HBox(24, new MasteryRing(score.share(), 96), right);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("card", "score");
        return box;
    }

    private Node buttons() {
        var again = Buttons.plain(words.say("quiz.result.again"), model::setUp);
        if (result.wrong().isEmpty()) {
            again.getStyleClass().add("accent");
            return new HBox(again);
        }
        var retry = Buttons.primary(words.say("quiz.result.retry"), model::retryWrong);
        return new HBox(12, retry, again);
    }

    private Node areas() {
        var grid = new GridPane(16, 8);
        var stretch = new ColumnConstraints();
        stretch.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), stretch, new ColumnConstraints());
        result.areas()
                .forEach(
                        (area, score) -> {
                            var bar = new MasteryBar(score.share());
                            bar.setMaxWidth(Double.MAX_VALUE);
                            var count =
                                    new Label(
                                            words.say(
                                                    "quiz.result.score",
                                                    score.right(),
                                                    score.questions()));
                            count.getStyleClass().addAll("muted", "small");
                            grid.addRow(
                                    grid.getRowCount(),
                                    new Label(words.say("quiz.result.area", area)),
                                    bar,
                                    count);
                        });
        var box = new VBox(12, heading("quiz.result.areas"), grid);
        box.getStyleClass().add("card");
        return box;
    }

    private Node wrong(Outcome outcome) {
        var question = outcome.asked().question();
        var report = outcome.asked().report();
        var given = AnswerText.given(question.shape(), outcome.response());
        var open = new Hyperlink(words.say("action.open.text"));
        open.setOnAction(event -> navigator.open(report.id(), question.sentence()));
        var box =
                new VBox(
                        8,
                        new PromptText(question.prompt(), words),
                        answer(
                                "quiz.given",
                                given.isEmpty() ? words.say("quiz.given.none") : given,
                                "given"),
                        answer("quiz.expected", AnswerText.expected(question.shape(), outcome.response()), "expected"),
                        SourceSentence.of(
                                report.document().text(), question.sentence(), question.evidence().getFirst()),
                        open);
        box.getStyleClass().addAll("card", "wrong-card");
        return box;
    }

    private Label answer(String key, String text, String style) {
        var label = new Label(words.say(key, text));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label heading(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("section-title");
        return label;
    }
}
