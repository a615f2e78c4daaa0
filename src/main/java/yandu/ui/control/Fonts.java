package yandu.ui.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/// The family in which everything is written: the system's own Chinese font where there is one, else the
/// bundled one.
public final class Fonts {

    /// The family that comes with the program.
    public static final String BUNDLED = "Noto Sans SC";

    private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    /// Chinese families that systems bring along, the best first.
    private static final List<String> KNOWN =
            List.of(
                    "PingFang SC",
                    "Microsoft YaHei UI",
                    "Microsoft YaHei",
                    "Source Han Sans SC",
                    "Source Han Sans CN",
                    "Noto Sans CJK SC",
                    BUNDLED,
                    "Sarasa UI SC",
                    "HarmonyOS Sans SC",
                    "MiSans",
                    "Hiragino Sans GB",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei");

    private Fonts() {}

    /// Finds the family and loads it where the program brings it. Slow (up to 0.2 s): not for the JavaFX
    /// thread.
    ///
    /// @param cache folder for the bundled files: they can only be read from a file, and the program may run
    /// from a jar
    public static String load(Path cache) {
        return choose(Font.getFamilies())
                .orElseGet(
                        () -> {
                            FILES.forEach(file -> Font.loadFont(location(file, cache), 14));
                            return BUNDLED;
                        });
    }

    /// The best of the families that a system has.
    static Optional<String> choose(Collection<String> families) {
        return KNOWN.stream().filter(families::contains).findFirst();
    }

    private static String location(String file, Path cache) {
        URL url = Fonts.class.getResource("/yandu/ui/fonts/" + file);
        if (url.getProtocol().equals("file")) {
            return url.toExternalForm();
        }
        return unpacked(url, cache.resolve(file)).toString();
    }

    private static URI unpacked(URL url, Path target) {
        try {
            var connection = url.openConnection();
            if (!Files.exists(target) || Files.size(target) != connection.getContentLengthLong()) {
                Files.createDirectories(target.getParent());
                var part = Files.createTempFile(target.getParent(), "font", ".part");
                try (var in = connection.getInputStream()) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return target.toUri();
        } catch (IOException e) {
            throw new UncheckedIOException("font " + target, e);
        }
    }
}
