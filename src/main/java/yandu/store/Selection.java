package yandu.store;

import java.util.Optional;
import java.util.OptionalInt;

/// Which part of the library is meant: all of it, a report, an area of a report.
public record Selection(Optional<String> reportId, OptionalInt area) {

    /// A condition on the columns `report` and `area`; takes [#arguments].
    static final String CONDITION = "(?1 is null or report = ?1) and (?2 is null or area = ?2)";

    boolean isEverything() {
        return reportId.isEmpty() && area.isEmpty();
    }

    /// What [#CONDITION] takes, then `more`.
    Object[] arguments(Object... more) {
        var all = new Object[2 + more.length];
        all[0] = reportId;
        all[1] = area;
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }
}
