package yandu.ui.reader;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Glossary;
import yandu.analysis.Glossary.Confidence;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.Keys;

/// What a phrase stands for and by which source: the user's own words before those that came with the
/// program, and a field for the user's. Where nothing is known the field is empty: nothing is guessed.
final class ExpansionBox extends VBox {
    private final Words words;
    private final String phrase;
    private final List<Glossary.Entry> entries;
    private final PhraseCard.Actions actions;
    private final Runnable resized;

    /// @param entries what is known, the best first
    /// @param resized is told when the box needs another height
    ExpansionBox(
            Words words,
            String phrase,
            List<Glossary.Entry> entries,
            PhraseCard.Actions actions,
            Runnable resized) {
        this.words = words;
        this.phrase = phrase;
        this.entries = entries;
        this.actions = actions;
        this.resized = resized;
        getStyleClass().add("expansions");
        show();
    }

    private void show() {
        getChildren().clear();
        entries.forEach(entry -> getChildren().add(entry(entry)));
        if (entries.isEmpty()) {
            getChildren().add(editor(Optional.empty()));
        } else if (own().isEmpty()) {
            getChildren()
                    .add(Buttons.flat(Feather.PLUS, words.say("glossary.add"), () -> edit(Optional.empty())));
        }
    }

    private Optional<Glossary.Entry> own() {
        return entries.stream().filter(entry -> entry.confidence() == Confidence.OWN).findFirst();
    }

    private VBox entry(Glossary.Entry entry) {
        var box = new VBox(6);
        box.getStyleClass().add("expansion");
        if (entry.confidence() == Confidence.OWN) {
            box.getStyleClass().add("own");
            box.getChildren().add(ownLine(entry));
        }
        if (entry.items().size() < 2) {
            box.getChildren().add(PhraseCard.wrapped(entry.expansion(), "expansion-text"));
        }
        for (int i = 0; i < entry.items().size() && entry.items().size() > 1; i++) {
            var number = new Label(String.valueOf(i + 1));
            number.getStyleClass().add("expansion-number");
            number.setMinWidth(USE_PREF_SIZE);
            box.getChildren()
                    .add(new HBox(8, number, PhraseCard.wrapped(entry.items().get(i), "expansion-text")));
        }
        if (!entry.source().equals(words.say("glossary.own"))) {
            var source = PhraseCard.wrapped(words.say("reader.expansion.source", entry.source()), "muted");
            source.getStyleClass().add("small");
            box.getChildren().add(source);
        }
        return box;
    }

    private HBox ownLine(Glossary.Entry entry) {
        var tag = new Label(words.say("glossary.own"));
        tag.getStyleClass().add("own-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line =
                new HBox(
                        4,
                        tag,
                        gap,
                        Buttons.icon(
                                Feather.EDIT_2, words.say("glossary.edit"), () -> edit(Optional.of(entry))),
                        Buttons.icon(
                                Feather.TRASH_2,
                                words.say("glossary.remove"),
                                () -> actions.forget(entry.term())));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void edit(Optional<Glossary.Entry> entry) {
        var editor = editor(entry);
        getChildren().setAll(editor);
        entries.stream()
                .filter(known -> known.confidence() != Confidence.OWN)
                .map(this::entry)
                .forEach(getChildren()::add);
        resized.run();
        editor.lookup(".text-area").requestFocus();
    }

    private VBox editor(Optional<Glossary.Entry> entry) {
        var text = new TextArea(entry.map(ExpansionBox::lines).orElse(""));
        text.setPromptText(words.say(entries.isEmpty() ? "glossary.prompt.none" : "glossary.prompt"));
        text.setAccessibleText(words.say("glossary.add"));
        text.setWrapText(true);
        var source = new TextField(entry.map(Glossary.Entry::source).orElse(""));
        source.setPromptText(words.say("glossary.source.prompt"));
        source.setAccessibleText(words.say("glossary.source.prompt"));
        source.getStyleClass().add(Styles.SMALL);
        var save = Buttons.primary(words.say("glossary.save"), () -> save(text.getText(), source.getText()));
        save.getStyleClass().add(Styles.SMALL);
        save.setMinWidth(USE_PREF_SIZE);
        save.disableProperty().bind(text.textProperty().map(String::isBlank));
        HBox.setHgrow(source, Priority.ALWAYS);
        var line = new HBox(6, source, save);
        var editor = new VBox(6, text, line);
        editor.getStyleClass().add("expansion-editor");
        unfold(text, line);
        Keys.before(editor).combination("Shortcut+ENTER", save::fire);
        return editor;
    }

    /// The field is a line high until somebody wants to write in it.
    private void unfold(TextArea text, HBox line) {
        var wanted = text.focusedProperty().or(text.textProperty().isNotEmpty());
        line.setVisible(false);
        line.setManaged(false);
        wanted.subscribe(
                open -> {
                    if (open && !line.isVisible()) {
                        line.setVisible(true);
                        line.setManaged(true);
                        text.getStyleClass().add("unfolded");
                        resized.run();
                    }
                });
    }

    /// Several lines are the members of the phrase.
    private void save(String text, String source) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var expansion = String.join(words.say("glossary.between"), lines);
        var items = lines.size() > 1 ? lines : List.<String>of();
        var named = source.isBlank() ? words.say("glossary.own") : source.strip();
        actions.define(new Glossary.Entry(phrase, expansion, items, named, Confidence.OWN));
    }

    private static String lines(Glossary.Entry entry) {
        return entry.items().size() > 1 ? String.join("\n", entry.items()) : entry.expansion();
    }
}
