package yandu.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yandu.analysis.text.Chars;
import yandu.schedule.CardId;
import yandu.store.StoredCard;
import yandu.study.Answer;
import yandu.study.CardKind;
import yandu.study.Material;

/// Which cards of a report can be told apart from which: those that are answered by a piece of it, in a sentence that
/// can be asked about.
public final class Contrasts {
    private static final String OR = " ／ ";

    private final Map<String, StoredCard> byKey;
    private final Map<String, StoredCard> byAnswer;
    private final Set<String> made;

    private Contrasts(Map<String, StoredCard> byKey, Map<String, StoredCard> byAnswer, Set<String> made) {
        this.byKey = byKey;
        this.byAnswer = byAnswer;
        this.made = made;
    }

    /// @param cards all cards of the report
    static Contrasts of(Material material, List<StoredCard> cards) {
        var asked = cards.stream().filter(card -> isAsked(material, card)).toList();
        var made =
                cards.stream()
                        .filter(card -> card.card().kind() == CardKind.CONTRAST)
                        .map(card -> card.card().prompt().args().getFirst())
                        .map(front -> front.substring(front.lastIndexOf('\n') + 1))
                        .collect(toUnmodifiableSet());
        return new Contrasts(
                asked.stream().collect(toMap(card -> card.card().key(), card -> card)),
                asked.stream().collect(toMap(Contrasts::folded, card -> card, (first, _) -> first)),
                made);
    }

    private static boolean isAsked(Material material, StoredCard card) {
        return card.card().answer() instanceof Answer.Literal(_, var span) && material.front(span).isPresent();
    }

    private static String folded(StoredCard card) {
        return Chars.fold(card.card().answer().text());
    }

    /// The line of a contrast card that names both answers, the same for both cards of a contrast.
    static String options(String one, String other) {
        return one.compareTo(other) < 0 ? one + OR + other : other + OR + one;
    }

    /// The card that a wrong answer belongs to, where a contrast with it can be made and is not there yet.
    ///
    /// @param key of the card that was answered
    /// @param given what was answered
    public Optional<CardId> with(String key, String given) {
        return Optional.ofNullable(byKey.get(key)).flatMap(asked -> other(asked, given));
    }

    private Optional<CardId> other(StoredCard asked, String given) {
        var folded = Chars.fold(given);
        return Optional.ofNullable(byAnswer.get(folded))
                .filter(_ -> !folded.equals(folded(asked)))
                .filter(other -> !made.contains(options(asked.card().answer().text(), other.card().answer().text())))
                .map(other -> new CardId(other.reportId(), other.card().key()));
    }
}
