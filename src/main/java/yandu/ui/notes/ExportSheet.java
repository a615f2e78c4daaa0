package yandu.ui.notes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import yandu.i18n.Words;
import yandu.service.Exporting;
import yandu.ui.control.Buttons;

/// What goes into the file, and which kind of file it is.
final class ExportSheet extends VBox {
    private final Words words;
    private final Set<String> parts = new LinkedHashSet<>();
    private String format;

    /// @param export told the format and the parts
    ExportSheet(Exporting exporting, Words words, BiConsumer<String, Set<String>> export) {
        this.words = words;
        getStyleClass().add("export-sheet");
        var title = new Label(words.say("notes.export.title"));
        title.getStyleClass().add("subheading");
        var go =
                Buttons.primary(
                        words.say("notes.export.go"), () -> export.accept(format, Set.copyOf(parts)));
        go.setMaxWidth(Double.MAX_VALUE);
        var boxes = parts(exporting.parts(), go);
        getChildren()
                .addAll(
                        title,
                        heading("notes.export.format"),
                        formats(exporting.formats()),
                        heading("notes.export.parts"),
                        boxes,
                        go);
    }

    private SegmentedButton formats(List<String> all) {
        var buttons = new SegmentedButton();
        buttons.setToggleGroup(new ToggleGroup());
        for (var each : all) {
            var button = new ToggleButton(words.say("notes.format." + each));
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        format = each;
                    });
            buttons.getButtons().add(button);
        }
        format = all.getFirst();
        buttons.getButtons().getFirst().setSelected(true);
        return buttons;
    }

    private VBox parts(List<String> all, Node go) {
        var boxes = new VBox(8);
        parts.addAll(all);
        for (var part : all) {
            var box = new CheckBox(words.say("notes.part." + part));
            box.setSelected(true);
            box.selectedProperty()
                    .subscribe(
                            (before, on) -> {
                                if (on) {
                                    parts.add(part);
                                } else {
                                    parts.remove(part);
                                }
                                go.setDisable(parts.isEmpty());
                            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Label heading(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("section-title");
        return label;
    }
}
