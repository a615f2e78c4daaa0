package yandu.ui.reader;

import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import yandu.analysis.Phrase;
import yandu.ui.control.Lazy;

/// Shows the card of a phrase beside it, above or below, wherever there is more room.
final class PhrasePopOver {

    /// Arrow, border and shadow, in pixels.
    private static final double AROUND_CARD = 40;

    private final Node owner;
    private final Function<Phrase, PhraseCard> cards;
    private final Lazy<PopOver> popOver;

    /// @param owner the node it stands over
    /// @param cards makes the card of a phrase
    PhrasePopOver(Node owner, boolean animated, Function<Phrase, PhraseCard> cards) {
        this.owner = owner;
        this.cards = cards;
        popOver = new Lazy<>(() -> make(animated));
    }

    private static PopOver make(boolean animated) {
        var made = new PopOver();
        made.setAnimated(animated);
        made.setDetachable(false);
        made.setArrowSize(10);
        made.setCornerRadius(8);
        made.getRoot().getStylesheets().clear();
        return made;
    }

    /// @param place of the phrase on the screen
    void show(Phrase phrase, Bounds place) {
        hide();
        var window = owner.localToScreen(owner.getLayoutBounds());
        double over = place.getMinY() - window.getMinY();
        double under = window.getMaxY() - place.getMaxY();
        var card = cards.apply(phrase);
        card.setMaxHeight(Math.max(over, under) - AROUND_CARD);
        var sheet = popOver.get();
        sheet.setContentNode(card);
        sheet.setArrowLocation(over > under ? ArrowLocation.BOTTOM_CENTER : ArrowLocation.TOP_CENTER);
        sheet.show(owner, place.getCenterX(), over > under ? place.getMinY() : place.getMaxY());
        card.requestFocus();
    }

    void hide() {
        popOver.made().ifPresent(PopOver::hide);
    }
}
