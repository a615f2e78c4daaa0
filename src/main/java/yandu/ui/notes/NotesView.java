package yandu.ui.notes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Destination;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.Screen;
import yandu.ui.control.Sheets;
import yandu.ui.control.View;

/// The notes of a report: the list by place at the left, the open note at the right, and the way out to a file.
public final class NotesView implements View {
    private final NotesModel model;
    private final Words words;
    private final Navigator navigator;
    private final Destination destination;
    private final BorderPane root = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final ListView<Note> list = new ListView<>();
    private final StackPane right = new StackPane();
    private final NoteEditor editor;
    private final ScopePicker picker;
    private final Button export;
    private final PopOver sheet = Sheets.below();
    private final LoadPane<Optional<NotesPage>> pane;
    private Optional<NotesPage> page = Optional.empty();
    private Subscription subscription = Subscription.EMPTY;

    public NotesView(NotesModel model, Words words, Navigator navigator, Destination destination) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.destination = destination;
        this.editor = new NoteEditor(model, words, navigator);
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.REPORT);
        this.export = Buttons.plain(words.say("notes.export"), this::openSheet);
        export.getStyleClass().add("export-button");
        this.pane = new LoadPane<>(words, model.page(), this::content);
        list.getStyleClass().add("note-list");
        list.setCellFactory(made -> new NoteCell());
        list.setAccessibleText(words.say("screen.notes"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                model.open(chosen);
                            }
                        });
        body.setLeft(list);
        body.setCenter(right);
        root.getStyleClass().addAll("screen", "notes-screen");
        root.setFocusTraversable(true);
        root.setCenter(pane);
        Keys.on(root).combination("Shortcut+E", this::openSheet);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Node> tools() {
        return List.of(picker, export);
    }

    @Override
    public void attach() {
        picker.attach();
        pane.attach();
        subscription.unsubscribe();
        subscription = Subscription.combine(model.follow(), model.open().subscribe(this::show));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void detach() {
        editor.keep();
        sheet.hide();
        picker.detach();
        pane.detach();
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private Node content(Optional<NotesPage> shown) {
        page = shown;
        export.setDisable(shown.isEmpty());
        if (shown.isEmpty() || shown.get().notes().isEmpty()) {
            return empty(shown.isPresent());
        }
        if (!list.getItems().equals(shown.get().notes())) {
            list.getItems().setAll(shown.get().notes());
        }
        var open = model.open().get();
        if (open.isEmpty()) {
            list.getSelectionModel().selectFirst();
        } else {
            show(open);
        }
        return body;
    }

    private Node empty(boolean report) {
        return new EmptyState(
                Feather.EDIT,
                words.say("notes.empty.title"),
                words.say("notes.empty.text"),
                Buttons.primary(
                        words.say(report ? "action.read" : "action.library"),
                        () -> navigator.show(report ? Screen.READER : Screen.LIBRARY)));
    }

    private void show(Optional<Note> open) {
        if (open.isEmpty() || page.isEmpty()) {
            var hint = new Label(words.say("notes.choose"));
            hint.getStyleClass().add("muted");
            right.getChildren().setAll(hint);
            return;
        }
        editor.show(page.get(), open.get());
        right.getChildren().setAll(editor);
        list.getItems().stream()
                .filter(note -> note.id() == open.get().id())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void openSheet() {
        if (export.isDisabled()) {
            return;
        }
        Sheets.show(sheet, new ExportSheet(model.exporting(), words, this::export), export);
    }

    private void export(String format, Set<String> parts) {
        sheet.hide();
        editor.keep();
        var name = page.orElseThrow().report().title() + "." + format;
        destination
                .ask(root.getScene().getWindow(), words.say("notes.export.title"), name)
                .ifPresent(
                        target ->
                                model.export(
                                        format,
                                        parts,
                                        target,
                                        words.language(),
                                        this::exported,
                                        navigator::fail));
    }

    private void exported(Path target) {
        navigator.notify(words.say("notes.exported", target.getFileName().toString()), null);
    }
}
