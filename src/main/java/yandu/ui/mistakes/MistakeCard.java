package yandu.ui.mistakes;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.ui.control.Navigator;
import yandu.ui.control.PromptText;
import yandu.ui.control.SourceSentence;

/// One mistake: what was asked, given and expected, where it stands, and how close it is to leaving.
final class MistakeCard extends VBox {
    /// So many right answers in a row, and a mistake leaves the book.
    private static final int NEEDED = 3;

    MistakeCard(Missed missed, Words words, Navigator navigator) {
        getStyleClass().addAll("card", "mistake-card");
        var mistake = missed.mistake();
        var question = mistake.question();
        var report = missed.report();
        var given = mistake.given().isBlank() ? words.say("quiz.given.none") : mistake.given();
        var open = new Hyperlink(words.say("action.open.text"));
        open.setOnAction(event -> navigator.open(report.id(), question.sentence()));
        getChildren()
                .addAll(
                        head(missed, words),
                        new PromptText(question.prompt(), words),
                        answer(words.say("quiz.given", given), "given"),
                        answer(words.say("quiz.expected", mistake.expected()), "expected"),
                        SourceSentence.of(
                                report.document().text(), question.sentence(), question.evidence().getFirst()),
                        open);
    }

    private static Node head(Missed missed, Words words) {
        var type = new Label(words.say("quiz.type." + missed.mistake().question().type()));
        type.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, type, gap, dots(missed.mistake().rightsInARow(), words));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node dots(int rights, Words words) {
        var dots = new HBox(4);
        dots.setAlignment(Pos.CENTER);
        for (int place = 0; place < NEEDED; place++) {
            var dot = new Region();
            dot.getStyleClass().addAll("dot", place < rights ? "full" : "open");
            dots.getChildren().add(dot);
        }
        dots.setAccessibleRole(AccessibleRole.TEXT);
        dots.setAccessibleText(words.say("mistakes.rights", rights, NEEDED));
        var said = new Label(words.say("mistakes.rights", rights, NEEDED));
        said.getStyleClass().addAll("muted", "small");
        said.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, said, dots);
    }

    private static Label answer(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
