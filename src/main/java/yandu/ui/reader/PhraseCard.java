package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Glossary;
import yandu.analysis.Phrase;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.service.Searching;
import yandu.notes.Note;
import yandu.recite.Known;
import yandu.ui.control.Buttons;
import yandu.ui.control.KindTag;
import yandu.ui.control.MasteryBar;

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

        /// Begins a note on the phrase, or goes on with it.
        void note(Phrase phrase);

        /// Hands over what was written about the phrase.
        void notes(Phrase phrase, Consumer<List<Note>> then);

        /// Hands over where else in the library these words stand.
        void elsewhere(Phrase phrase, Consumer<List<Searching.Appearance>> then);

        /// Opens another report at a place.
        void open(String reportId, Span place);

        /// Begins a card of the user's that asks for these words.
        void card(Span place);

        /// Lists other words of the report instead.
        void rename(Phrase phrase, String wording);

        void reject(Phrase phrase);

        void triage(Phrase phrase);

        void define(Glossary.Entry entry);

        void forget(String term);
    }

    private final Words words;
    private final Opened opened;
    private final Phrase phrase;
    private final List<Known> cards;
    private final Actions actions;
    private final PhraseHeading heading;
    private final Label count = muted("");

    /// @param cards those about the phrase
    PhraseCard(Words words, Opened opened, Phrase phrase, List<Known> cards, Actions actions) {
        this.cards = cards;
        this.words = words;
        this.opened = opened;
        this.phrase = phrase;
        this.actions = actions;
        getStyleClass().add("phrase-card");
        count.setText(words.say("reader.occurrences", phrase.occurrences().size()));
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(phrase.text());
        var body = new VBox(expansion());
        body.getStyleClass().add("phrase-body");
        members().ifPresent(body.getChildren()::add);
        why().ifPresent(body.getChildren()::add);
        body.getChildren().add(notes());
        body.getChildren().add(occurrences());
        body.getChildren().add(elsewhere());
        body.getChildren().add(cards());
        var scroll = new BodyPane(body);
        scroll.getStyleClass().add("phrase-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        heading = new PhraseHeading(words, phrase.text(), wording -> actions.rename(phrase, wording), this::fit);
        getChildren().addAll(heading, kindLine(), scroll, buttons());
    }

    private Node kindLine() {
        var line = new HBox(8, new KindTag(words, phrase.kind()), count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node expansion() {
        var entries = opened.report().glossary().findAll(phrase.text());
        return new ExpansionBox(words, phrase.text(), entries, actions, this::fit);
    }

    /// The window around the card takes the height that its content needs now.
    private void fit() {
        requestLayout();
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().sizeToScene();
        }
    }

    /// What a phrase said in one breath stands for, each in full.
    private Optional<Node> members() {
        if (phrase.members().isEmpty()) {
            return Optional.empty();
        }
        var inFull = String.join(words.say("reader.members.between"), phrase.members());
        return Optional.of(wrapped(words.say("reader.members", inFull), "phrase-members"));
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

    /// What the user wrote about the phrase, in whatever report.
    private Node notes() {
        var box = new VBox(4);
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        actions.notes(
                phrase,
                notes -> {
                    notes.stream()
                            .filter(note -> !note.text().isBlank())
                            .forEach(note -> box.getChildren().add(wrapped(note.text().strip(), "phrase-note")));
                    box.setVisible(!box.getChildren().isEmpty());
                    fit();
                });
        return box;
    }

    private Node occurrences() {
        var box = new VBox(2);
        phrase.occurrences().stream()
                .limit(MOST)
                .map(span -> new Occurrence(opened.text(), span, () -> actions.show(span)))
                .forEach(box.getChildren()::add);
        return box;
    }

    /// The phrase's history: the other reports that have it, the newest first, once they are found.
    private Node elsewhere() {
        var box = new ElsewhereBox(words, actions::open);
        actions.elsewhere(
                phrase,
                found -> {
                    box.show(found);
                    if (!found.isEmpty()) {
                        count.setText(count.getText() + " · " + words.say("reader.elsewhere", found.size()));
                    }
                    fit();
                });
        return box;
    }

    /// What is known of the phrase: each of its cards, and how surely it is remembered now.
    private Node cards() {
        var box = new VBox(muted(words.say("reader.cards", cards.size())));
        box.getStyleClass().add("card-rows");
        for (var known : cards) {
            var recall =
                    known.isSeen()
                            ? words.say("reader.card.recall", Math.round(known.recall() * 100))
                            : words.say("reader.card.new");
            var bar = new MasteryBar(known.recall());
            bar.setMinWidth(48);
            bar.setMaxWidth(48);
            var row = new HBox(bar, new Label(words.say("card.kind." + known.card().kind().id())), muted(recall));
            row.getStyleClass().add("card-row");
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private Node buttons() {
        var line =
                new FlowPane(
                        Buttons.flat(
                                Feather.COPY, words.say("reader.copy"), () -> actions.copy(phrase.text())),
                        Buttons.flat(
                                Feather.EDIT_2,
                                words.say("reader.note.add"),
                                () -> actions.note(phrase)),
                        Buttons.flat(
                                Feather.PLUS_SQUARE, words.say("reader.card.make"), () -> actions.card(phrase.first())),
                        Buttons.flat(Feather.TYPE, words.say("triage.rename"), heading::edit),
                        Buttons.flat(Feather.X, words.say("triage.reject"), () -> actions.reject(phrase)),
                        Buttons.flat(
                                Feather.TAG, words.say("reader.triage.one"), () -> actions.triage(phrase)));
        line.getChildren().forEach(button -> ((Region) button).setMinWidth(USE_PREF_SIZE));
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

    static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
