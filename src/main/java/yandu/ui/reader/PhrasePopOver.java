package yandu.ui.reader;

import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import yandu.analysis.Phrase;
import yandu.ui.control.Lazy;

/// Shows the card of a phrase beside it, above or below, wherever there is more room. A card that came because the
/// pointer rested leaves the keys where they were: the first one puts it away, a click makes it stay. A card may fade in, but
/// it goes at once: the end of a fade would take along the card that came meanwhile.
final class PhrasePopOver {

    /// Arrow, border and shadow, in pixels.
    private static final double AROUND_CARD = 40;

    private final Node owner;
    private final boolean animated;
    private final Function<Phrase, PhraseCard> cards;
    private final Lazy<PopOver> popOver;
    private boolean passing;

    /// @param owner the node it stands over
    /// @param cards makes the card of a phrase
    PhrasePopOver(Node owner, boolean animated, Function<Phrase, PhraseCard> cards) {
        this.owner = owner;
        this.animated = animated;
        this.cards = cards;
        popOver = new Lazy<>(() -> listening(make()));
    }

    private static PopOver make() {
        var made = new PopOver();
        made.setAnimated(false);
        made.setDetachable(false);
        made.setArrowSize(10);
        made.setCornerRadius(8);
        made.getRoot().getStylesheets().clear();
        return made;
    }

    private PopOver listening(PopOver made) {
        made.getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        made.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> passing = false);
        return made;
    }

    /// While the card only passes, the first key puts it away at once and goes on to what has the keys under it; a
    /// window that is still there would get it again.
    private void key(KeyEvent event) {
        if (passing) {
            passing = false;
            event.consume();
            popOver.get().hide();
            var target = owner.getScene().getFocusOwner();
            if (target != null && event.getCode() != KeyCode.ESCAPE) {
                Event.fireEvent(target, event.copyFor(target, target));
            }
        }
    }

    /// Shows a card for as long as no key is pressed, unless one is there to stay.
    ///
    /// @param place of the phrase on the screen
    void pass(Phrase phrase, Bounds place) {
        if (passing || popOver.made().filter(PopOver::isShowing).isEmpty()) {
            lay(phrase, place);
            passing = true;
        }
    }

    /// Shows a card, for the keys too.
    ///
    /// @param place of the phrase on the screen
    void show(Phrase phrase, Bounds place) {
        lay(phrase, place).requestFocus();
    }

    private PhraseCard lay(Phrase phrase, Bounds place) {
        hide();
        passing = false;
        var window = owner.localToScreen(owner.getLayoutBounds());
        double over = place.getMinY() - window.getMinY();
        double under = window.getMaxY() - place.getMaxY();
        var card = cards.apply(phrase);
        card.setMaxHeight(Math.max(over, under) - AROUND_CARD);
        var sheet = popOver.get();
        sheet.setContentNode(card);
        sheet.setArrowLocation(over > under ? ArrowLocation.BOTTOM_CENTER : ArrowLocation.TOP_CENTER);
        sheet.setAnimated(animated);
        sheet.show(owner, place.getCenterX(), over > under ? place.getMinY() : place.getMaxY());
        sheet.setAnimated(false);
        return card;
    }

    void hide() {
        popOver.made().ifPresent(PopOver::hide);
    }
}
