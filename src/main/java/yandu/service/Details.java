package yandu.service;

import java.time.LocalDate;
import java.util.Optional;
import yandu.document.Document;
import yandu.document.Report;

/// What a user can say of a report beside its text.
public record Details(String title, Optional<LocalDate> date, String source, String speaker) {

    public Details {
        title = title.strip();
        source = source.strip();
        speaker = speaker.strip();
    }

    static Details of(Report report) {
        return new Details(report.title(), report.date(), report.source(), report.speaker());
    }

    /// A report with these details; its own title stays where none is said.
    Report on(Report report) {
        var document = report.document();
        return new Report(
                report.id(),
                new Document(title.isEmpty() ? document.title() : title, document.text(), document.blocks()),
                date,
                source,
                speaker,
                report.added());
    }
}
