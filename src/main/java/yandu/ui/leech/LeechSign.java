package yandu.ui.leech;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Icons;

/// Says that there is help for a leech where its panel lies below what is in sight of a long answer, and leads to it.
public final class LeechSign extends Button {
    /// With less than its title and a line in sight a panel is not seen.
    private static final double SEEN = 72;

    /// @param scroller what the panel lies in
    public LeechSign(LeechPane pane, ScrollPane scroller, Words words) {
        super(words.say("leech.below"), Icons.small(Feather.CHEVRONS_DOWN));
        getStyleClass().addAll("flat", "leech-sign");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> scroller.setVvalue(scroller.getVmax()));
        managedProperty().bind(visibleProperty());
        visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> pane.isVisible() && seen(pane, scroller) < SEEN,
                                pane.visibleProperty(),
                                pane.boundsInParentProperty(),
                                scroller.vvalueProperty(),
                                scroller.viewportBoundsProperty()));
    }

    /// How much of the panel's top is in sight.
    private static double seen(LeechPane pane, ScrollPane scroller) {
        double height = scroller.getViewportBounds().getHeight();
        double beyond = Math.max(0, scroller.getContent().getLayoutBounds().getHeight() - height);
        return height + scroller.getVvalue() * beyond - pane.getBoundsInParent().getMinY();
    }
}
