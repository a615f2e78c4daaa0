package yandu.ui.quiz;

import java.util.Map;
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
import yandu.quiz.QuizMode;
import yandu.ui.control.Buttons;
import yandu.ui.control.MasteryBar;
import yandu.ui.control.MasteryRing;
import yandu.ui.control.Navigator;

/// How the quiz went: the score, the streak, the score by area with what to read again, by type and theme, and
/// every answer that was wrong with the way back to where it stands.
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
        if (result.outcomes().size() > 1) {
            var themes = scores("quiz.result.themes", "quiz.theme.", result.byTheme());
            var types = scores("quiz.result.types", "quiz.type.", result.byType());
            var both = new HBox(16, themes, types);
            HBox.setHgrow(themes, Priority.ALWAYS);
            HBox.setHgrow(types, Priority.ALWAYS);
            getChildren().add(both);
        }
        if (!result.wrong().isEmpty()) {
            getChildren().add(heading("quiz.result.wrong"));
            result.wrong()
                    .forEach(
                            outcome ->
                                    getChildren()
                                            .add(new WrongCard(outcome, model.contrasting(), words, navigator)));
        }
    }

    private Node score() {
        var score = result.score();
        var title = line(words.say("quiz.result.score", score.right(), score.questions()), "heading");
        var right = new VBox(8, title);
        if (score.questions() > 0 && score.right() == score.questions()) {
            right.getChildren().add(line(words.say("quiz.result.all"), "muted"));
        }
        right.getChildren().add(line(streak(), "muted"));
        if (!result.unanswered().isEmpty()) {
            right.getChildren().add(line(words.say("quiz.result.unanswered", result.unanswered().size()), "muted"));
        }
        right.getChildren().add(buttons());
        right.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(right, Priority.ALWAYS);
        var box = new HBox(24, new MasteryRing(score.share(), 96), right);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("card", "score");
        return box;
    }

    private String streak() {
        if (result.mode() == QuizMode.CHALLENGE) {
            return words.say("quiz.result.challenge", result.streak(), result.best().orElse(result.streak()));
        }
        return result.mode() == QuizMode.DAILY
                ? words.say("quiz.result.daily", result.days())
                : words.say("quiz.result.streak", result.streak());
    }

    private Node buttons() {
        var again = Buttons.plain(words.say("quiz.result.again"), model::setUp);
        again.getStyleClass().add("quiz-again");
        if (result.wrong().isEmpty()) {
            again.getStyleClass().add("accent");
            return new HBox(again);
        }
        var retry = Buttons.primary(words.say("quiz.result.retry"), model::retryWrong);
        return new HBox(12, retry, again);
    }

    private Node areas() {
        var grid = grid();
        result.byArea()
                .forEach(
                        (area, score) -> {
                            var name = line(words.say("quiz.result.area.name", area.place(), area.name()), "area-name");
                            var read = new Hyperlink(words.say("quiz.result.read"));
                            read.setAccessibleText(words.say("quiz.result.read") + ": " + area.name());
                            read.setOnAction(_ -> navigator.open(area.report().id(), area.span()));
                            read.setVisible(result.toRead().contains(area));
                            read.setMinWidth(USE_PREF_SIZE);
                            grid.addRow(grid.getRowCount(), name, new MasteryBar(score.share()), count(score), read);
                        });
        var box = new VBox(12, heading("quiz.result.areas"), grid);
        box.getStyleClass().add("card");
        return box;
    }

    private VBox scores(String title, String names, Map<String, QuizResult.Score> scores) {
        var grid = grid();
        scores.forEach(
                (key, score) ->
                        grid.addRow(
                                grid.getRowCount(),
                                line(words.say(names + key), "area-name"),
                                new MasteryBar(score.share()),
                                count(score)));
        var box = new VBox(12, heading(title), grid);
        box.getStyleClass().add("card");
        return box;
    }

    private static GridPane grid() {
        var grid = new GridPane(16, 8);
        var stretch = new ColumnConstraints();
        stretch.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(stretch, new ColumnConstraints(), new ColumnConstraints());
        return grid;
    }

    private Label count(QuizResult.Score score) {
        var count = new Label(score.right() + " / " + score.questions());
        count.setAccessibleText(words.say("quiz.result.score", score.right(), score.questions()));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        return count;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label heading(String key) {
        return line(words.say(key), "section-title");
    }
}
