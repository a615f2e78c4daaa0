package yandu.ui.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.ToLongFunction;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.service.Transfer.Arrival;
import yandu.service.Transfer.Contents;
import yandu.ui.control.Buttons;
import yandu.ui.control.Keys;
import yandu.ui.control.Overlay;

/// A sheet over the window before another library takes the place of this one: what goes, what comes, and where this one
/// is kept. The keys are on the way out at first.
public final class TakeoverSheet extends VBox {
    private final Words words;
    private final Takeover takeover;
    private final Button leave;

    /// One library in the place of another.
    ///
    /// @param held what the one in use holds
    /// @param backups the folder in which it is kept
    public record Takeover(Contents held, Arrival arrival, Path backups) {}

    /// Lays the sheet over a window. Exactly one of `replace` and `decline` follows.
    public static void open(Scene scene, Words words, Takeover takeover, Runnable replace, Runnable decline) {
        Overlay.show(
                        scene,
                        close -> new TakeoverSheet(words, takeover, () -> end(close, replace), () -> end(close, decline)))
                .leave.requestFocus();
    }

    private static void end(Runnable close, Runnable outcome) {
        close.run();
        outcome.run();
    }

    private TakeoverSheet(Words words, Takeover takeover, Runnable replace, Runnable decline) {
        this.words = words;
        this.takeover = takeover;
        this.leave = Buttons.plain(words.say("transfer.leave"), decline);
        getStyleClass().addAll("card", "takeover-sheet");
        setMaxSize(560, USE_PREF_SIZE);
        var heading = new Label(words.say("transfer.ask"));
        heading.getStyleClass().add("heading");
        var foot = new HBox(8, leave, Buttons.primary(words.say("transfer.replace"), replace));
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, origin(), beside(), kept(), foot);
        Keys.before(this).key(KeyCode.ESCAPE, decline).combination("Shortcut+Enter", replace);
    }

    private Node origin() {
        var arrival = takeover.arrival();
        return paragraph(
                arrival.made()
                        .map(made -> words.say("transfer.origin.dated", arrival.name(), day(made)))
                        .orElseGet(() -> words.say("transfer.origin", arrival.name())),
                "takeover-origin");
    }

    private Node kept() {
        return paragraph(words.say("transfer.kept", takeover.backups()), "muted");
    }

    private static Label paragraph(String text, String style) {
        var paragraph = new Label(text);
        paragraph.setWrapText(true);
        paragraph.setMinHeight(USE_PREF_SIZE);
        paragraph.getStyleClass().add(style);
        return paragraph;
    }

    /// Both libraries side by side.
    private Node beside() {
        var table = new GridPane(16, 6);
        table.getStyleClass().add("takeover-table");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(name, figures(), figures());
        table.addRow(0, new Label(), column("transfer.now"), column("transfer.then"));
        row(table, "transfer.reports", Contents::reports);
        row(table, "transfer.cards", Contents::cards);
        row(table, "transfer.reviews", Contents::reviews);
        row(table, "transfer.notes", Contents::notes);
        return table;
    }

    private static ColumnConstraints figures() {
        var figures = new ColumnConstraints(120);
        figures.setHalignment(HPos.RIGHT);
        return figures;
    }

    private Label column(String key) {
        var column = new Label(words.say(key));
        column.getStyleClass().add("section-title");
        return column;
    }

    private void row(GridPane table, String key, ToLongFunction<Contents> count) {
        long now = count.applyAsLong(takeover.held());
        long then = count.applyAsLong(takeover.arrival().contents());
        var name = new Label(words.say(key));
        name.setAccessibleText(words.say("transfer.row", words.say(key), now, then));
        table.addRow(table.getRowCount(), name, figure(now), figure(then));
    }

    private Label figure(long count) {
        var figure = new Label(words.say("transfer.figure", count));
        figure.getStyleClass().add("takeover-figure");
        return figure;
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.language().locale()).format(date);
    }
}
