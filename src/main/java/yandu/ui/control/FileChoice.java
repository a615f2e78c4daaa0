package yandu.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks where a file is or shall be; empty where the user thinks better of it.
public interface FileChoice {

    /// A file to read.
    Optional<Path> toOpen(Window owner);

    /// A file to write.
    ///
    /// @param name what it is called unless the user says otherwise
    Optional<Path> toSave(Window owner, String name);

    /// Asks with the dialogs of the system.
    static FileChoice dialogs() {
        return new FileChoice() {
            @Override
            public Optional<Path> toOpen(Window owner) {
                return Optional.ofNullable(new FileChooser().showOpenDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> toSave(Window owner, String name) {
                var chooser = new FileChooser();
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }
        };
    }
}
