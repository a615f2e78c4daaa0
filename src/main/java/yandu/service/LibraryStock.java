package yandu.service;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yandu.quiz.Stock;
import yandu.store.Cards;
import yandu.study.CardKind;

/// Answers to cards of other reports in the library: wrong answers for a report that has too few of its own.
final class LibraryStock implements Stock {
    /// So many of the reports that were added last are looked at.
    private static final int REPORTS = 20;

    private static final int AROUND = 2;

    private final Cards cards;
    private final String reportId;
    private final Map<CardKind, List<String>> answers = new ConcurrentHashMap<>();

    /// @param reportId the report that asks
    LibraryStock(Cards cards, String reportId) {
        this.cards = cards;
        this.reportId = reportId;
    }

    @Override
    public List<String> of(CardKind kind, int length) {
        return answers.computeIfAbsent(kind, _ -> cards.answers(kind, reportId, REPORTS)).stream()
                .filter(answer -> Math.abs(answer.length() - length) <= AROUND)
                .toList();
    }
}
