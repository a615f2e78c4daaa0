package yandu.ui.control;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.service.ReviewCard;
import yandu.study.Answer;

/// Where the answer of a card stands in the report, or who says it.
public final class AnswerSource extends VBox {

    public AnswerSource(ReviewCard card, Words words) {
        getStyleClass().add("answer-source");
        switch (card.card().answer()) {
            case Answer.Literal literal ->
                    getChildren().add(new SourceSentence(card.context(), inside(card, literal.span())));
            case Answer.Series series -> getChildren().add(new SourceSentence(card.context(), inside(card, series.span())));
            case Answer.Own _ when card.context().isEmpty() -> {}
            case Answer.Own own -> getChildren().add(new SourceSentence(card.context(), said(card, own.text())));
            case Answer.Expansion expansion -> {
                var said = new Label(words.say("review.expansion.source", expansion.source()));
                said.getStyleClass().addAll("muted", "small");
                said.setWrapText(true);
                said.setMinHeight(USE_PREF_SIZE);
                getChildren().addAll(new SourceSentence(card.context(), phrase(card)), said);
            }
        }
    }

    /// The answer, where it stands in the sentence of the card.
    private static Optional<Span> inside(ReviewCard card, Span answer) {
        int start = answer.start() - card.card().sentence().start();
        int end = start + answer.length();
        return start >= 0 && end <= card.context().length()
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    /// What the user wrote, where the sentence says it too.
    private static Optional<Span> said(ReviewCard card, String words) {
        int at = card.context().indexOf(words);
        return at < 0 || words.isEmpty() ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }

    /// The phrase that is expanded, where the sentence holds it.
    private static Optional<Span> phrase(ReviewCard card) {
        var context = card.context();
        return card.card().prompt().args().stream()
                .filter(piece -> !piece.isEmpty() && context.contains(piece))
                .map(piece -> new Span(context.indexOf(piece), context.indexOf(piece) + piece.length()))
                .findFirst();
    }
}
