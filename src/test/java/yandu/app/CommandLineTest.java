package yandu.app;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The command line is a process of its own, and quick: it runs where there is no JavaFX at all.
class CommandLineTest {
    @TempDir Path data;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "tour --help", "analyze resources/yandu/reports/shanxi-2023-05-25.txt", "list"})
    void runsWithoutJavaFx(String arguments) throws IOException, InterruptedException {
        var said = run(List.of(), arguments);
        assertTrue(!said.isBlank() && !said.contains("\tat "), said);
    }

    /// What reads and writes documents is large: nothing of it is loaded before it is needed.
    @Test
    void whatWritesDocumentsWaitsUntilItIsAsked() throws IOException, InterruptedException {
        var loaded = run(List.of("-Xlog:class+load:stdout"), "list");
        assertTrue(loaded.contains("yandu.service.Exporting source"), "the log says what is loaded");
        var heavy = Pattern.compile("(org[.]apache[.]fontbox|org[.]apache[.]pdfbox[.](Loader|pdmodel[.]PD)|org[.]apache[.]poi[.]hwpf[.]HWPF|org[.]commonmark|com[.]ibm[.]icu|yandu[.]exporter)\\S*").matcher(loaded);
        assertFalse(heavy.find(), () -> heavy.group());
    }

    private String run(List<String> options, String arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(
                        List.of(
                                "-cp",
                                withoutJavaFx(System.getProperty("java.class.path")),
                                Main.class.getName(),
                                "--data",
                                data.toString()));
        command.addAll(List.of(arguments.split(" ")));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static String withoutJavaFx(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(part -> !part.contains("openjfx"))
                .collect(joining(File.pathSeparator));
    }
}
