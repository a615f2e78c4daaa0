package yandu.ui.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import yandu.i18n.Words;
import yandu.service.Draft;
import yandu.service.Standing;
import yandu.service.Transfer;
import yandu.ui.control.Navigator;
import yandu.ui.control.Screen;

/// The ways in: a file dialog, a drop on the window, the clipboard. All end in the same look at what was read.
public final class Ways {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Words words;
    private final IntakeModel model;
    private final Navigator navigator;

    public Ways(IntakeModel model, Words words, Navigator navigator) {
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

    /// Reads files and shows what they are; one that the library has already is opened at once.
    public void open(List<Path> files) {
        if (files.size() == 1 && Transfer.isLibrary(files.getFirst())) {
            navigator.bring(files.getFirst());
            return;
        }
        model.read(files, this::look);
        showIfAny();
    }

    /// Reads what the clipboard holds: files or text.
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            model.readText(clipboard.getString(), words.say("library.pasted"), this::look);
            showIfAny();
        } else {
            navigator.notify(words.say("library.paste.empty"), null);
        }
    }

    /// Nothing to look at is left where work was done on the spot.
    private void showIfAny() {
        if (model.isBusy() || model.isWaiting()) {
            navigator.show(Screen.INTAKE);
        }
    }

    private void look(List<Draft> drafts) {
        if (drafts.size() == 1 && drafts.getFirst().standing() instanceof Standing.Known known) {
            model.cancel();
            navigator.open(known.report().id());
            navigator.notify(words.say("library.known", known.report().title()), null);
        } else if (drafts.isEmpty()) {
            navigator.show(Screen.LIBRARY);
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
}
