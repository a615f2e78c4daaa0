package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yandu.importer.AnkiFile.card;
import static yandu.importer.AnkiFile.note;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.importer.AnkiFile;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.control.Screen;

/// A deck before it is kept, in the library and in the reader: no word is cut, and what it has not is not counted.
class DeckPicturesTest {

    @TempDir Path folder;

    @Test
    void aDeckIsShownAsOne() throws Exception {
        var flaws = new ArrayList<String>();
        var deck = deck();
        try (var window = new TestWindow(folder.resolve("library"), 1280, 800, false)) {
            flaws.addAll(preview(window, deck, "light-zh"));
            Pictures.onFx(() -> window.stage.setWidth(900));
            Pictures.onFx(() -> window.stage.setHeight(600));
            window.set(Theme.DARK, "en");
            flaws.addAll(preview(window, deck, "narrow-dark-en"));
            var id = window.wiring.importing().importFile(deck).report().id();
            flaws.addAll(walk(window, id, "narrow-dark-en"));
            Pictures.onFx(() -> window.stage.setWidth(1280));
            Pictures.onFx(() -> window.stage.setHeight(800));
            window.set(Theme.LIGHT, "zh");
            flaws.addAll(walk(window, id, "light-zh"));
        }
        assertEquals(List.of(), flaws);
    }

    private static List<String> preview(TestWindow window, Path deck, String name) {
        window.show(Screen.LIBRARY);
        Pictures.onFx(() -> window.screens.open(List.of(deck), words(name)));
        Pictures.settle();
        assertTrue(isSaid(window, words(name).say("intake.fresh.deck")));
        return window.picture("deck-preview-" + name);
    }

    private static List<String> walk(TestWindow window, String id, String name) {
        var words = words(name);
        window.show(Screen.NOTES);
        window.show(Screen.LIBRARY);
        var flaws = new ArrayList<>(window.picture("deck-library-" + name));
        assertFalse(isSaid(window, words.say("library.areas")), "a deck has no areas to count");
        assertTrue(isSaid(window, words.say("library.cards")));
        assertTrue(isSaid(window, words.say("library.notes")));
        assertTrue(isSaid(window, words.say("library.deck")), "a deck is marked as one");
        Pictures.onFx(() -> window.screens.open(id));
        flaws.addAll(window.picture("deck-reader-" + name));
        assertTrue(isSaid(window, words.say("reader.phrases.deck")));
        window.show(Screen.CARDS);
        flaws.addAll(window.picture("deck-cards-" + name));
        window.show(Screen.REVIEW);
        flaws.addAll(window.picture("deck-review-" + name));
        return flaws;
    }

    private static Words words(String name) {
        return Words.of(name.endsWith("en") ? Language.EN : Language.ZH);
    }

    private static boolean isSaid(TestWindow window, String text) {
        return Pictures.onFx(
                () ->
                        window.stage.getScene().getRoot().lookupAll(".label").stream()
                                .anyMatch(node -> node instanceof Label label && text.equals(label.getText())));
    }

    private Path deck() throws Exception {
        return Files.write(
                folder.resolve("宪法.apkg"),
                AnkiFile.old(
                        "collection.anki2",
                        note(1, "a", 1, " 总纲 ", "国家的根本制度是什么？", "社会主义制度"),
                        note(2, "b", 2, "", "人大", "最高国家权力机关"),
                        note(3, "c", 3, " 总纲 ", "国家的一切权力属于{{c1::人民}}，机关是{{c2::人民代表大会}}。", "第二条"),
                        card(11, 1, 0),
                        card(12, 2, 0),
                        card(13, 2, 1),
                        card(14, 3, 0),
                        card(15, 3, 1)));
    }
}
