package yandu.importer.flow;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What a source says about itself, beside its text; empty where it says nothing.
public record Details(String title, Optional<LocalDate> date, String source, String speaker) {
    public static final Details NONE = new Details("", Optional.empty(), "", "");

    /// @param date in ISO 8601, with or without a time; anything else counts as none
    public static Details of(String title, String date, String source, String speaker) {
        return new Details(title.strip(), day(date), source.strip(), speaker.strip());
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return date.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(date.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
