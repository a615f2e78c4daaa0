package yandu.ui.reader;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Glossary;
import yandu.analysis.Phrase;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;

/// All about a phrase: its words, its kind, why it is listed, what it stands for and by which source, where
/// it occurs.
final class PhraseCard extends VBox {

    /// Width of the card within its padding, see `.phrase-card` in reader.css.
    private static final double TEXT_WIDTH = 340;

    /// More occurrences are counted, not listed.
    private static final int MOST = 50;

    /// What can be done with a phrase.
    interface Actions {
        void show(Span place);

        void copy(String text);

        void note(Span place);
    }

    private final Words words;
    private final Opened opened;
    private final Phrase phrase;
    private final Actions actions;

    PhraseCard(Words words, Opened opened, Phrase phrase, Actions actions) {
        this.words = words;
        this.opened = opened;
        this.phrase = phrase;
        this.actions = actions;
        getStyleClass().add("phrase-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(phrase.text());
        var body = new VBox(expansion());
        body.getStyleClass().add("phrase-body");
        why().ifPresent(body.getChildren()::add);
        body.getChildren().add(occurrences());
        var scroll = new BodyPane(body);
        scroll.getStyleClass().add("phrase-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading(), kindLine(), scroll, buttons());
    }

    private Node heading() {
        var label = wrapped(phrase.text(), "phrase-heading");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node kindLine() {
        var count = new Label(words.say("reader.occurrences", phrase.occurrences().size()));
        count.getStyleClass().addAll("muted", "small");
        var line = new HBox(8, new KindTag(words, phrase.kind()), count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node expansion() {
        var box = new VBox(6);
        box.getStyleClass().add("expansion");
        var entry = opened.report().glossary().find(phrase.text());
        entry.ifPresentOrElse(
                found -> fill(box, found),
                () -> box.getChildren().add(wrapped(words.say("reader.expansion.none"), "muted")));
        return box;
    }

    private void fill(VBox box, Glossary.Entry entry) {
        if (entry.items().size() < 2) {
            box.getChildren().add(wrapped(entry.expansion(), "expansion-text"));
        }
        for (int i = 0; i < entry.items().size() && entry.items().size() > 1; i++) {
            var number = new Label(String.valueOf(i + 1));
            number.getStyleClass().add("expansion-number");
            number.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(new HBox(8, number, wrapped(entry.items().get(i), "expansion-text")));
        }
        var source = wrapped(words.say("reader.expansion.source", entry.source()), "muted");
        source.getStyleClass().add("small");
        box.getChildren().add(source);
    }

    private Optional<Node> why() {
        var reasons =
                phrase.reasons().stream()
                        .map(reason -> "rule." + reason.rule())
                        .filter(words::has)
                        .map(words::say)
                        .distinct()
                        .collect(Collectors.joining(words.say("reader.why.between")));
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        var label = wrapped(words.say("reader.why", reasons), "muted");
        label.getStyleClass().add("small");
        return Optional.of(label);
    }

    private Node occurrences() {
        var box = new VBox(2);
        phrase.occurrences().stream()
                .limit(MOST)
                .map(span -> new Occurrence(opened.text(), span, () -> actions.show(span)))
                .forEach(box.getChildren()::add);
        return box;
    }

    private Node buttons() {
        var line =
                new HBox(
                        4,
                        Buttons.flat(
                                Feather.COPY,
                                words.say("reader.copy"),
                                () -> actions.copy(phrase.text())),
                        Buttons.flat(
                                Feather.EDIT_2,
                                words.say("reader.note.add"),
                                () -> actions.note(phrase.first())));
        line.getStyleClass().add("card-buttons");
        return line;
    }

    /// As high as its content is when it wraps at the width of the card.
    private static final class BodyPane extends ScrollPane {
        private final VBox body;

        BodyPane(VBox body) {
            super(body);
            this.body = body;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.ceil(body.prefHeight(TEXT_WIDTH)) + 4;
        }
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
