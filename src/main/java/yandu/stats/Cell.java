package yandu.stats;

import java.time.LocalDate;
import yandu.stats.Activity.Retention;
import yandu.stats.Activity.Work;

/// Work of an hour or a part of it.
///
/// @param hour of the study day, 0 for its first
/// @param work of any kind
/// @param kept that of it which was with cards in review
public record Cell(LocalDate day, int hour, Work work, Retention kept) {}
