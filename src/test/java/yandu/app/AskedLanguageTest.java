package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.i18n.Language;
import yandu.settings.Settings;
import yandu.settings.SettingsFile;
import yandu.ui.Pictures;

/// The language of the real window: what the command line asks for, else what was chosen.
class AskedLanguageTest {
    @TempDir Path data;

    @ParameterizedTest
    @CsvSource({"zh, '', ZH", "en, '', EN", "zh, --lang en, EN", "en, --lang=zh, ZH"})
    void itIsAskedForOrChosen(String chosen, String arguments, Language expected) {
        assertEquals(expected, language(chosen, arguments));
    }

    @Test
    void whatIsAskedForIsNotKept() {
        language("zh", "--lang en");
        assertEquals("zh", new SettingsFile(Places.of(Optional.of(data)).settings()).load().language());
    }

    private Language language(String chosen, String arguments) {
        var family = Pictures.start();
        var places = Places.of(Optional.of(data));
        new SettingsFile(places.settings()).save(Settings.DEFAULT.withLanguage(chosen));
        var opening = Opening.in(places);
        var launch = Launch.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        var window = Pictures.onFx(() -> YanduApp.open(opening, family, launch, () -> {}));
        opening.ready().join();
        var language = Pictures.onFx(() -> window.words().language());
        Pictures.onFx(() -> window.stage().hide());
        return language;
    }
}
