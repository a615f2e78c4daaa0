package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.ui.Pictures;
import yandu.ui.control.FileChoice;
import yandu.ui.settings.OptimizeModel;
import yandu.ui.settings.OwnWordsModel;
import yandu.ui.settings.SettingsModel;
import yandu.ui.settings.SettingsView;
import yandu.ui.task.ImmediateTasks;

/// The user's own glossary and decisions go out and in through the settings, in a real window.
@Timeout(60)
class OwnWordsTest {
    @TempDir Path data;
    @TempDir Path files;
    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
        var tasks = new ImmediateTasks();
        var view = Pictures.onFx(() -> {
            var settings = new SettingsModel(window.settings);
            return new SettingsView(
                    settings,
                    new OptimizeModel(window.wiring.optimizing(), tasks, settings),
                    new OwnWordsModel(window.wiring.curating(), tasks),
                    Words.of(Language.ZH),
                    window.screens,
                    new InFolder());
        });
        Pictures.onFx(() -> window.stage.getScene().setRoot(view.node()));
        Pictures.onFx(view::attach);
        Pictures.settle();
    }

    /// Asks nobody: reads in.tsv, writes under the name proposed.
    private final class InFolder implements FileChoice {
        @Override
        public Optional<Path> toOpen(Window owner) {
            return Optional.of(files.resolve("in.tsv"));
        }

        @Override
        public Optional<Path> toSave(Window owner, String name) {
            return Optional.of(files.resolve(name));
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// Of a table's two buttons the first reads, the second saves.
    private void press(String table, int which) {
        var buttons = window.stage.getScene().getRoot().lookupAll(".button." + table).toArray(Button[]::new);
        Pictures.onFx(buttons[which]::fire);
        Pictures.settle();
    }

    @Test
    void aWordListIsAcceptedAndTakenAwayAgain() throws Exception {
        Files.writeString(files.resolve("in.tsv"), "全省领导干部会议\n");
        press("decisions", 0);
        var report = window.wiring.reading().list().getFirst().id();
        var phrases = window.wiring.reading().open(report).analysis().phrases();
        assertTrue(phrases.stream().anyMatch(phrase -> phrase.text().equals("全省领导干部会议")));
        press("decisions", 1);
        assertTrue(Files.readString(files.resolve("yandu-decisions.tsv")).contains("全省领导干部会议"));
        Pictures.onFx(() -> ((ScrollPane) window.stage.getScene().getRoot().lookup(".scroll-pane")).setVvalue(1));
        assertEquals(List.of(), window.picture("own-words"));
    }

    @Test
    void aGlossaryIsReadAndTakenAwayAgain() throws Exception {
        press("glossary", 1);
        var empty = Files.readString(files.resolve("yandu-glossary.tsv"));
        Files.writeString(files.resolve("in.tsv"), "四敢\t敢为、敢闯、敢干、敢首创\t敢为|敢闯|敢干|敢首创\t手册\thigh\n");
        press("glossary", 0);
        press("glossary", 1);
        var full = Files.readString(files.resolve("yandu-glossary.tsv"));
        assertTrue(full.contains("四敢") && !empty.contains("四敢"), full);
        Pictures.onFx(() -> window.wiring.history().undo());
        press("glossary", 1);
        assertEquals(empty, Files.readString(files.resolve("yandu-glossary.tsv")));
    }
}
