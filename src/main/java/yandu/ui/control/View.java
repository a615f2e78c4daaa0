package yandu.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/// One screen as the frame sees it.
public interface View {

    Parent node();

    /// What the top bar says instead of the screen's name.
    default Optional<ObservableValue<String>> title() {
        return Optional.empty();
    }

    /// Controls of the screen that wait in the top bar.
    default List<Node> tools() {
        return List.of();
    }

    /// The screen comes to the front: refresh, register.
    default void attach() {}

    /// Something was undone or redone while the screen is in front: what it shows may be out of date.
    default void refresh() {}

    /// The screen goes to the back: save, unregister.
    default void detach() {}
}
