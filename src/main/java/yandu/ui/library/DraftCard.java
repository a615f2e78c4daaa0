package yandu.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Block;
import yandu.i18n.Words;
import yandu.service.Draft;
import yandu.service.Found;
import yandu.service.Importing;
import yandu.service.Standing;
import yandu.service.TextChange;
import yandu.ui.control.Buttons;

/// One report before it is kept: its counts as soon as they are there, what it is to the library, what was mended, how it
/// begins.
final class DraftCard extends VBox {
    /// Whether a correction is kept beside what it corrects.
    static final String APART = "draft-apart";

    /// Characters of its beginning that are shown, and of one among several.
    private static final int OPENING = 600;

    private static final int SHORT_OPENING = 120;
    private static final int PASSAGES = 12;

    private final Words words;
    private final IntakeModel model;
    private final Label title;
    private Draft draft;

    /// @param alone whether it is the only one: then it shows its details to be changed
    DraftCard(Words words, IntakeModel model, Draft draft, boolean alone) {
        this.words = words;
        this.model = model;
        this.draft = draft;
        this.title = wrapped(draft.report().title(), "report-title");
        getStyleClass().addAll("card", "draft");
        getChildren().addAll(head(alone), counts());
        if (alone) {
            getChildren().add(new DetailsForm(words, draft.details(), details -> model.describe(this.draft, details)));
        }
        if (draft.file().isPresent() && !draft.encoding().isEmpty()) {
            getChildren().add(encoding());
        }
        if (!draft.repairs().isEmpty()) {
            getChildren().add(repairs());
        }
        if (draft.standing() instanceof Standing.Corrected corrected) {
            getChildren().addAll(changes(corrected.change()), apart());
        }
        getChildren().add(opening(alone ? OPENING : SHORT_OPENING));
    }

    /// Shows the same draft with other details, whose fields keep the keys.
    ///
    /// @return whether that is all by which the other differs from what is shown
    boolean takes(Draft now) {
        boolean isOther = !now.details().equals(draft.details()) && now.with(draft.details()).equals(draft);
        if (isOther) {
            draft = now;
            title.setText(now.report().title());
        }
        return isOther;
    }

    private Node head(boolean alone) {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(12, title, standing());
        if (!alone) {
            head.getChildren()
                    .add(Buttons.icon(Feather.X, words.say("intake.leave"), () -> model.leaveOut(draft)));
        }
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Label standing() {
        var label =
                new Label(
                        switch (draft.standing()) {
                            case Standing.Fresh fresh -> words.say(draft.cards().isPresent() ? "intake.fresh.deck" : "intake.fresh");
                            case Standing.Known known -> words.say("intake.known");
                            case Standing.Updated updated ->
                                    words.say("intake.updated", updated.fresh(), updated.changed());
                            case Standing.Corrected corrected ->
                                    draft.apart()
                                            ? words.say("intake.fresh")
                                            : words.say("intake.corrected", corrected.change().passages().size());
                        });
        label.getStyleClass().addAll("small", "draft-standing");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Label counts() {
        var counts = wrapped("", "muted");
        counts.getStyleClass().add("small");
        var deck = draft.cards();
        if (deck.isPresent()) {
            counts.setText(found(deck.get()));
        } else {
            counts.textProperty().bind(model.found(draft).map(this::found).orElse(counting()));
        }
        return counts;
    }

    private String found(Found found) {
        return words.say("intake.counts", length(), draft.paragraphs(), found.areas(), found.phrases());
    }

    private String counting() {
        return words.say("intake.counting", length(), draft.paragraphs());
    }

    private int length() {
        return draft.report().document().text().length();
    }

    private String found(Draft.Cards deck) {
        return words.say("intake.counts.deck", deck.notes(), deck.cards(), deck.learned());
    }

    /// How the text begins, paragraph by paragraph: enough to see whether it was read right.
    private Node opening(int most) {
        var document = draft.report().document();
        var paragraphs = new VBox(6);
        int left = most;
        for (var block : document.blocks()) {
            if (block.kind() != Block.Kind.TITLE && left > 0) {
                var text = document.slice(block.span());
                var style = block.kind() == Block.Kind.HEADING ? "section-title" : "draft-opening";
                paragraphs.getChildren().add(wrapped(text.length() <= left ? text : text.substring(0, left) + "…", style));
                left -= text.length();
            }
        }
        return paragraphs;
    }

    private Node encoding() {
        var choice = new ComboBox<String>();
        choice.getItems().setAll(Importing.encodings());
        choice.setValue(draft.encoding());
        choice.setAccessibleText(words.say("intake.encoding"));
        choice.valueProperty().subscribe((before, now) -> model.decode(draft, now));
        var label = new Label(words.say("intake.encoding"));
        label.setLabelFor(choice);
        var line = new HBox(12, label, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!draft.encodings().isEmpty()) {
            line.getChildren().add(wrapped(words.say("intake.unsure", String.join(", ", draft.encodings())), "small"));
        }
        return line;
    }

    private Node repairs() {
        var box = new VBox(2, section("intake.repairs"));
        draft.repairs()
                .forEach(repair -> box.getChildren().add(wrapped("· " + words.say(repair.key(), repair.count()), "small")));
        return box;
    }

    private Node changes(TextChange change) {
        var lines = new ArrayList<Node>(List.of(section("intake.changes")));
        for (var passage : change.passages().stream().limit(PASSAGES).toList()) {
            if (!passage.before().isEmpty()) {
                lines.add(wrapped("− " + passage.before(), "passage-gone"));
            }
            if (!passage.after().isEmpty()) {
                lines.add(wrapped("+ " + passage.after(), "passage-new"));
            }
        }
        int more = change.passages().size() - PASSAGES;
        if (more > 0) {
            lines.add(wrapped(words.say("intake.changes.more", more), "muted"));
        }
        var box = new VBox(4);
        box.getChildren().setAll(lines);
        return box;
    }

    private Node apart() {
        var apart = new CheckBox(words.say("intake.apart"));
        apart.getStyleClass().add(APART);
        apart.setSelected(draft.apart());
        apart.selectedProperty().subscribe((before, now) -> model.setApart(draft, now));
        return apart;
    }

    private Label section(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
