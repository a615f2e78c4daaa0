package yandu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A report in the library.
///
/// @param id twelve hex digits, given at the first import and kept when a corrected text comes in
/// @param date the day the report is of, where known
/// @param source the file's name or another word on where it came from; never a path
/// @param speaker who gave it or whose it is; empty where nobody says so
public record Report(
        String id, Document document, Optional<LocalDate> date, String source, String speaker, Instant added) {

    /// A report of which nobody says who spoke.
    public Report(String id, Document document, Optional<LocalDate> date, String source, Instant added) {
        this(id, document, date, source, "", added);
    }

    public String title() {
        return document.title();
    }
}
