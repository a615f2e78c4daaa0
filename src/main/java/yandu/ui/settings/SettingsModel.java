package yandu.ui.settings;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import yandu.settings.Settings;
import yandu.ui.control.LiveSettings;

/// The settings as the screen shows them.
public final class SettingsModel {
    private final LiveSettings live;

    public SettingsModel(LiveSettings live) {
        this.live = live;
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return live.settings();
    }

    public void change(UnaryOperator<Settings> change) {
        live.change(change);
    }

    /// Sets everything as it was at first.
    ///
    /// @return the way back
    public Runnable reset() {
        var before = live.now();
        live.change(settings -> Settings.DEFAULT);
        return () -> live.change(settings -> before);
    }

    public boolean isDefault() {
        return live.now().equals(Settings.DEFAULT);
    }
}
