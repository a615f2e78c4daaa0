package yandu.ui.shell;

import javafx.scene.Node;

/// What lies under every screen of a frame, as long as the frame is there.
public interface Foot {
    Node node();

    void attach();

    void detach();
}
