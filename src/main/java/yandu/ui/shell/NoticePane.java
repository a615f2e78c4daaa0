package yandu.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.Failures;
import yandu.ui.control.Icons;

/// The notices in the corner. Each leaves by itself, but not while the mouse is on it.
final class NoticePane extends VBox {

    private static final Duration STAY = Duration.seconds(6);
    private static final Duration STAY_FAILED = Duration.seconds(15);

    private final Words words;
    private final ShellModel model;
    private final ListChangeListener<Notice> follower = this::follow;

    NoticePane(Words words, ShellModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        model.notices().forEach(notice -> getChildren().add(node(notice)));
        model.notices().addListener(follower);
    }

    /// Stops following the model.
    void detach() {
        model.notices().removeListener(follower);
    }

    private void follow(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getRemoved().forEach(gone -> getChildren().removeIf(node -> node.getUserData() == gone));
            change.getAddedSubList().forEach(notice -> getChildren().add(node(notice)));
        }
    }

    private Node node(Notice notice) {
        var box = new HBox();
        box.getStyleClass().add("notice");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setUserData(notice);
        box.setMaxWidth(USE_PREF_SIZE);
        var text = new Label(text(notice));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(380);
        HBox.setHgrow(text, Priority.ALWAYS);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(text.getText());
        box.getChildren().add(text);
        switch (notice) {
            case Notice.UnderWay working -> box.getChildren().addAll(bar(working), button(notice, "stop", working.job()::stop));
            case Notice.Done done ->
                    done.undo().ifPresent(undo -> box.getChildren().add(button(notice, "undo", undo)));
            case Notice.Written written -> box.getChildren().add(button(notice, "folder", written.show()));
            case Notice.Recorded recorded -> box.getChildren().add(undoButton(recorded));
            case Notice.Took took when took.isUndone() ->
                    box.getChildren().add(button(notice, "redo", model.undo()::redo));
            case Notice.Took _ -> {}
            case Notice.Failed _ -> {
                box.getStyleClass().add("failed");
                box.getChildren().addFirst(Icons.small(Feather.ALERT_TRIANGLE));
            }
        }
        if (notice instanceof Notice.UnderWay) {
            return box;
        }
        box.getChildren()
                .add(Buttons.icon(Feather.X, words.say("shell.notice.close"), () -> model.dismiss(notice)));
        leaveLater(box, notice);
        return box;
    }

    private ProgressBar bar(Notice.UnderWay working) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(working.job().progress());
        bar.setAccessibleText(text(working));
        bar.setPrefWidth(120);
        return bar;
    }

    /// There as long as the step is the last.
    private Node undoButton(Notice.Recorded notice) {
        var button = button(notice, "undo", () -> model.undo().undo(notice.step()));
        button.visibleProperty()
                .bind(model.undo().undoable().map(last -> last.filter(notice.step()::equals).isPresent()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button button(Notice notice, String id, Runnable act) {
        var button =
                Buttons.plain(
                        words.say("shell.notice." + id),
                        () -> {
                            model.dismiss(notice);
                            act.run();
                        });
        button.getStyleClass().add("notice-undo");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void leaveLater(Node box, Notice notice) {
        var stay = new PauseTransition(notice instanceof Notice.Failed ? STAY_FAILED : STAY);
        stay.setOnFinished(event -> model.dismiss(notice));
        box.hoverProperty()
                .subscribe(
                        hover -> {
                            if (hover) {
                                stay.stop();
                            } else {
                                stay.playFromStart();
                            }
                        });
    }

    private String text(Notice notice) {
        return switch (notice) {
            case Notice.Working working -> working.text();
            case Notice.Taking taking -> words.say(taking.way() == Notice.Way.UNDO ? "undo.working" : "redo.working");
            case Notice.Done done -> done.text();
            case Notice.Written written -> written.text();
            case Notice.Recorded recorded -> recorded.text();
            case Notice.Took took -> new StepNames(words).said(took.way(), took.outcome());
            case Notice.Failed failed -> Failures.say(words, failed.why());
        };
    }
}
