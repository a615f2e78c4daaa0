package yandu.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import yandu.service.Importing;
import yandu.service.Standing;
import yandu.service.TextChange;
import yandu.ui.control.Buttons;

/// One report before it is kept: its counts, what it is to the library, how it begins, what was mended.
final class DraftCard extends VBox {
    /// Whether a correction is kept beside what it corrects.
    static final String APART = "draft-apart";

    private static final int OPENING = 120;
    private static final int PASSAGES = 12;

    private final Words words;
    private final IntakeModel model;
    private final Draft draft;

    /// @param alone whether it is the only one: then it shows its details to be changed
    DraftCard(Words words, IntakeModel model, Draft draft, boolean alone) {
        this.words = words;
        this.model = model;
        this.draft = draft;
        getStyleClass().addAll("card", "draft");
        getChildren().addAll(head(alone), counts(), wrapped(opening(), "draft-opening"));
        if (draft.file().isPresent() && !draft.encoding().isEmpty()) {
            getChildren().add(encoding());
        }
        if (!draft.repairs().isEmpty()) {
            getChildren().add(repairs());
        }
        if (draft.standing() instanceof Standing.Corrected corrected) {
            getChildren().addAll(changes(corrected.change()), apart());
        }
        if (alone) {
            getChildren().add(new DetailsForm(words, draft.details(), details -> model.describe(draft, details)));
        }
    }

    private Node head(boolean alone) {
        var title = wrapped(draft.report().title(), "report-title");
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
        var counts = wrapped(draft.cards().map(this::found).orElseGet(this::found), "muted");
        counts.getStyleClass().add("small");
        return counts;
    }

    private String found() {
        var document = draft.report().document();
        return words.say(
                "intake.counts", document.text().length(), draft.paragraphs(), draft.areas(), draft.phrases());
    }

    private String found(Draft.Cards deck) {
        return words.say("intake.counts.deck", deck.notes(), deck.cards(), deck.learned());
    }

    /// How the text begins: enough to see whether it was read right.
    private String opening() {
        var document = draft.report().document();
        var text =
                document.blocks().stream()
                        .filter(block -> block.kind() != Block.Kind.TITLE)
                        .limit(3)
                        .map(block -> document.slice(block.span()))
                        .collect(Collectors.joining(document.isDeck() ? "\n" : " "));
        return text.length() <= OPENING ? text : text.substring(0, OPENING) + "…";
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
