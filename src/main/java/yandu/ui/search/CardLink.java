package yandu.ui.search;

import yandu.service.ReviewCard;

/// A card as a query of the card browser that means it and hardly any other.
final class CardLink {
    /// Longer pieces say no more.
    private static final int MOST = 40;

    private CardLink() {}

    static String to(ReviewCard card) {
        var answer = card.card().answer().text().lines().findFirst().orElse("").replaceAll("[\"\\\\*_]", " ").strip();
        var piece = answer.substring(0, Math.min(MOST, answer.length()));
        return "report:%s kind:%s %s"
                .formatted(card.reportId(), card.card().kind().id(), piece.isEmpty() ? "" : "\"" + piece + "\"")
                .strip();
    }
}
