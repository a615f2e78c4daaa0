package yandu.cli;

import yandu.service.ReportSummary;

/// A report of the library in the form that other programs rely on.
///
/// @param date ISO 8601, null where it is not known
/// @param mastery 0..1
record ReportJson(
        String id, String title, String date, int phrases, int cards, int due, double mastery) {

    static ReportJson of(ReportSummary report) {
        return new ReportJson(
                report.id(),
                report.title(),
                report.date().map(Object::toString).orElse(null),
                report.phrases(),
                report.cards(),
                report.due(),
                report.mastery());
    }
}
