package yandu.ui.export;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.Failures;
import yandu.ui.control.Keys;
import yandu.ui.control.Navigator;
import yandu.ui.control.Overlay;
import yandu.ui.control.SectionHeader;
import yandu.ui.task.Load;

/// The template of Markdown exports at the left, what it makes of a report at the right.
public final class TemplateSheet extends VBox {
    private static final Duration SOON = Duration.millis(200);

    /// These stand for Markdown as it is.
    private static final List<String> FINISHED = List.of("parts", "part");

    private final TemplateModel model;
    private final Words words;
    private final Navigator navigator;
    private final Runnable close;
    private final TextArea text = area("template.text");
    private final TextArea page = area("template.page");
    private final Label fault = new Label();
    private final Button keep;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final Subscription following;

    private TemplateSheet(TemplateModel model, Words words, Navigator navigator, Runnable close) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.close = close;
        this.keep = Buttons.primary(words.say("template.keep"), this::keep);
        getStyleClass().addAll("card", "export-sheet", "template-sheet");
        text.setAccessibleText(words.say("template.text"));
        page.setAccessibleText(words.say("template.page"));
        page.setEditable(false);
        page.setWrapText(true);
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.getStyleClass().add("refusal");
        getChildren().addAll(header(), about(), sides(), fault, foot());
        soon.setOnFinished(event -> model.attempt(text.getText(), () -> {}));
        following =
                Subscription.combine(
                        model.page().subscribe(this::show),
                        text.textProperty().subscribe((before, now) -> soon.playFromStart()));
        Keys.before(this).key(KeyCode.ESCAPE, this::leave).combination("Shortcut+S", this::keep);
    }

    /// Lays the sheet over a window.
    public static void open(Scene scene, TemplateModel model, Words words, Navigator navigator) {
        Overlay.show(scene, hide -> new TemplateSheet(model, words, navigator, hide)).begin();
    }

    private void begin() {
        model.begin(words.language(), navigator::fail);
        text.setText(model.kept());
        soon.stop();
        text.requestFocus();
        text.positionCaret(0);
    }

    private static TextArea area(String style) {
        var area = new TextArea();
        area.getStyleClass().add(style.replace('.', '-'));
        return area;
    }

    private Node header() {
        var header = new SectionHeader(words.say("template.title"), Buttons.icon(Feather.X, words.say("export.close"), this::leave));
        header.lookup(".section-title").getStyleClass().setAll("label", "heading");
        return header;
    }

    private Node about() {
        var about = new Label(words.say("template.about", "{{title}}", "{{#phrases}} … {{/phrases}}", "{{^notes}} … {{/notes}}"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        return about;
    }

    private Node sides() {
        var left = side("template.text", text);
        var right = side("template.page", page);
        var sides = new HBox(14, left, right);
        VBox.setVgrow(sides, Priority.ALWAYS);
        return sides;
    }

    private Node side(String key, TextArea area) {
        var name = new Label(words.say(key));
        name.getStyleClass().add("section-title");
        name.setLabelFor(area);
        area.setMinHeight(0);
        VBox.setVgrow(area, Priority.ALWAYS);
        var side = new VBox(6, name, area);
        side.setMinSize(0, 0);
        side.setPrefWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private Node foot() {
        var builtIn = Buttons.flat(Feather.ROTATE_CCW, words.say("template.built-in"), () -> text.setText(model.builtIn()));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(10, insertion(), builtIn, room, Buttons.plain(words.say("template.leave"), this::leave), keep);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// What the template can say, to be put where the caret is.
    private Node insertion() {
        var menu = new MenuButton(words.say("template.insert"));
        model.names()
                .forEach(
                        (list, names) -> {
                            if (list.isEmpty()) {
                                names.forEach(name -> menu.getItems().add(item(name, "{{" + name + "}}")));
                            } else {
                                menu.getItems().add(menu(list, names));
                            }
                        });
        return menu;
    }

    private Menu menu(String list, List<String> names) {
        var menu = new Menu(say(list));
        boolean single = list.equals("part");
        if (!single) {
            menu.getItems().add(item(list, block(list, names)));
        }
        names.forEach(name -> menu.getItems().add(single ? part(name) : item(name, mark(list, name))));
        return menu;
    }

    private MenuItem part(String name) {
        var item = new MenuItem(words.say("export.part." + name) + "　{{{part." + name + "}}}");
        item.setMnemonicParsing(false);
        item.setOnAction(event -> insert("{{{part." + name + "}}}"));
        return item;
    }

    private MenuItem item(String name, String snippet) {
        var item = new MenuItem(say(name) + "　" + snippet.lines().findFirst().orElse(""));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> insert(snippet));
        return item;
    }

    private String say(String name) {
        return words.say("template.name." + name);
    }

    /// A list with the words that tell most of each entry.
    private static String block(String list, List<String> names) {
        var first = FINISHED.contains(list) ? "## {{name}}\n\n{{{text}}}" : "- " + mark(list, names.contains("name") ? "name" : names.getFirst());
        return "{{#" + list + "}}\n" + first + "\n{{/" + list + "}}\n";
    }

    private static String mark(String list, String name) {
        return FINISHED.contains(list) && name.equals("text") ? "{{{text}}}" : name.equals("measures") ? "{{#measures}}{{text}}；{{/measures}}" : "{{" + name + "}}";
    }

    private void insert(String snippet) {
        text.replaceSelection(snippet);
        text.requestFocus();
    }

    /// The last good page stays in sight while there is a fault, and the place in it while it changes.
    private void show(Load<String> load) {
        boolean failed = load instanceof Load.Failed;
        if (load instanceof Load.Ready<String>(var made)) {
            double place = page.getScrollTop();
            page.setText(made);
            page.setScrollTop(place);
        }
        fault.setText(load instanceof Load.Failed<String>(var why) ? Failures.say(words, why) : "");
        fault.setVisible(failed);
        fault.setManaged(failed);
        keep.setDisable(failed);
    }

    /// Keeps what was tried and found good; what was typed a moment ago is tried first.
    private void keep() {
        if (keep.isDisabled()) {
            return;
        }
        model.attempt(text.getText(), () -> {
            model.keep(text.getText());
            leave();
            navigator.done(words.say("template.kept"));
        });
    }

    private void leave() {
        soon.stop();
        following.unsubscribe();
        close.run();
    }
}
