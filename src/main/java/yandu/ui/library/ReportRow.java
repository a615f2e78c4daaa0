package yandu.ui.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.ReportSummary;
import yandu.ui.control.Buttons;
import yandu.ui.control.MasteryRing;

/// A report of the library: how well it is known, its title, where it is from, its numbers, what can be done
/// with it.
final class ReportRow extends HBox {

    /// What can be done with a report.
    interface Actions {
        void read(ReportSummary report);

        void review(ReportSummary report);

        void quiz(ReportSummary report);

        void remove(ReportSummary report);
    }

    private final Words words;
    private final ReportSummary report;

    ReportRow(Words words, ReportSummary report, Actions actions) {
        this.words = words;
        this.report = report;
        getStyleClass().addAll("card", "report-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.say("library.spoken", report.title(), report.due()));
        var texts = texts();
        setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(new MasteryRing(report.mastery(), 48), texts, numbers(), buttons(actions));
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        actions.read(report);
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() == this && isOpenKey(event.getCode())) {
                        actions.read(report);
                        event.consume();
                    }
                });
    }

    private static boolean isOpenKey(KeyCode code) {
        return code == KeyCode.ENTER || code == KeyCode.SPACE;
    }

    private VBox texts() {
        var title = new Label(report.title());
        title.getStyleClass().add("report-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var from =
                new Label(
                        Stream.concat(report.date().map(this::say).stream(), Stream.of(report.source()))
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(" · ")));
        from.getStyleClass().addAll("muted", "small");
        from.setWrapText(true);
        from.setMinHeight(USE_PREF_SIZE);
        return new VBox(4, title, from);
    }

    private Node numbers() {
        var line =
                new HBox(
                        number(report.phrases(), words.say("library.phrases"), false),
                        number(report.cards(), words.say("library.cards"), false),
                        number(report.due(), words.say("library.due"), report.due() > 0));
        line.getStyleClass().add("report-numbers");
        line.setMinWidth(USE_PREF_SIZE);
        return line;
    }

    private static Node number(int value, String noun, boolean calls) {
        var figure = new Label(String.valueOf(value));
        figure.getStyleClass().add("report-number");
        if (calls) {
            figure.getStyleClass().add("accent-text");
        }
        var name = new Label(noun);
        name.getStyleClass().addAll("muted", "small");
        var box = new VBox(figure, name);
        box.getStyleClass().add("report-figure");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node buttons(Actions actions) {
        var box =
                new HBox(
                        Buttons.icon(Feather.LAYERS, words.say("library.review"), () -> actions.review(report)),
                        Buttons.icon(Feather.EDIT_3, words.say("library.quiz"), () -> actions.quiz(report)),
                        Buttons.icon(Feather.TRASH_2, words.say("library.remove"), () -> actions.remove(report)));
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(USE_PREF_SIZE);
        box.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return box;
    }

    private String say(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale())
                .format(date);
    }
}
