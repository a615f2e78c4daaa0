package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.settings.Settings.Theme;
import yandu.ui.control.Screen;

/// Library and reader in the themes that the tour does not wear, both languages and two sizes: no word is cut off, no
/// glyph is missing.
class WindowPicturesTest {

    @TempDir Path data;

    @ParameterizedTest
    @CsvSource({"1280, 800", "900, 600"})
    void libraryAndReaderShowTheirWordsWhole(int width, int height) {
        var flaws = new ArrayList<String>();
        try (var window = new TestWindow(data, width, height)) {
            for (var theme : List.of(Theme.SEPIA, Theme.CONTRAST)) {
                for (var language : List.of("zh", "en")) {
                    window.set(theme, language);
                    for (var screen : List.of(Screen.LIBRARY, Screen.READER)) {
                        window.show(screen);
                        var name = String.join("-", screen.id(), language, theme.name().toLowerCase(), width + "");
                        window.picture(name).forEach(flaw -> flaws.add(name + ": " + flaw));
                    }
                }
            }
        }
        assertEquals(List.of(), flaws);
    }
}
