package yandu.ui.control;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.settings.Settings;

/// The settings as the windows see them: whoever listens follows every change at once, and every change is kept.
public final class LiveSettings {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> save;

    /// @param save keeps the settings; called on the JavaFX thread after each change
    public LiveSettings(Settings initial, Consumer<Settings> save) {
        this.settings = new ReadOnlyObjectWrapper<>(initial);
        this.save = save;
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// The settings as they are now.
    public Settings now() {
        return settings.get();
    }

    /// Changes the settings and keeps them; a change that changes nothing is not kept.
    public void change(UnaryOperator<Settings> change) {
        var changed = change.apply(now());
        if (!changed.equals(now())) {
            settings.set(changed);
            save.accept(changed);
        }
    }
}
