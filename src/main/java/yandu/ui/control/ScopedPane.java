package yandu.ui.control;

import java.util.function.Supplier;
import javafx.util.Subscription;

/// A picker of what is shown and the pane that shows it: they come to the front and go to the back together, and while
/// they are in front the model follows what is picked.
public final class ScopedPane {
    private final ScopePicker picker;
    private final LoadPane<?> pane;
    private final Supplier<Subscription> follow;
    private Subscription subscription = Subscription.EMPTY;

    /// @param follow lets the model follow the scope, until it is unsubscribed
    public ScopedPane(ScopePicker picker, LoadPane<?> pane, Supplier<Subscription> follow) {
        this.picker = picker;
        this.pane = pane;
        this.follow = follow;
    }

    /// Comes to the front.
    public void attach() {
        picker.attach();
        pane.attach();
        refresh();
    }

    /// What is shown is fetched anew.
    public void refresh() {
        subscription.unsubscribe();
        subscription = follow.get();
    }

    /// Goes to the back.
    public void detach() {
        picker.detach();
        pane.detach();
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }
}
