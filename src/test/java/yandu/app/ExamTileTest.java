package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.control.Screen;

/// The exam on the progress screen, in a real window on a library that was studied for two weeks.
@Timeout(60)
class ExamTileTest {
    private static final LocalDate EXAM = LocalDate.of(2026, 3, 30);

    @TempDir Path data;

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800, 天后考试", "en, DARK, 900, 600, days until the exam"})
    void aDayThatIsChosenIsForeseen(String language, Theme theme, int width, int height, String days) {
        StudyHistory.write(data, TestWindow.NOW);
        try (var window = new TestWindow(data, width, height, false)) {
            window.set(theme, language);
            window.show(Screen.PROGRESS);
            assertEquals(List.of(), texts(window, ".exam-tile .tile-number"));
            Pictures.onFx(() -> ((DatePicker) window.stage.getScene().lookup(".exam-tile .date-picker")).setValue(EXAM));
            Pictures.settle();
            assertEquals(Optional.of(EXAM), window.settings.now().scheduling().exam());
            var numbers = texts(window, ".exam-tile .tile-number");
            assertEquals("28", numbers.getFirst());
            assertTrue(percent(numbers.get(1)) > percent(numbers.get(2)), numbers::toString);
            assertTrue(texts(window, ".exam-tile .label").contains(days));
            scrollTo(window, 0.45);
            assertEquals(List.of(), window.picture("exam-" + language));
            scrollTo(window, 0.8);
            assertEquals(List.of(), window.picture("exam-load-" + language));
            Pictures.onFx(() -> window.settings.change(now -> now.reschedule(old -> old.withExam(Optional.empty()))));
            Pictures.settle();
            assertEquals(List.of(), texts(window, ".exam-tile .tile-number"));
        }
    }

    private static int percent(String share) {
        return Integer.parseInt(share.replaceAll("\\D", ""));
    }

    private static void scrollTo(TestWindow window, double share) {
        Pictures.onFx(
                () -> {
                    var scroller = (ScrollPane) window.stage.getScene().lookup(".progress-screen .scroll-pane");
                    scroller.setVvalue(share * scroller.getVmax());
                });
    }

    private static List<String> texts(TestWindow window, String selector) {
        return Pictures.onFx(
                () ->
                        window.stage.getScene().getRoot().lookupAll(selector).stream()
                                .map(node -> ((Label) node).getText())
                                .toList());
    }
}
