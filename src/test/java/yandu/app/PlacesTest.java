package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Path HOME = Path.of("/home/reader");

    @ParameterizedTest
    @CsvSource({
        "Linux,    '',              /home/reader/.local/share/yandu, /home/reader/.config/yandu",
        "Linux,    /mnt/d,          /mnt/d/yandu,                    /home/reader/.config/yandu",
        "Linux,    not/absolute,    /home/reader/.local/share/yandu, /home/reader/.config/yandu",
        "Mac OS X, /mnt/d, /home/reader/Library/Application Support/Yandu,"
                + " /home/reader/Library/Application Support/Yandu",
        "Windows 11, '', /home/reader/AppData/Roaming/Yandu, /home/reader/AppData/Roaming/Yandu",
    })
    void everySystemHasItsFolders(String system, String xdg, String data, String config) {
        var places = Places.ofSystem(system, HOME, Map.of("XDG_DATA_HOME", xdg));
        assertEquals(Path.of(data).resolve("library.db"), places.library());
        assertEquals(Path.of(config).resolve("settings.json"), places.settings());
    }

    @Test
    void oneFolderHoldsAllOfIt() {
        var folder = Path.of("/media/stick");
        var places = Places.of(Optional.of(folder));
        assertEquals(folder.resolve("library.db"), places.library());
        assertEquals(folder.resolve("settings.json"), places.settings());
        assertEquals(folder.resolve("yandu.log"), places.log());
        assertEquals(folder.resolve("cache"), places.cache());
    }
}
