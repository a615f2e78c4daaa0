package yandu.cli;

import java.util.List;
import yandu.service.Importing;
import yandu.service.ReportSummary;

/// One report in the form that other programs rely on: what a list says of it, and what was mended on its way in.
///
/// @param date ISO 8601, null where it is not known
/// @param mastery 0..1
/// @param repairs as `import --json` gives them
record ShownJson(
        String id, String title, String date, int phrases, int cards, int due, double mastery,
        List<Importing.Repair> repairs) {

    static ShownJson of(ReportSummary summary, List<Importing.Repair> repairs) {
        var listed = ReportJson.of(summary);
        return new ShownJson(
                listed.id(), listed.title(), listed.date(), listed.phrases(), listed.cards(), listed.due(),
                listed.mastery(), repairs);
    }
}
