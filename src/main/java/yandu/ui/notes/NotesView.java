package yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.notes.NoteFilter;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopePicker;
import yandu.ui.control.Screen;
import yandu.ui.control.View;

/// Notes: the list by report and place at the left, the open note at the right, and the way out to a file.
public final class NotesView implements View {
    private final NotesModel model;
    private final Words words;
    private final Navigator navigator;
    private final BorderPane root = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final FilterBar filter;
    private final ListView<NoteRow> list = new ListView<>();
    private final StackPane right = new StackPane();
    private final NoteEditor editor;
    private final ScopePicker picker;
    private final Button export;
    private final Button onReport;
    private final LoadPane<NotesPage> pane;
    private Subscription subscription = Subscription.EMPTY;
    private boolean filling;

    public NotesView(NotesModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.editor = new NoteEditor(model, words, navigator);
        this.filter = new FilterBar(model, words);
        this.picker = new ScopePicker(model.scopes(), words, ScopePicker.Depth.REPORT);
        this.export = Buttons.plain(words.say("notes.export"), this::export);
        export.getStyleClass().add("export-button");
        this.onReport =
                Buttons.flat(Feather.FILE_PLUS, words.say("reader.note.report"), () -> model.add(navigator::fail));
        onReport.setMaxWidth(Double.MAX_VALUE);
        this.pane = new LoadPane<>(words, model.page(), this::content);
        list.getStyleClass().add("note-list");
        list.setCellFactory(made -> new NoteCell(words));
        list.setAccessibleText(words.say("screen.notes"));
        list.setPlaceholder(nothingFound());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(filter, list, onReport);
        left.getStyleClass().add("note-side");
        body.setLeft(left);
        body.setCenter(right);
        root.getStyleClass().addAll("screen", "notes-screen");
        root.setFocusTraversable(true);
        root.setCenter(pane);
        Keys.on(root)
                .combination("Shortcut+E", this::export)
                .combination("Shortcut+F", filter::search)
                .character("/", filter::search);
        Keys.before(list).key(KeyCode.ENTER, editor::openText).key(KeyCode.DELETE, editor::delete).character("e", editor::edit);
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
        subscription =
                Subscription.combine(
                        model.follow(),
                        model.filter().subscribe(this::look),
                        model.open().subscribe(open -> show()));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void detach() {
        editor.keep();
        picker.detach();
        pane.detach();
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private Node content(NotesPage page) {
        boolean report = model.reportId().isPresent();
        onReport.setVisible(report);
        onReport.setManaged(report);
        if (page.notes().isEmpty()) {
            export.setDisable(!report);
            return empty();
        }
        fill(page);
        return body;
    }

    private Node empty() {
        return new EmptyState(
                Feather.BOOKMARK,
                words.say("notes.empty.title"),
                words.say("notes.empty.text"),
                Buttons.primary(words.say("action.read"), () -> navigator.show(Screen.READER)));
    }

    private Node nothingFound() {
        return new EmptyState(
                Feather.SEARCH,
                words.say("notes.none"),
                words.say("notes.none.do"),
                Buttons.plain(words.say("notes.none.all"), () -> model.look(now -> NoteFilter.ALL)));
    }

    private void look(NoteFilter now) {
        filter.show(now);
        model.page().value().ifPresent(this::fill);
    }

    private void fill(NotesPage page) {
        var rows = page.rows(model.filter().get());
        if (!list.getItems().equals(rows)) {
            filling = true;
            list.getItems().setAll(rows);
            filling = false;
        }
        show();
    }

    private void chosen(NoteRow row) {
        if (!filling && row instanceof NoteRow.Entry(var note)) {
            model.open(note);
        }
    }

    /// Shows the note that is open, or opens the first of the list.
    private void show() {
        export.setDisable(model.exported().isEmpty());
        var page = model.page().value();
        if (page.isEmpty()) {
            return;
        }
        var open = model.open().get().flatMap(note -> page.get().find(note.id()));
        if (open.isPresent()) {
            editor.show(page.get(), open.get());
            right.getChildren().setAll(editor);
            select(open.get());
        } else if (first().isPresent()) {
            model.open(first().get());
        } else {
            var hint = new Label(words.say("notes.choose"));
            hint.getStyleClass().add("muted");
            right.getChildren().setAll(hint);
        }
    }

    private Optional<Note> first() {
        return list.getItems().stream()
                .flatMap(row -> row instanceof NoteRow.Entry(var note) ? Optional.of(note).stream() : Optional.<Note>empty().stream())
                .findFirst();
    }

    private void select(Note note) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof NoteRow.Entry(var here) && here.id() == note.id()) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(Math.max(0, i - 2));
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void export() {
        if (!export.isDisabled()) {
            editor.keep();
            navigator.export(model.exported());
        }
    }
}
