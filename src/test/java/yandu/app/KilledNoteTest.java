package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.document.Span;
import yandu.settings.Settings;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// A window that is killed while a note is being written, nothing pressed after the last key: the note is there.
class KilledNoteTest {
    private static final String WRITTEN = "kept without a key";

    @TempDir Path folder;

    @Test
    void whatWasWrittenIsThereAfterAKill() throws Exception {
        var process =
                new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            said = out.lines().filter(line -> line.startsWith("kept")).findFirst().orElse("");
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
        assertTrue(said.startsWith("kept"), "the window ended by itself");
        System.out.println(said);
        var fixed = InstantSource.fixed(TestWindow.NOW);
        try (var library = new Wiring(folder, () -> Settings.DEFAULT, fixed, ZoneId.of("UTC"), new Random(1))) {
            var report = library.cataloguing().list().getFirst().id();
            assertEquals(WRITTEN, library.noteTaking().notes(report).getFirst().text());
            assertEquals("ok", library.upkeep().verify().integrity());
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Writer.class.getName(), folder.toString()));
        return command;
    }

    /// Writes a note in a real window and says when it is kept; then waits to be killed.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            var window = new TestWindow(Path.of(arguments[0]), 1280, 800);
            var notes = window.wiring.noteTaking();
            var report = window.wiring.cataloguing().list().getFirst().id();
            notes.add(report, new Span(40, 50), "", 1);
            window.show(Screen.NOTES);
            Pictures.onFx(
                    () -> ((TextArea) window.stage.getScene().getRoot().lookup(".note-text")).requestFocus());
            new QuickRobot().write(WRITTEN);
            long last = System.nanoTime();
            while (!notes.notes(report).getFirst().text().equals(WRITTEN)) {
                Thread.sleep(5);
            }
            System.out.println("kept " + (System.nanoTime() - last) / 1_000_000 + " ms after the last key");
            Thread.sleep(60_000);
        }
    }
}
