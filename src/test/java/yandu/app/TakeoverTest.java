package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import yandu.analysis.Steps;
import yandu.document.Span;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.schedule.Rating;
import yandu.service.Extent;
import yandu.service.Scope;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;

/// A whole library is opened in the window, by keys alone: what the user has made gives its place to nothing unasked.
class TakeoverTest {
    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Path zip;

    @BeforeEach
    void open() {
        zip = folder.resolve("研读备份.zip");
        try (var other = new TestWindow(folder.resolve("other"), 900, 600)) {
            other.wiring.importing().importText("政府工作报告\n推动高质量发展。\n加快产业链升级。\n", "");
            other.wiring.importing().importText("党建讲话\n坚持全面从严治党。\n", "");
            Pictures.onFx(() -> other.settings.change(now -> now.withNewPerDay(33)));
            other.wiring.transfer().export(zip, Steps.UNWATCHED);
        }
        window = new TestWindow(folder.resolve("here"), 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void bring() {
        Pictures.onFx(() -> window.screens.open(List.of(zip), Words.of(Language.ZH)));
        Pictures.settle();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        Pictures.settle();
    }

    private boolean isAsked() {
        return robot.lookup(".takeover-sheet").tryQuery().isPresent();
    }

    private int reports() {
        return window.wiring.cataloguing().list().size();
    }

    /// A note and a grade.
    private void study() {
        var report = window.wiring.cataloguing().list().getFirst().id();
        window.wiring.noteTaking().add(report, new Span(20, 30), "记住", 2);
        var reviewing = window.wiring.reviewing();
        reviewing.begin(Scope.EVERYTHING, Extent.TODAY);
        var card = reviewing.next(Scope.EVERYTHING).orElseThrow();
        reviewing.grade(card.reportId(), card.card().key(), Rating.GOOD, 3000);
    }

    @Test
    void anUntouchedLibraryGivesItsPlaceUnasked() {
        bring();
        assertFalse(isAsked());
        assertEquals(3, reports());
        assertEquals(33, window.settings.now().newPerDay());
    }

    @Test
    void aLibraryInUseStaysUnlessTheUserSaysSo() {
        study();
        bring();
        assertTrue(isAsked());
        assertEquals(1, reports());
        press(KeyCode.ESCAPE);
        assertFalse(isAsked());
        assertEquals(1, reports());
        assertEquals(1, window.wiring.noteTaking().all().size());

        bring();
        press(KeyCode.ENTER); // the keys are on the way out
        assertFalse(isAsked());
        assertEquals(1, reports());

        bring();
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertFalse(isAsked());
        assertEquals(3, reports());
        assertEquals(33, window.settings.now().newPerDay());
        assertEquals(0, window.wiring.noteTaking().all().size());

        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, reports());
        assertEquals(1, window.wiring.noteTaking().all().size());
        assertEquals(20, window.settings.now().newPerDay());
    }

    @Test
    void theSheetSaysAllItsWords() {
        study();
        bring();
        var flaws = new ArrayList<>(window.picture("takeover-light-zh"));
        for (var theme : List.of(Theme.DARK, Theme.SEPIA, Theme.CONTRAST)) {
            press(KeyCode.ESCAPE);
            window.set(theme, "en"); // the frame is made anew, and the sheet with it
            bring();
            flaws.addAll(window.picture("takeover-en-" + theme));
        }
        assertEquals(List.of(), flaws);
    }
}
