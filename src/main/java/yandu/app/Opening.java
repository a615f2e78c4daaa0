package yandu.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import yandu.service.Refused;
import yandu.settings.Settings;
import yandu.settings.SettingsFile;

/// What the window needs before it can show anything. It is made while JavaFX starts, on another thread.
///
/// @param file where the settings are kept
/// @param settings the settings in force, for whoever asks from any thread
/// @param ready done when the library is open and its report read; the window is made in the meantime
record Opening(
        SettingsFile file, AtomicReference<Settings> settings, Wiring wiring, CompletableFuture<Void> ready) {

    static Opening in(Places places) {
        var file = new SettingsFile(places.settings());
        var settings = new AtomicReference<>(file.load());
        var wiring =
                new Wiring(
                        places.data(),
                        places.cache(),
                        settings::get,
                        InstantSource.system(),
                        ZoneId.systemDefault(),
                        RandomGenerator.getDefault());
        return new Opening(file, settings, wiring, CompletableFuture.runAsync(() -> warm(wiring)));
    }

    /// Reads the report that will be shown first: the second reading finds it ready. Cards that a decision made
    /// before a crash did not reach follow now, and so does memory where parameters or the calendar are others than
    /// when it was worked out. A library that never held a report gets the built-in one, also when a first start broke off.
    /// A library that refuses will say so again to whoever asks it, where a user can see it.
    private static void warm(Wiring wiring) {
        try {
            wiring.importing().importOnFirstRun();
            wiring.reading().lastOpened().ifPresent(wiring.reading()::open);
            wiring.curating().settle();
            wiring.upkeep().settle();
        } catch (Refused why) {
            // said again by the first screen
        }
    }
}
