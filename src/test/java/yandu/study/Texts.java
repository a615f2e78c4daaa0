package yandu.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import yandu.analysis.Analyzer;
import yandu.analysis.BundledGlossary;
import yandu.analysis.Glossary;
import yandu.document.Document;

/// Reports to try cards and questions on: the built-in one, and those of the measuring folder where it is
/// present.
public final class Texts {
    private static final Path FOLDER = Path.of("../shared/texts");
    private static final Map<Path, Material> MADE = new ConcurrentHashMap<>();
    private static final Glossary GLOSSARY = new BundledGlossary();

    private Texts() {}

    public static Glossary glossary() {
        return GLOSSARY;
    }

    /// The text of the built-in report.
    public static String builtIn() {
        try (var in = Texts.class.getResourceAsStream("/yandu/reports/shanxi-2023-05-25.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the program makes of a text.
    public static Material material(String text) {
        return new Material(new Analyzer().analyze(Document.ofPlainText(text, "test")), GLOSSARY);
    }

    /// All texts of the measuring folder, by name; none where it is absent.
    public static List<Path> shared() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the program makes of a file; made once for all tests.
    public static Material material(Path file) {
        return MADE.computeIfAbsent(
                file,
                _ -> {
                    try {
                        return material(Files.readString(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
