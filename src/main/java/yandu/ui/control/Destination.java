package yandu.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks where a file shall go.
@FunctionalInterface
public interface Destination {

    /// @param name a name to begin with, with its extension
    /// @return empty where the user changed their mind
    Optional<Path> ask(Window owner, String title, String name);

    /// Asks in the system's own dialog.
    static Destination dialog() {
        return (owner, title, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            var extension = "*." + name.substring(name.lastIndexOf('.') + 1);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(extension, extension));
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        };
    }
}
