package yandu.ui.notes;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Sentences;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Buttons;
import yandu.ui.control.Navigator;
import yandu.ui.control.SourceSentence;

/// Where a note is written. What is typed is kept by itself, a moment after the last key.
final class NoteEditor extends VBox {
    /// From the last key until it is kept.
    static final Duration PATIENCE = Duration.millis(600);

    private final NotesModel model;
    private final Words words;
    private final Navigator navigator;
    private final VBox passage = new VBox(8);
    private final Writing writing;
    private final Label state = new Label();
    private final ToggleGroup colours = new ToggleGroup();
    private final PauseTransition keeping = new PauseTransition(PATIENCE);
    private Optional<Note> shown = Optional.empty();

    NoteEditor(NotesModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        getStyleClass().add("note-editor");
        writing = new Writing(words, this::typed);
        setVgrow(writing, Priority.ALWAYS);
        passage.setMinHeight(USE_PREF_SIZE);
        state.getStyleClass().addAll("muted", "small");
        keeping.setOnFinished(event -> keep());
        getChildren().addAll(passage, palette(), writing, foot());
    }

    /// Shows another note, or the same one as it was kept.
    void show(NotesPage page, Note note) {
        var before = shown.filter(up -> up.id() == note.id());
        if (before.isEmpty()) {
            keep();
            shown = Optional.empty();
            writing.show(note.text());
            state.setText("");
        } else {
            follow(before.get(), note);
        }
        if (before.filter(same -> same.anchor().equals(note.anchor()) && same.kind() == note.kind()).isEmpty()) {
            passage.getChildren().setAll(about(page, note));
        }
        shown = Optional.of(note);
        colours.selectToggle(colours.getToggles().get(note.colour()));
    }

    /// The note was changed elsewhere, or kept from here.
    private void follow(Note before, Note note) {
        if (!before.text().equals(note.text())) {
            boolean ours = writing.text().equals(note.text());
            if (!ours && writing.text().equals(before.text())) {
                shown = Optional.of(note);
                writing.show(note.text());
            }
            state.setText(ours ? words.say("notes.kept") : "");
        }
    }

    /// Keeps at once what was typed.
    void keep() {
        keeping.stop();
        shown.ifPresent(note -> model.write(note, writing.text(), navigator::fail));
    }

    /// Goes on writing.
    void edit() {
        writing.edit();
    }

    private void typed(String now) {
        if (shown.isPresent() && !shown.get().text().equals(now)) {
            state.setText("");
            keeping.playFromStart();
        }
    }

    private Node about(NotesPage page, Note note) {
        var report = page.report(note);
        if (note.isLost()) {
            return new LostPassage(model, words, navigator, report.document().text(), note);
        }
        if (note.kind() == Note.Kind.REPORT) {
            return heading(report.title());
        }
        var whole = report.document().text();
        var span = note.anchor().span();
        return SourceSentence.of(whole, Sentences.around(whole, span.start()).cover(span), span);
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("note-report");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        return heading;
    }

    private Node palette() {
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int colour = 0; colour < Note.COLOURS; colour++) {
            int chosen = colour;
            var swatch = Swatches.toggle(words, colour);
            swatch.setToggleGroup(colours);
            swatch.setOnAction(
                    event -> {
                        swatch.setSelected(true);
                        shown.ifPresent(note -> model.change(note, writing.text(), chosen, navigator::fail));
                    });
            line.getChildren().add(swatch);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren()
                .addAll(
                        writing.look(),
                        gap,
                        Buttons.flat(Feather.BOOK_OPEN, words.say("action.open.text"), this::openText),
                        Buttons.icon(Feather.TRASH_2, words.say("notes.delete"), this::delete));
        line.getChildren().forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        gap.setMinWidth(0);
        return line;
    }

    /// Opens the report where the note is about.
    void openText() {
        shown.ifPresent(
                note -> {
                    keep();
                    navigator.open(note.reportId(), note.anchor().span());
                });
    }

    /// Deletes the note.
    void delete() {
        shown.ifPresent(
                note -> {
                    keeping.stop();
                    shown = Optional.empty();
                    model.delete(note, () -> navigator.done(words.say("notes.deleted")), navigator::fail);
                });
    }

    private Node foot() {
        var hint = new Label(words.say("notes.markdown"));
        hint.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, hint, gap, state);
    }
}
