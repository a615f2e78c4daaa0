package yandu.ui.export;

import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.recite.MaskLevel;
import yandu.service.ReportSummary;
import yandu.ui.control.Buttons;
import yandu.ui.control.ChosenWords;
import yandu.ui.control.Destination;
import yandu.ui.control.Keys;
import yandu.ui.control.Navigator;
import yandu.ui.control.Overlay;
import yandu.ui.control.SectionHeader;

/// The sheet itself: which report, as what, with what in it. While it is written the sheet shows how far that is.
public final class ExportSheet extends VBox {
    private final ExportModel model;
    private final Words words;
    private final Navigator navigator;
    private final Destination destination;
    private final Runnable close;
    private final Label about = new Label();
    private final Button go;
    private final Button template;
    private final VBox choices = new VBox(14);
    private final VBox running = new VBox(10);
    private final TilePane parts = new TilePane(16, 8);
    private final HBox masks = new HBox(8);
    private final ComboBox<ReportSummary> report = new ComboBox<>();
    private ToggleButton chosen;
    private Subscription following = Subscription.EMPTY;

    private ExportSheet(ExportModel model, Words words, Navigator navigator, Destination destination, Runnable close) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.destination = destination;
        this.close = close;
        this.go = Buttons.primary(words.say("export.go"), this::export);
        this.template = Buttons.flat(Feather.EDIT_3, words.say("template.edit"), navigator::template);
        getStyleClass().addAll("card", "export-sheet");
        setMaxSize(600, USE_PREF_SIZE);
        go.setMaxWidth(Double.MAX_VALUE);
        go.getStyleClass().add("export-go");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        choices.getChildren().addAll(reports(), heading("export.as"), formats(), about, parts(), masks(), template, go);
        running();
        getChildren().addAll(header(), choices, running);
        Keys.before(this).key(KeyCode.ESCAPE, this::leave).combination("Shortcut+ENTER", this::export);
        following = Subscription.combine(
                model.format().subscribe(now -> arrange()),
                model.report().subscribe(now -> arrange()),
                model.progress().subscribe(now -> arrange()));
        SetChangeListener<String> changed = change -> arrange();
        model.parts().addListener(changed);
        following = following.and(() -> model.parts().removeListener(changed));
    }

    /// Lays the sheet over a window.
    public static void open(Scene scene, ExportModel model, Words words, Navigator navigator, Destination destination) {
        Overlay.show(scene, hide -> new ExportSheet(model, words, navigator, destination, hide)).begin();
    }

    private void begin() {
        chosen.requestFocus();
    }

    private Node header() {
        var header = new SectionHeader(words.say("export.title"), Buttons.icon(Feather.X, words.say("export.close"), this::leave));
        header.lookup(".section-title").getStyleClass().setAll("label", "heading");
        return header;
    }

    private Node reports() {
        report.setItems(model.reports());
        report.setConverter(new ChosenWords<>(ReportSummary::title));
        report.valueProperty().bindBidirectional(model.report());
        report.setMaxWidth(Double.MAX_VALUE);
        report.setAccessibleText(words.say("export.report"));
        return report;
    }

    private Node formats() {
        var group = new ToggleGroup();
        var rows = new VBox(8);
        for (var row : model.formats()) {
            var line = new FlowPane(8, 8);
            row.forEach(format -> line.getChildren().add(format(format, group)));
            rows.getChildren().add(line);
        }
        return rows;
    }

    private Node format(String format, ToggleGroup group) {
        var button = new ToggleButton(words.say("export.format." + format));
        button.getStyleClass().add("export-format");
        button.setToggleGroup(group);
        button.setSelected(format.equals(model.format().get()));
        chosen = button.isSelected() ? button : chosen;
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    model.format().set(format);
                });
        return button;
    }

    private Node parts() {
        parts.setPrefColumns(3);
        parts.setTileAlignment(Pos.CENTER_LEFT);
        for (var part : model.allParts()) {
            var box = new CheckBox(words.say("export.part." + part));
            box.setSelected(model.parts().contains(part));
            box.selectedProperty()
                    .subscribe(
                            (before, on) -> {
                                if (on) {
                                    model.parts().add(part);
                                } else {
                                    model.parts().remove(part);
                                }
                            });
            parts.getChildren().add(box);
        }
        return parts;
    }

    private Node masks() {
        var level = new ChoiceBox<MaskLevel>();
        level.getItems().addAll(List.of(MaskLevel.KEYWORDS, MaskLevel.HALF, MaskLevel.FIRST, MaskLevel.ALL));
        level.setConverter(new ChosenWords<>(each -> words.say("recite.level." + each.id())));
        level.valueProperty().bindBidirectional(model.level());
        var name = new Label(words.say("export.mask"));
        name.setLabelFor(level);
        masks.setAlignment(Pos.CENTER_LEFT);
        masks.getChildren().addAll(name, level);
        return masks;
    }

    private void running() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progress());
        bar.setAccessibleText(words.say("export.running"));
        var line = new HBox(12, bar, Buttons.plain(words.say("export.cancel"), model::cancel));
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        running.getChildren().addAll(new Label(words.say("export.running")), line);
    }

    private void arrange() {
        boolean writing = model.progress().get() >= 0;
        show(choices, !writing);
        show(running, writing);
        show(parts, model.isOfPages());
        show(masks, model.isOfPages() && model.parts().contains("handout"));
        show(template, model.hasTemplate());
        show(report, !model.isEverything());
        about.setText(words.say(model.isOfPages() ? "export.about.pages" : model.isEverything() ? "export.about.everything" : "export.about.cards"));
        go.setDisable(!model.isReady());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void export() {
        if (!model.isReady() || model.progress().get() >= 0) {
            return;
        }
        destination
                .ask(getScene().getWindow(), words.say("export.title"), model.fileName(words.say("export.library")))
                .ifPresent(
                        target ->
                                model.write(
                                        target,
                                        words.language(),
                                        written -> {
                                            leave();
                                            navigator.written(words.say("export.written", written.getFileName().toString()), written);
                                        },
                                        navigator::fail));
    }

    private void leave() {
        if (model.progress().get() >= 0) {
            model.cancel();
        }
        following.unsubscribe();
        report.valueProperty().unbindBidirectional(model.report());
        close.run();
    }

    private Label heading(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("section-title");
        return label;
    }
}
