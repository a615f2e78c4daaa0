package yandu.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A report as a list shows it.
///
/// @param tags the user's, in the order in which they were given
/// @param opened when it was last read, where it ever was
/// @param archived whether it is kept out of sight
/// @param areas how many areas it sets out
/// @param notes how many notes it has, where it is a deck of cards; 0 where it is a report
/// @param due cards to review now
/// @param mastery mean recall over all cards of the report now, 0..1; cards never seen count as 0
public record ReportSummary(
        String id,
        String title,
        Optional<LocalDate> date,
        String source,
        String speaker,
        List<String> tags,
        Instant added,
        Optional<Instant> opened,
        boolean archived,
        int characters,
        int areas,
        int phrases,
        int cards,
        int notes,
        int due,
        double mastery) {

    /// Whether it is a deck of cards, in which areas and phrases are not looked for.
    public boolean isDeck() {
        return notes > 0;
    }
}
