package yandu.ui.control;

import javafx.scene.control.Label;
import yandu.analysis.PhraseKind;
import yandu.i18n.Words;

/// The name of a kind in its colours.
public final class KindTag extends Label {

    public KindTag(Words words, PhraseKind kind) {
        super(words.say("kind." + kind.id()));
        getStyleClass().addAll("kind-tag", "kind-" + kind.id());
        setMinWidth(USE_PREF_SIZE);
    }
}
