package yandu.ui.mistakes;

import java.util.Optional;
import yandu.document.Report;
import yandu.schedule.CardId;
import yandu.service.MistakeBook.Mistake;

/// A mistake with the report that it was made on.
///
/// @param confused the card that the wrong answer belongs to, where the two can be told apart by new cards
public record Missed(Report report, Mistake mistake, Optional<CardId> confused) {}
