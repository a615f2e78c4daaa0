package yandu.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.settings.Settings;
import yandu.ui.Pictures;
import yandu.ui.TextFlaws;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Look;
import yandu.ui.control.Screen;
import yandu.ui.shell.ShellView;

/// The real window on a library of its own with the built-in report, at a fixed time, with work done on the
/// spot.
final class TestWindow implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    final Wiring wiring;
    final LiveSettings settings;
    final WindowTasks tasks = new WindowTasks();
    final Screens screens;
    final Stage stage;
    private final Scene scene;
    private ShellView frame;

    TestWindow(Path data, int width, int height) {
        this(data, width, height, true);
    }

    TestWindow(Path data, int width, int height, boolean withReport) {
        var family = Pictures.start();
        var live = new LiveSettings[1];
        wiring =
                new Wiring(
                        data,
                        () -> live[0].now(),
                        InstantSource.fixed(NOW),
                        ZoneId.of("Asia/Shanghai"),
                        new Random(7));
        live[0] = new LiveSettings(Settings.DEFAULT.withLanguage("zh"), now -> {});
        settings = live[0];
        if (withReport) {
            wiring.importing().importBuiltIn();
        }
        screens =
                Pictures.onFx(() -> new Screens(
                        wiring, settings, tasks, InstantSource.fixed(NOW),
                        (owner, title, name) -> Optional.of(data.resolve(name))));
        scene = Pictures.onFx(() -> new Scene(new StackPane(), width, height));
        stage =
                Pictures.onFx(
                        () -> {
                            new Look(settings.now().theme(), family).dress(scene);
                            settings.settings()
                                    .subscribe(now -> new Look(now.theme(), family).dress(scene));
                            settings.settings().map(Settings::language).subscribe(this::speak);
                            var window = new Stage();
                            window.setScene(scene);
                            window.show();
                            window.requestFocus();
                            return window;
                        });
    }

    void show(Screen screen) {
        Pictures.onFx(() -> screens.show(screen));
        Pictures.settle();
    }

    void set(Settings.Theme theme, String language) {
        Pictures.onFx(() -> settings.change(now -> now.withTheme(theme).withLanguage(language)));
        Pictures.settle();
    }

    /// Takes a picture; what is wrong with the text comes back.
    List<String> picture(String name) {
        Pictures.settle();
        Pictures.save(name, stage);
        return Pictures.onFx(() -> TextFlaws.in(scene));
    }

    private void speak(String language) {
        if (frame != null) {
            frame.detach();
        }
        frame = screens.frame(Words.of(language.equals("en") ? Language.EN : Language.ZH));
        scene.setRoot(frame.node());
        frame.attach();
    }

    @Override
    public void close() {
        Pictures.onFx(
                () -> {
                    frame.detach();
                    stage.close();
                });
        wiring.close();
    }
}
