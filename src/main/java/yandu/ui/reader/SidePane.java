package yandu.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;

/// The panel at the right: phrases or notes.
final class SidePane extends VBox {

    private final ToggleButton phrasesTab;
    private final ToggleButton notesTab;
    private final PhrasePane phrases;
    private final NotePane notes;

    SidePane(Words words, PhrasePane phrases, NotePane notes) {
        this.phrases = phrases;
        this.notes = notes;
        var group = new ToggleGroup();
        phrasesTab = tab(words.say("reader.phrases"), group, phrases);
        notesTab = tab(words.say("reader.notes"), group, notes);
        var tabs = new HBox(phrasesTab, notesTab);
        tabs.getStyleClass().add("tabs");
        getChildren().addAll(tabs, phrases);
        phrasesTab.setSelected(true);
        group.selectedToggleProperty().addListener((value, before, now) -> keepOne(before, now));
    }

    void attach() {
        phrases.attach();
        notes.attach();
    }

    void detach() {
        phrases.detach();
        notes.detach();
    }

    /// This much of the text is in sight.
    void see(Span sight) {
        notes.see(sight);
    }

    /// Puts the cursor into a note.
    void edit(Note note) {
        notesTab.setSelected(true);
        notes.edit(note);
    }

    private ToggleButton tab(String name, ToggleGroup group, Node content) {
        var tab = new ToggleButton(name);
        tab.getStyleClass().setAll("tab-button");
        tab.setToggleGroup(group);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        setVgrow(content, Priority.ALWAYS);
        tab.selectedProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now) {
                                getChildren().set(1, content);
                                layout();
                                notes.front();
                            }
                        });
        return tab;
    }

    /// One tab is always in front.
    private static void keepOne(Toggle before, Toggle now) {
        if (now == null && before != null) {
            before.setSelected(true);
        }
    }
}
