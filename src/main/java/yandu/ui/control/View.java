package yandu.ui.control;

import javafx.scene.Parent;

/// One screen as the frame sees it.
public interface View {

    Parent node();

    /// The screen comes to the front: refresh, register.
    default void attach() {}

    /// The screen goes to the back: save, unregister.
    default void detach() {}
}
