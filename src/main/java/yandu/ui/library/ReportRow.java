package yandu.ui.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.ReportSummary;
import yandu.ui.control.Buttons;
import yandu.ui.control.Icons;
import yandu.ui.control.MasteryRing;

/// A report of the library: how well it is known, its title, where it is from, its tags, its numbers, what can be done
/// with it.
final class ReportRow extends HBox {
    private final Words words;
    private final ReportSummary report;

    ReportRow(Words words, ReportSummary report, ReportActions actions) {
        this.words = words;
        this.report = report;
        getStyleClass().addAll("card", "report-row");
        setAlignment(Pos.CENTER_LEFT);
        var texts = texts();
        setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(new MasteryRing(report.mastery(), 48), texts, numbers(), buttons(actions));
    }

    /// What a screen reader says of a report.
    static String spoken(Words words, ReportSummary report) {
        return words.say(report.isDeck() ? "library.spoken.deck" : "library.spoken", report.title(), report.due());
    }

    private VBox texts() {
        var title = new Label(report.title());
        title.getStyleClass().add("report-title");
        title.setMinWidth(0);
        var from =
                new Label(
                        Stream.concat(report.date().map(this::say).stream(), Stream.of(report.source(), report.speaker()))
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(" · ")));
        from.getStyleClass().addAll("muted", "small");
        from.setMinWidth(0);
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        if (report.isDeck()) {
            var mark = new Label(words.say("library.deck"));
            mark.getStyleClass().add("deck-mark");
            mark.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(mark);
        }
        if (!from.getText().isEmpty()) {
            line.getChildren().add(from);
        }
        for (var tag : report.tags()) {
            var label = new Label(tag);
            label.getStyleClass().add("tag");
            label.setMinWidth(24);
            line.getChildren().add(label);
        }
        var box = new VBox(4, title);
        if (!line.getChildren().isEmpty()) {
            box.getChildren().add(line);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        return box;
    }

    private Node numbers() {
        var line = new HBox();
        if (report.isDeck()) {
            line.getChildren().add(number(report.notes(), words.say("library.notes"), false));
        } else {
            line.getChildren()
                    .addAll(
                            number(report.areas(), words.say("library.areas"), false),
                            number(report.phrases(), words.say("library.phrases"), false));
        }
        line.getChildren()
                .addAll(
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

    /// The keyboard has keys for all of them; the list keeps the focus.
    private Node buttons(ReportActions actions) {
        var one = List.of(report);
        var more = new MenuButton(null, Icons.small(Feather.MORE_HORIZONTAL));
        more.getStyleClass().add("more-menu");
        Buttons.say(more, words.say("library.more"));
        more.getItems().setAll(ReportMenu.items(words, actions, () -> one));
        var box =
                new HBox(
                        Buttons.icon(Feather.LAYERS, words.say("library.review"), () -> actions.review(report)),
                        Buttons.icon(Feather.EDIT_3, words.say("library.quiz"), () -> actions.quiz(report)),
                        more);
        box.getChildren().forEach(button -> button.setFocusTraversable(false));
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
