package yandu.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import yandu.service.Importing;
import yandu.service.ReportSummary;

/// One report in the form that other programs rely on: what a list says of it, and what was mended on its way in.
///
/// @param repairs as `import --json` gives them
record ShownJson(@JsonUnwrapped ReportJson report, List<Importing.Repair> repairs) {

    static ShownJson of(ReportSummary summary, List<Importing.Repair> repairs) {
        return new ShownJson(ReportJson.of(summary), repairs);
    }
}
