package yandu.app;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.settings.Settings;
import yandu.ui.control.Fonts;
import yandu.ui.control.Icons;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Look;
import yandu.ui.shell.ShellView;
import yandu.ui.task.BackgroundTasks;
import yandu.ui.task.Tasks;

/// The window. The library is opened and its report read on another thread while JavaFX starts and the frame
/// is made.
public final class YanduApp {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Opening opening;
    private final LiveSettings settings;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Screens screens;
    private final String family;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private final Stage stage = new Stage();
    private Words spoken;
    private ShellView frame;

    private YanduApp(Opening opening, String family) {
        this.opening = opening;
        this.family = family;
        settings = new LiveSettings(opening.settings().get(), this::keep);
        screens = new Screens(opening.wiring(), settings, tasks, InstantSource.system());
    }

    /// Opens the window and returns when it is closed.
    ///
    /// @param launch what it was asked for: its language, and reports to bring in
    public static void run(Places places, Launch launch) {
        run(places, launch, () -> {});
    }

    /// @param first runs on the JavaFX thread before anything is shown
    static void run(Places places, Launch launch, Runnable first) {
        var opening = CompletableFuture.supplyAsync(() -> Opening.in(places));
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            first.run();
            var family = Fonts.load(places.cache().resolve("fonts"));
            open(opening.join(), family, launch, () -> {
                Platform.exit();
                closed.countDown();
            });
        });
        warmUp();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Loads the classes of the text area and the icons while JavaFX starts: a quarter of the work on the
    /// JavaFX thread until the first frame, and this thread has nothing else to do. No control: the first one
    /// settles the theme.
    private static void warmUp() {
        new StyleClassedTextArea();
        Icons.small(Feather.SEARCH);
    }

    /// Opens the window on the JavaFX thread, where JavaFX runs already.
    ///
    /// @param launch what it was asked for
    /// @param closed is told when it is closed and the library with it
    static YanduApp open(Opening opening, String family, Launch launch, Runnable closed) {
        new Look(opening.settings().get().theme(), family).wear();
        var app = new YanduApp(opening, family);
        app.tasks.run(opening.ready()::join, done -> {}, app.screens::fail);
        app.start(launch, closed);
        return app;
    }

    Stage stage() {
        return stage;
    }

    /// Where the window's work is done.
    Tasks tasks() {
        return tasks;
    }

    Words words() {
        return spoken;
    }

    private void start(Launch launch, Runnable closed) {
        dress();
        show(Words.of(launch.language().orElseGet(this::chosenLanguage)));
        screens.show(yandu.ui.control.Screen.READER);
        settings.settings().addListener((value, before, now) -> follow(before, now));
        stage.setTitle(spoken.say("app.name"));
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        var room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.setScene(scene);
        stage.setOnHidden(event -> close(closed));
        stage.show();
        if (!launch.files().isEmpty()) {
            screens.open(launch.files(), spoken);
        }
    }

    private void follow(Settings before, Settings now) {
        if (before.theme() != now.theme()) {
            dress();
        }
        if (!before.language().equals(now.language())) {
            show(Words.of(chosenLanguage()));
        }
    }

    private void dress() {
        var theme = settings.now().theme();
        scene.setFill(paper(theme));
        new Look(theme, family).dress(scene);
    }

    /// What is seen before the style sheets are read: the paper's colour.
    private static Color paper(Settings.Theme theme) {
        return switch (theme) {
            case LIGHT -> Color.web("#f6f0e2");
            case SEPIA -> Color.web("#efe1c3");
            case DARK -> Color.web("#1f1e1b");
            case CONTRAST -> Color.BLACK;
        };
    }

    private void show(Words words) {
        if (frame != null) {
            frame.detach();
        }
        spoken = words;
        frame = screens.frame(words);
        scene.setRoot(frame.node());
        frame.attach();
    }

    private Language chosenLanguage() {
        return Language.of(settings.now().language()).orElseGet(() -> Language.of(Locale.getDefault()));
    }

    private void keep(Settings now) {
        opening.settings().set(now);
        tasks.run(
                () -> {
                    opening.file().save(now);
                    return null;
                },
                done -> {},
                screens::fail);
    }

    /// What was begun is ended: the place is kept, then the library is closed.
    private void close(Runnable closed) {
        frame.detach();
        tasks.close();
        opening.wiring().close();
        closed.run();
    }
}
