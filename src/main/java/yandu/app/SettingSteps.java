package yandu.app;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import yandu.service.History;
import yandu.settings.Settings;
import yandu.ui.control.LiveSettings;
import yandu.ui.task.Tasks;

/// Records changes of settings as steps. Settings live on the JavaFX thread: they are put back there.
final class SettingSteps {
    private final History history;
    private final LiveSettings live;
    private final Tasks tasks;
    private boolean restoring;

    SettingSteps(History history, LiveSettings live, Tasks tasks) {
        this.history = history;
        this.live = live;
        this.tasks = tasks;
    }

    /// Follows the settings from now on.
    void follow() {
        live.settings().subscribe((before, now) -> changed(before, now));
    }

    private void changed(Settings before, Settings now) {
        if (!restoring) {
            history.continued(
                    "history.setting", differences(before, now), () -> restore(before), () -> restore(now));
        }
    }

    private void restore(Settings wanted) {
        tasks.later(
                () -> {
                    restoring = true;
                    live.change(now -> wanted);
                    restoring = false;
                });
    }

    /// Names of the settings that differ.
    private static List<String> differences(Settings one, Settings other) {
        return Arrays.stream(Settings.class.getRecordComponents())
                .filter(component -> !value(component, one).equals(value(component, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object value(RecordComponent component, Settings settings) {
        try {
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
