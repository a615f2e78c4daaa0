package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.i18n.Language;

class LaunchTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'',                         true",
                "--data d,                   true",
                "--data=d,                   true",
                "--lang en,                  true",
                "--lang=zh pom.xml,          true",
                "--lang fr,                  false",
                "--lang=fr pom.xml,          false",
                "--lang,                     false",
                "pom.xml README.md,          true",
                "--data d pom.xml,           true",
                "list,                       false",
                "--data d list,              false",
                "--lang en --data d list x,  false",
                "pom.xml --json,             false",
                "no-such-file.txt,           false",
                "--help,                     false",
                "--data,                     false",
            })
    void filesAndNothingOpenTheWindow(String arguments, boolean window) {
        var words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertEquals(window, Launch.of(words).isWindow());
    }

    @ParameterizedTest
    @CsvSource({"'', false, false", "--lang en, true, false", "pom.xml --lang=zh, false, true", "--data zh, false, false"})
    void theWindowSpeaksTheLanguageThatIsAskedFor(String arguments, boolean english, boolean chinese) {
        var language = Launch.of(arguments.split(" ")).language();
        assertEquals(english, language.equals(Optional.of(Language.EN)));
        assertEquals(chinese, language.equals(Optional.of(Language.ZH)));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,      '', '',        '',       false",
        "Linux,      :0, '',        '',       true",
        "Linux,      '', wayland-0, '',       true",
        "Linux,      '', '',        Headless, true",
        "FreeBSD,    '', '',        '',       false",
        "Mac OS X,   '', '',        '',       true",
        "Windows 11, '', '',        '',       true",
    })
    void aWindowNeedsADisplay(String system, String x11, String wayland, String glass, boolean has) {
        var environment = Map.of("DISPLAY", x11, "WAYLAND_DISPLAY", wayland);
        assertEquals(has, WindowStart.hasDisplay(system, environment, glass));
    }

    @Test
    void theLogOfDefectsHoldsPlacesButNoWordsOfTheUser() throws IOException {
        var log = new DefectLog(folder.resolve("deep/yandu.log"));
        log.keep(Instant.EPOCH, new IllegalStateException("私人笔记", new IOException("秘密.txt")));
        var text = Files.readString(log.file());
        assertTrue(text.startsWith("1970-01-01T00:00:00Z\n  java.lang.IllegalStateException\n    "), text);
        assertTrue(text.contains("java.io.IOException"), text);
        assertTrue(text.contains("theLogOfDefectsHoldsPlacesButNoWordsOfTheUser"), text);
        assertFalse(text.contains("私人") || text.contains("秘密"), text);
        log.keep(Instant.EPOCH, new IllegalStateException());
        assertEquals(2, Files.readString(log.file()).lines().filter(line -> line.startsWith("1970")).count());
    }
}
