package yandu.ui.shell;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.Step;
import yandu.ui.control.Buttons;
import yandu.ui.control.Icons;

/// The menu with undo and redo, each named after its step.
final class UndoMenu extends MenuButton {
    private final Words words;
    private final StepNames names;

    UndoMenu(Words words, UndoModel model) {
        super(null, Icons.small(Feather.CORNER_UP_LEFT));
        this.words = words;
        this.names = new StepNames(words);
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Tweaks.NO_ARROW);
        Buttons.say(this, words.say("shell.undo"));
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .setAll(
                        item(Notice.Way.UNDO, "shell.undo.key", model.undoable(), model::undo),
                        item(Notice.Way.REDO, "shell.redo.key", model.redoable(), model::redo));
        disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.undoable().get().isEmpty() && model.redoable().get().isEmpty(),
                                model.undoable(),
                                model.redoable()));
    }

    private MenuItem item(Notice.Way way, String withKey, ObservableValue<Optional<Step>> step, Runnable act) {
        var item = new MenuItem();
        item.textProperty()
                .bind(
                        step.map(
                                next ->
                                        next.map(there -> words.say(withKey, names.offer(way, there)))
                                                .orElseGet(() -> names.nothing(way))));
        item.disableProperty().bind(step.map(Optional::isEmpty));
        item.setOnAction(event -> act.run());
        return item;
    }
}
