package yandu.ui.library;

import java.util.List;
import yandu.service.ReportSummary;

/// What can be done with reports of the library, with one or with many.
interface ReportActions {
    void read(ReportSummary report);

    void review(ReportSummary report);

    void quiz(ReportSummary report);

    /// Opens title, date, source, speaker and tags to be changed.
    void describe(ReportSummary report);

    /// Puts reports into the archive, or takes them out of it where they are in it.
    void archive(List<ReportSummary> reports);

    void remove(List<ReportSummary> reports);
}
