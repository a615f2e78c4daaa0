package yandu.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A report as a list shows it.
///
/// @param due cards to review now
/// @param mastery mean recall over all cards of the report now, 0..1; cards never seen count as 0
public record ReportSummary(
        String id,
        String title,
        Optional<LocalDate> date,
        String source,
        Instant added,
        int characters,
        int phrases,
        int cards,
        int due,
        double mastery) {}
