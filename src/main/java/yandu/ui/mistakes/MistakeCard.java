package yandu.ui.mistakes;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.schedule.CardId;
import yandu.study.Cause;
import yandu.ui.control.ContrastButton;
import yandu.ui.control.Keys;
import yandu.ui.control.Navigator;
import yandu.ui.control.PromptText;
import yandu.ui.control.SourceSentence;

/// One mistake: what was asked, given and expected, where it stands, how close it is to leaving, and why it was
/// made: one key or one click each.
final class MistakeCard extends VBox {
    private final Missed missed;
    private final MistakesModel model;
    private final Words words;

    MistakeCard(Missed missed, MistakesModel model, Words words, Navigator navigator) {
        this.missed = missed;
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "mistake-card");
        setFocusTraversable(true);
        var mistake = missed.mistake();
        var question = mistake.question();
        var report = missed.report();
        var given = mistake.given().isBlank() ? words.say("quiz.given.none") : mistake.given();
        var open = new Hyperlink(words.say("action.open.text"));
        open.setOnAction(_ -> navigator.open(report.id(), question.sentence()));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(words.say(question.prompt().key(), question.prompt().args().toArray()));
        getChildren()
                .addAll(
                        head(),
                        new PromptText(question.prompt(), words),
                        given(answer(words.say("quiz.given", given), "given"), navigator),
                        answer(words.say("quiz.expected", mistake.expected()), "expected"));
        question.note()
                .ifPresent(note -> getChildren().add(answer(words.say(note.key(), note.args().toArray()), "note")));
        getChildren()
                .addAll(
                        SourceSentence.of(report.document().text(), question.sentence(), question.evidence()),
                        foot(open));
        var keys = Keys.on(this);
        for (var cause : Cause.values()) {
            keys.character(String.valueOf(cause.ordinal() + 1), () -> model.setCause(mistake, cause));
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    }

    /// The key of the name of a cause.
    static String key(Cause cause) {
        return "mistakes.cause." + cause.name().toLowerCase(Locale.ROOT);
    }

    private Node head() {
        var type = new Label(words.say("quiz.type." + missed.mistake().question().type()));
        type.getStyleClass().addAll("muted", "small");
        var wrongs = new Label(words.say("mistakes.wrongs", missed.mistake().wrongs()));
        wrongs.getStyleClass().addAll("muted", "small");
        var line = new HBox(8, type, wrongs, gap(), dots());
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node foot(Node open) {
        var causes = new HBox(6);
        causes.setAlignment(Pos.CENTER_RIGHT);
        for (var cause : Cause.values()) {
            var button = new ToggleButton(cause.ordinal() + 1 + " " + words.say(key(cause)));
            button.getStyleClass().addAll("chip", "small-chip");
            button.setSelected(missed.mistake().cause().filter(cause::equals).isPresent());
            button.setAccessibleText(words.say(key(cause)));
            button.setOnAction(_ -> model.setCause(missed.mistake(), cause));
            button.setMinWidth(USE_PREF_SIZE);
            causes.getChildren().add(button);
        }
        var line = new HBox(12, open, gap(), causes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// What was answered; where it belongs elsewhere, with the way to cards that tell the two apart.
    private Node given(Label given, Navigator navigator) {
        if (missed.confused().isEmpty()) {
            return given;
        }
        var asked = new CardId(missed.report().id(), missed.mistake().question().topic());
        var button =
                ContrastButton.of(
                        model.contrasting(), asked, missed.confused().get(), words, navigator, model::refresh);
        var line = new HBox(12, given, gap(), button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Node dots() {
        var mistake = missed.mistake();
        int rights = Math.min(mistake.rightsInARow(), mistake.needed());
        var dots = new HBox(4);
        dots.setAlignment(Pos.CENTER);
        for (int place = 0; place < mistake.needed(); place++) {
            var dot = new Region();
            dot.getStyleClass().addAll("dot", place < rights ? "full" : "open");
            dots.getChildren().add(dot);
        }
        var text = words.say("mistakes.rights", rights, mistake.needed());
        dots.setAccessibleRole(AccessibleRole.TEXT);
        dots.setAccessibleText(text);
        var said = new Label(text);
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
