package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.FileChoice;
import yandu.ui.settings.OptimizeModel;
import yandu.ui.settings.OwnWordsModel;
import yandu.ui.settings.SettingsModel;
import yandu.ui.settings.SettingsView;
import yandu.ui.task.ImmediateTasks;
import yandu.ui.task.Tasks;

/// A fit under way in the settings, in a real window: it can be called off, and then it really stops.
@Timeout(60)
class FitCalledOffTest {
    @TempDir Path data;
    private final QuickRobot robot = new QuickRobot();
    private final Held tasks = new Held();
    private TestWindow window;

    /// Holds work back, so that a test decides how far it gets.
    private static final class Held implements Tasks {
        private Callable<?> work;
        private final List<Object> told = new ArrayList<>();
        private boolean running;

        @Override
        public <T> Handle run(Callable<T> given, Consumer<? super T> then, Consumer<? super Throwable> failed) {
            work = given;
            running = true;
            return new Handle() {
                @Override
                public void cancel() {
                    running = false;
                }

                @Override
                public boolean isRunning() {
                    return running;
                }
            };
        }

        @Override
        public void later(Runnable step) {
            told.add(step);
        }
    }

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> offered(Words words) {
        return Pictures.onFx(
                () ->
                        List.of("settings.optimize.start", "settings.optimize.cancel").stream()
                                .map(words::say)
                                .filter(text -> button(text).isVisible())
                                .toList());
    }

    private Button button(String text) {
        return window.stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        Pictures.onFx(() -> button(text).fire());
        Pictures.settle();
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void itStopsAndChangesNothing(Language language) {
        var words = Words.of(language);
        var view = Pictures.onFx(() -> {
            var settings = new SettingsModel(window.settings);
            return new SettingsView(
                    settings,
                    new OptimizeModel(window.wiring.optimizing(), tasks, settings),
                    new OwnWordsModel(window.wiring.curating(), new ImmediateTasks()),
                    words,
                    window.screens,
                    FileChoice.dialogs());
        });
        Pictures.onFx(() -> window.stage.getScene().setRoot(view.node()));
        Pictures.onFx(view::attach);
        Pictures.settle();
        var start = words.say("settings.optimize.start");
        var cancel = words.say("settings.optimize.cancel");
        assertEquals(List.of(start), offered(words));
        press(start);
        assertEquals(List.of(cancel), offered(words), "while it runs it can only be called off");
        Pictures.onFx(() -> robot.lookup((ScrollPane pane) -> true).queryAs(ScrollPane.class).setVvalue(.75));
        assertEquals(List.of(), window.picture("fit-running-" + language.name().toLowerCase()));
        var before = window.settings.now();
        press(cancel);
        assertEquals(List.of(start), offered(words));
        assertEquals(false, tasks.running);
        assertThrows(CancellationException.class, tasks.work::call);
        assertEquals(List.of(), tasks.told, "work that was called off says no more");
        assertEquals(before, window.settings.now());
        Pictures.onFx(view::detach);
    }
}
