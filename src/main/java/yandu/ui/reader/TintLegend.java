package yandu.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import yandu.i18n.Words;

/// What the tints of the sentences mean; there while they are painted.
final class TintLegend extends FlowPane {

    private final Recitation recitation;

    TintLegend(Words words, Recitation recitation) {
        this.recitation = recitation;
        getStyleClass().add("tint-legend");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(new Label(words.say("recite.tint.legend")));
        for (var step : Tint.Step.values()) {
            var sample = new Label(words.say("recite.tint." + step.id()));
            sample.getStyleClass().add(step.id());
            sample.setMinWidth(USE_PREF_SIZE);
            getChildren().add(sample);
        }
    }

    Subscription attach() {
        return recitation
                .tinted()
                .subscribe(
                        on -> {
                            setVisible(on);
                            setManaged(on);
                        });
    }
}
