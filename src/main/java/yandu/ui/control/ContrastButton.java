package yandu.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.schedule.CardId;

/// The button that makes contrast cards of two answers, once.
public final class ContrastButton {

    private ContrastButton() {}

    /// @param asked the card that was answered
    /// @param other the card that the wrong answer belongs to
    /// @param made follows once the cards are there
    public static Button of(
            Contrasting contrasting, CardId asked, CardId other, Words words, Navigator navigator, Runnable made) {
        var button = Buttons.flat(Feather.COLUMNS, words.say("contrast.make"), () -> {});
        button.getStyleClass().add("contrast-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.say("contrast.make.why")));
        button.setOnAction(
                _ -> {
                    button.setDisable(true);
                    contrasting.make(
                            asked,
                            other,
                            cards -> {
                                navigator.done(
                                        words.say("contrast.made", cards.getFirst().back(), cards.getLast().back()));
                                made.run();
                            });
                });
        return button;
    }
}
