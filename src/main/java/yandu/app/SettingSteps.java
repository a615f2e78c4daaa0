package yandu.app;

import java.util.function.UnaryOperator;
import yandu.service.History;
import yandu.settings.Settings;
import yandu.ui.control.LiveSettings;
import yandu.ui.shell.SettingChange;
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
            var changes = SettingChange.between(before, now);
            history.continued(
                    changes.size() == 1 ? "history.setting" : "history.settings",
                    changes.stream().map(SettingChange::setting).toList(),
                    () -> put(settings -> before),
                    () -> put(settings -> now),
                    changes.size() == 1 ? changes.getFirst() : changes.size());
        }
    }

    /// Changes the settings as part of another step: it is recorded there.
    void put(UnaryOperator<Settings> change) {
        tasks.later(
                () -> {
                    restoring = true;
                    live.change(change);
                    restoring = false;
                });
    }
}
