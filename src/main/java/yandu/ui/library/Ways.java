package yandu.ui.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import yandu.i18n.Words;
import yandu.service.Importing;
import yandu.ui.control.Navigator;

/// The ways in: a file dialog, a drop on the window, the clipboard. All end in the same words and the same
/// reader.
public final class Ways {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Words words;
    private final LibraryModel model;
    private final Navigator navigator;

    public Ways(LibraryModel model, Words words, Navigator navigator) {
        this.words = words;
        this.model = model;
        this.navigator = navigator;
    }

    /// Asks for files in a dialog.
    public void choose(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("library.import"));
        var files = chooser.showOpenMultipleDialog(owner);
        if (files != null) {
            open(files.stream().map(File::toPath).toList());
        }
    }

    /// Brings in files, and opens the one if it is one.
    public void open(List<Path> files) {
        model.importFiles(files, this::tell);
    }

    /// Brings in what the clipboard holds: files or text.
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            model.importText(clipboard.getString(), words.say("library.pasted"), this::tell);
        } else {
            navigator.notify(words.say("library.paste.empty"), null);
        }
    }

    /// Lets files be dropped on a node.
    public void catchDrops(Node node) {
        node.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        node.pseudoClassStateChanged(DROPPING, true);
                    }
                    event.consume();
                });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(DROPPING, false));
        node.setOnDragDropped(
                event -> {
                    boolean files = event.getDragboard().hasFiles();
                    if (files) {
                        open(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                    }
                    event.setDropCompleted(files);
                    event.consume();
                });
    }

    private void tell(LibraryModel.Imports imports) {
        imports.refused().forEach(navigator::fail);
        imports.outcomes().forEach(this::tell);
        if (imports.outcomes().size() == 1) {
            navigator.open(imports.outcomes().getFirst().report().id());
        }
    }

    /// What was mended in a text on its way in, in one line.
    private String mended(Importing.Outcome outcome) {
        var repairs = outcome.repairs().stream()
                .map(repair -> words.say(repair.key(), repair.count()))
                .collect(Collectors.joining(words.say("library.mended.and")));
        return words.say("library.mended", repairs);
    }

    private void tell(Importing.Outcome outcome) {
        var title = outcome.report().title();
        if (outcome.known()) {
            navigator.notify(words.say("library.known", title), null);
        } else {
            var done = words.say("library.imported", title, outcome.areas(), outcome.phrases(), outcome.cards());
            navigator.done(outcome.repairs().isEmpty() ? done : done + "\n" + mended(outcome));
        }
    }
}
