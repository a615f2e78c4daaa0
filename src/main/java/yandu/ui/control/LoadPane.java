package yandu.ui.control;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import yandu.i18n.Words;
import yandu.ui.task.Load;
import yandu.ui.task.Loader;

/// Shows what a [Loader] is at: waiting, failed with a way to try again, or the content made of what came, with a line
/// at the top while something else is on its way.
public final class LoadPane<T> extends StackPane {

    private final Words words;
    private final Loader<T> loader;
    private final Function<? super T, ? extends Node> content;
    private final LoadingLine line;
    private Subscription subscription = Subscription.EMPTY;

    public LoadPane(Words words, Loader<T> loader, Function<? super T, ? extends Node> content) {
        this.words = words;
        this.loader = loader;
        this.content = content;
        this.line = new LoadingLine(loader);
    }

    /// Begins to follow the loader.
    public void attach() {
        subscription.unsubscribe();
        subscription = loader.state().subscribe(state -> getChildren().setAll(nodeFor(state), line));
        line.attach();
    }

    /// Stops following it.
    public void detach() {
        subscription.unsubscribe();
        line.detach();
    }

    private Node nodeFor(Load<T> state) {
        return switch (state) {
            case Load.Waiting<T> waiting -> new LoadingState(words);
            case Load.Failed<T> failed -> new FailedState(words, failed.why(), loader::again);
            case Load.Ready<T> ready -> content.apply(ready.value());
        };
    }
}
