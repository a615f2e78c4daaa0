package yandu.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.Icons;
import yandu.ui.control.Screen;

/// The rail at the left: a seal, the screens, settings and help at the foot.
final class Rail extends VBox {

    /// In a window less high, in pixels, there is no room for the names under the icons.
    private static final double ROOM_FOR_NAMES = 690;

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    private final Words words;
    private final ShellModel model;
    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);

    Rail(Words words, ShellModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("rail");
        getChildren().add(seal());
        for (Screen screen : Screen.RAIL) {
            if (screen == Screen.SETTINGS) {
                var gap = new Region();
                setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            getChildren().add(screen == Screen.REVIEW ? withBadge(button(screen)) : button(screen));
        }
        getChildren().add(help());
        heightProperty()
                .subscribe(height -> pseudoClassStateChanged(SHORT, height.doubleValue() < ROOM_FOR_NAMES));
    }

    /// Marks the screen in front.
    void mark(Screen front) {
        buttons.forEach((screen, button) -> button.setSelected(screen == front.home()));
    }

    private Node seal() {
        var seal = new Label(words.say("shell.seal"));
        seal.getStyleClass().add("seal");
        var frame = new StackPane(seal);
        frame.getStyleClass().add("seal-frame");
        return frame;
    }

    private ToggleButton button(Screen screen) {
        var name = words.say("screen." + screen.id());
        var button = new ToggleButton(name, Icons.large(icon(screen)));
        button.getStyleClass().setAll("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                event -> {
                    model.show(screen);
                    mark(screen);
                });
        Buttons.say(button, words.say("shell.rail.tip", name, screen.ordinal() + 1));
        buttons.put(screen, button);
        return button;
    }

    private Node withBadge(ToggleButton button) {
        var badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        badge.setMinWidth(USE_PREF_SIZE);
        badge.textProperty().bind(model.due().map(due -> due.intValue() > 99 ? "99+" : due.toString()));
        badge.visibleProperty().bind(model.due().greaterThan(0));
        var pane = new StackPane(button, badge);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        badge.setTranslateX(-6);
        badge.setTranslateY(2);
        return pane;
    }

    private Node help() {
        Runnable open = () -> model.keySheet().set(true);
        var button = Buttons.icon(Feather.HELP_CIRCLE, words.say("shell.keys"), open);
        button.getStyleClass().setAll("rail-button");
        button.setGraphic(Icons.large(Feather.HELP_CIRCLE));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static Ikon icon(Screen screen) {
        return switch (screen) {
            case LIBRARY, INTAKE -> Feather.ARCHIVE;
            case READER, TRIAGE -> Feather.BOOK_OPEN;
            case REVIEW -> Feather.LAYERS;
            case QUIZ -> Feather.EDIT_3;
            case MISTAKES -> Feather.X_SQUARE;
            case CARDS -> Feather.GRID;
            case NOTES -> Feather.BOOKMARK;
            case PROGRESS -> Feather.BAR_CHART_2;
            case SETTINGS -> Feather.SETTINGS;
            case SEARCH -> Feather.SEARCH;
        };
    }
}
