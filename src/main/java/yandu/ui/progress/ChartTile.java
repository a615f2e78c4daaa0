package yandu.ui.progress;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.Keys;
import yandu.ui.control.SectionHeader;

/// A chart in small; opened, it shows its numbers too.
final class ChartTile extends VBox {
    private static final double HEIGHT = 150;

    ChartTile(Figure figure, Words words, Runnable open) {
        getStyleClass().addAll("card", "chart-card", "chart-tile");
        var button = Buttons.icon(Feather.MAXIMIZE_2, words.say("progress.figure.open", figure.title()), open);
        var line = new Label(figure.summary());
        line.getStyleClass().addAll("muted", "small");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new SectionHeader(figure.title(), button), line, figure.chart().apply(HEIGHT));
        setOnMouseClicked(event -> open.run());
        Keys.on(this).key(KeyCode.ENTER, open);
    }
}
