package yandu.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.FileChoice;
import yandu.ui.control.Navigator;
import yandu.ui.settings.OwnWordsModel.Table;

/// The rows of the user's own glossary and decisions: a file out, a file in.
final class OwnWordsGroup {
    private final OwnWordsModel model;
    private final Words words;
    private final Navigator navigator;
    private final FileChoice files;

    OwnWordsGroup(OwnWordsModel model, Words words, Navigator navigator, FileChoice files) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.files = files;
    }

    Node row(Table table) {
        var name = new Label(words.say("settings.own." + table.id()));
        var why = new Label(words.say("settings.own." + table.id() + ".why"));
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        var text = new VBox(2, name, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        var in = Buttons.plain(words.say("settings.own.in"), () -> {});
        var out = Buttons.plain(words.say("settings.own.out"), () -> {});
        in.setOnAction(event -> bringIn(table, window(in)));
        out.setOnAction(event -> takeAway(table, window(out)));
        for (var button : new Button[] {in, out}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(table.id());
            button.setAccessibleText(button.getText() + " " + name.getText());
        }
        var row = new HBox(12, text, in, out);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("setting");
        return row;
    }

    private static Window window(Node node) {
        return node.getScene().getWindow();
    }

    private void takeAway(Table table, Window owner) {
        files.toSave(owner, table.fileName())
                .ifPresent(
                        file -> model.takeAway(
                                table,
                                file,
                                lines -> navigator.notify(words.say("settings.own.out.done", lines, name(file)), null),
                                navigator::fail));
    }

    private void bringIn(Table table, Window owner) {
        files.toOpen(owner)
                .ifPresent(
                        file -> model.bringIn(
                                table,
                                file,
                                lines -> navigator.done(words.say("settings.own.in.done", lines, name(file))),
                                navigator::fail));
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
