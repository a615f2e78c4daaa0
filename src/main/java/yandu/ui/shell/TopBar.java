package yandu.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.settings.Settings;
import yandu.ui.control.Buttons;
import yandu.ui.control.Icons;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Screen;
import yandu.ui.control.View;

/// The bar at the top: where one is, the screen's own controls, what is due, the theme.
final class TopBar extends HBox {

    private final Words words;
    private final Label title = new Label();
    private final HBox tools = new HBox();

    TopBar(Words words, ShellModel model, LiveSettings settings) {
        this.words = words;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("top-title");
        title.setMinWidth(0);
        tools.getStyleClass().add("top-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, gap, tools, search(model), due(model), new UndoMenu(words, model.undo()), theme(settings));
    }

    /// Shows the name and the controls of the screen in front.
    void show(Screen screen, View view) {
        title.textProperty().unbind();
        view.title()
                .ifPresentOrElse(
                        name -> title.textProperty().bind(name),
                        () -> title.setText(words.say("screen." + screen.id())));
        tools.getChildren().setAll(view.tools());
    }

    private Button search(ShellModel model) {
        var button = Buttons.flat(Feather.SEARCH, words.say("shell.search"), () -> model.visit(Screen.SEARCH));
        Buttons.say(button, words.say("shell.search.tip"));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button due(ShellModel model) {
        var pill = Buttons.plain("", () -> model.show(Screen.REVIEW));
        pill.getStyleClass().setAll("due-pill");
        pill.textProperty().bind(model.due().map(due -> words.say("shell.due", due)));
        pill.visibleProperty().bind(model.due().greaterThan(0));
        pill.managedProperty().bind(pill.visibleProperty());
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    /// Goes on to the next theme; its sign is that of the theme that is on.
    private Button theme(LiveSettings settings) {
        var button =
                Buttons.icon(
                        Feather.SUN,
                        words.say("shell.theme"),
                        () -> settings.change(now -> now.withTheme(now.theme().next())));
        button.setMinWidth(USE_PREF_SIZE);
        settings.settings()
                .map(Settings::theme)
                .subscribe(theme -> button.setGraphic(Icons.small(sign(theme))));
        return button;
    }

    private static Feather sign(Settings.Theme theme) {
        return switch (theme) {
            case LIGHT -> Feather.SUN;
            case SEPIA -> Feather.COFFEE;
            case DARK -> Feather.MOON;
            case CONTRAST -> Feather.EYE;
        };
    }
}
