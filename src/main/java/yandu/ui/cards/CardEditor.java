package yandu.ui.cards;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.study.Prompt;
import yandu.ui.cards.EditorModel.Draft;
import yandu.ui.control.Buttons;
import yandu.ui.control.Failures;
import yandu.ui.control.Keys;
import yandu.ui.control.Overlay;
import yandu.ui.control.PromptText;
import yandu.ui.control.SectionHeader;

/// The sheet on which a card is written: what it asks, what it answers, and the cards as they will be asked.
public final class CardEditor extends VBox {
    private final EditorModel model;
    private final Words words;
    private final Runnable close;
    private final TextArea front = new TextArea();
    private final TextArea back = new TextArea();
    private final Label backName = new Label();
    private final Label wrong = new Label();
    private final VBox preview = new VBox(8);
    private final HBox gaps;
    private final Subscription following;

    private CardEditor(EditorModel model, Words words, Runnable saved, Runnable close) {
        this.model = model;
        this.words = words;
        this.close = close;
        gaps =
                new HBox(
                        8,
                        Buttons.plain(words.say("editor.gap.next"), () -> gap(true)),
                        Buttons.plain(words.say("editor.gap.same"), () -> gap(false)));
        getStyleClass().addAll("card", "card-editor");
        setMaxSize(720, USE_PREF_SIZE);
        wrong.getStyleClass().add("refusal");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        getChildren().addAll(header(), kinds(), fields(), wrong, buttons(saved));
        front.textProperty().bindBidirectional(model.front());
        back.textProperty().bindBidirectional(model.back());
        front.textProperty().subscribe(this::show);
        back.textProperty().subscribe(this::show);
        following = model.cloze().subscribe(now -> arrange());
        Keys.before(this)
                .combination("Shortcut+ENTER", () -> save(saved))
                .combination("Shortcut+Shift+C", () -> gap(true))
                .combination("Shortcut+Alt+Shift+C", () -> gap(false))
                .combination("Esc", this::leave);
    }

    /// Lays the sheet over a window.
    ///
    /// @param saved called after the card was kept
    public static void open(Scene scene, EditorModel model, Words words, Runnable saved) {
        Overlay.show(scene, hide -> new CardEditor(model, words, saved, hide)).front.requestFocus();
    }

    private Node header() {
        var title =
                switch (model.draft()) {
                    case Draft.Fresh _ -> "editor.new";
                    case Draft.Own _ -> "editor.own";
                    case Draft.Made _ -> "editor.made";
                };
        var header =
                new SectionHeader(words.say(title), Buttons.icon(Feather.X, words.say("editor.cancel"), this::leave));
        header.lookup(".section-title").getStyleClass().setAll("label", "heading");
        return header;
    }

    /// Only a new card can still become the one or the other.
    private Node kinds() {
        var group = new ToggleGroup();
        var plain = new ToggleButton(words.say("card.kind.own"));
        var cloze = new ToggleButton(words.say("card.kind.own-cloze"));
        group.getToggles().addAll(plain, cloze);
        group.selectToggle(model.cloze().get() ? cloze : plain);
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                group.selectToggle(before);
                            } else {
                                model.cloze().set(now == cloze);
                            }
                        });
        var line = new HBox(8, plain, cloze);
        boolean open = model.draft() instanceof Draft.Fresh;
        line.setVisible(open);
        line.setManaged(open);
        return line;
    }

    private Node fields() {
        var frontName = new Label(words.say("editor.front"));
        frontName.setLabelFor(front);
        backName.setLabelFor(back);
        front.setPrefRowCount(4);
        back.setPrefRowCount(3);
        front.setWrapText(true);
        back.setWrapText(true);
        front.setAccessibleText(words.say("editor.front"));
        back.setAccessibleText(words.say("editor.back"));
        var left = new VBox(4, frontName, front, gaps, backName, back);
        var scroll = new ScrollPane(preview);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(240);
        scroll.getStyleClass().add("edge-to-edge");
        var right = new VBox(4, new Label(words.say("editor.preview")), scroll);
        left.setPrefWidth(360);
        right.setPrefWidth(300);
        HBox.setHgrow(left, Priority.ALWAYS);
        return new HBox(16, left, right);
    }

    private Node buttons(Runnable saved) {
        var save = Buttons.primary(words.say("editor.save"), () -> save(saved));
        save.disableProperty().bind(model.busy());
        var line = new HBox(8);
        if (model.draft() instanceof Draft.Made) {
            line.getChildren().add(Buttons.plain(words.say("editor.restore"), () -> model.restore(() -> done(saved), this::refuse)));
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(gap, Buttons.plain(words.say("editor.cancel"), this::leave), save);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void arrange() {
        gaps.setVisible(model.cloze().get());
        gaps.setManaged(model.cloze().get());
        backName.setText(words.say(model.cloze().get() ? "editor.extra" : "editor.back"));
        show();
    }

    private void show() {
        wrong.setVisible(false);
        preview.getChildren().clear();
        var sides = model.preview();
        if (sides.isEmpty()) {
            var hint = new Label(words.say("editor.preview.none", "{{c1::…}}"));
            hint.setWrapText(true);
            hint.getStyleClass().add("muted");
            preview.getChildren().add(hint);
        }
        for (var side : sides) {
            var answer = new Label(side.answer().text().replace("\n", "、"));
            answer.setWrapText(true);
            answer.getStyleClass().add("answer");
            preview.getChildren().addAll(new PromptText(Prompt.own(side.front()), words), answer, new Separator());
        }
    }

    private void gap(boolean next) {
        if (model.cloze().get()) {
            var selected = front.getSelection();
            model.gap(selected.getStart(), selected.getEnd(), next);
            front.requestFocus();
        }
    }

    private void save(Runnable saved) {
        if (!model.busy().get()) {
            model.save(() -> done(saved), this::refuse);
        }
    }

    /// Goes away; the model goes on without it.
    private void leave() {
        following.unsubscribe();
        close.run();
    }

    private void done(Runnable saved) {
        leave();
        saved.run();
    }

    private void refuse(Throwable why) {
        wrong.setText(Failures.say(words, why));
        wrong.setVisible(true);
    }
}
