package yandu.ui.reader;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.settings.Settings;
import yandu.ui.control.Buttons;
import yandu.ui.control.LiveSettings;

/// The reader's controls in the top bar, and the size of the text.
final class ReaderTools {

    private static final int SMALLEST = 12;
    private static final int LARGEST = 40;
    private static final int NORMAL = Settings.DEFAULT.textSize();

    private final LiveSettings settings;
    private final List<Node> nodes;

    ReaderTools(Words words, LiveSettings settings, Desk desk, Runnable find) {
        this.settings = settings;
        var smaller = Buttons.plain(words.say("reader.smaller.sign"), () -> resize(-2));
        var larger = Buttons.plain(words.say("reader.larger.sign"), () -> resize(2));
        for (var button : List.of(smaller, larger)) {
            button.getStyleClass().addAll("flat", "size-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        Buttons.say(smaller, words.say("reader.smaller"));
        Buttons.say(larger, words.say("reader.larger"));
        nodes =
                List.of(
                        Buttons.icon(Feather.SEARCH, words.say("reader.find.tip"), find),
                        smaller,
                        larger,
                        panel(Feather.LIST, words.say("reader.fold.outline"), desk.leftOpen()),
                        panel(Feather.TAG, words.say("reader.fold.phrases"), desk.rightOpen()));
    }

    List<Node> nodes() {
        return nodes;
    }

    void resize(int by) {
        settings.change(now -> now.withTextSize(Math.clamp(now.textSize() + by, SMALLEST, LARGEST)));
    }

    void normalSize() {
        settings.change(now -> now.withTextSize(NORMAL));
    }

    private static ToggleButton panel(Ikon icon, String words, BooleanProperty open) {
        var button = Buttons.iconToggle(icon, words);
        button.selectedProperty().bindBidirectional(open);
        return button;
    }
}
