package yandu.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folders of the program on this machine: where each system expects them, or all in one where a user said so.
///
/// @param data holds the library and its backups
/// @param config holds the settings
/// @param cache holds what can be made again
/// @param state holds the log
public record Places(Path data, Path config, Path cache, Path state) {

    /// All in one folder, as `--data` wants it.
    public static Places in(Path folder) {
        return new Places(folder, folder, folder.resolve("cache"), folder);
    }

    /// What `--data` said, else what the system says.
    public static Places of(Optional<Path> folder) {
        return folder.map(Places::in)
                .orElseGet(
                        () ->
                                ofSystem(
                                        System.getProperty("os.name"),
                                        Path.of(System.getProperty("user.home")),
                                        System.getenv()));
    }

    /// `%APPDATA%\Yandu` on Windows, `~/Library/Application Support/Yandu` on macOS, the XDG folders elsewhere.
    static Places ofSystem(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return in(folder(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Yandu"));
        }
        if (name.startsWith("mac")) {
            return in(home.resolve("Library/Application Support/Yandu"));
        }
        return new Places(
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("yandu"),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("yandu"),
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("yandu"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("yandu"));
    }

    public Path library() {
        return data.resolve("library.db");
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    public Path log() {
        return state.resolve("yandu.log");
    }

    /// The XDG specification wants paths that are not absolute to be ignored.
    private static Path folder(Map<String, String> environment, String name, Path usual) {
        var value = environment.getOrDefault(name, "");
        return value.isEmpty() || !Path.of(value).isAbsolute() ? usual : Path.of(value);
    }
}
