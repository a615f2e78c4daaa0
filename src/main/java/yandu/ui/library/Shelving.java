package yandu.ui.library;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import yandu.service.ReportSummary;

/// The orders in which reports can stand. What is not known comes last; equal ones stay as they were.
public enum Shelving {
    /// The last opened first.
    OPENED,
    /// The last added first.
    ADDED,
    /// The newest first.
    DATE,
    /// By sound in Chinese, by letters elsewhere.
    TITLE,
    /// Most to review first.
    DUE,
    /// The least known first.
    MASTERY;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The reports in this order.
    ///
    /// @param lastOpenedFirst as the library lists them
    List<ReportSummary> sorted(List<ReportSummary> lastOpenedFirst) {
        if (this == OPENED) {
            return lastOpenedFirst;
        }
        if (this == TITLE) {
            return byTitle(lastOpenedFirst);
        }
        return lastOpenedFirst.stream().sorted(comparator()).toList();
    }

    private Comparator<ReportSummary> comparator() {
        return switch (this) {
            case OPENED, TITLE -> throw new IllegalStateException(name());
            case ADDED -> descending(ReportSummary::added);
            case DATE -> descending(report -> report.date().orElse(LocalDate.MIN));
            case DUE -> descending(ReportSummary::due);
            case MASTERY -> Comparator.comparing(ReportSummary::mastery);
        };
    }

    private static <T extends Comparable<? super T>> Comparator<ReportSummary> descending(Function<ReportSummary, T> of) {
        return Comparator.comparing(of).reversed();
    }

    private record Keyed(CollationKey key, ReportSummary report) {}

    /// A key a title, made once: comparing titles ten thousand times over is what costs.
    private static List<ReportSummary> byTitle(List<ReportSummary> reports) {
        var collator = Collator.getInstance(Locale.CHINA);
        var keyed = new ArrayList<Keyed>(reports.size());
        reports.forEach(report -> keyed.add(new Keyed(collator.getCollationKey(report.title()), report)));
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::report).toList();
    }
}
