package yandu.ui.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import yandu.analysis.text.SearchText;
import yandu.analysis.text.Wanted;
import yandu.service.ReportSummary;

/// All reports of the library, and those of them that somebody wants to see. Never changes; safe for any thread.
final class Holdings {
    private final List<Placed> all;

    /// A report with the words it is found by.
    private record Placed(ReportSummary report, SearchText words) {}

    /// What somebody wants to see.
    ///
    /// @param typed words of title, source, speaker or tags, parted by spaces; as they stand or as they sound
    /// @param tag only reports with this tag
    /// @param archived the archive instead of the library
    record View(String typed, Optional<String> tag, boolean archived, Shelving order) {
        static final View FIRST = new View("", Optional.empty(), false, Shelving.OPENED);

        View typing(String now) {
            return new View(now, tag, archived, order);
        }

        View tagged(Optional<String> now) {
            return new View(typed, now, archived, order);
        }

        View archive(boolean now) {
            return new View(typed, Optional.empty(), now, order);
        }

        View ordered(Shelving now) {
            return new View(typed, tag, archived, now);
        }

        /// Whether it leaves any report out.
        boolean isNarrow() {
            return !typed.isBlank() || tag.isPresent();
        }
    }

    /// @param lastOpenedFirst as the library lists them
    Holdings(List<ReportSummary> lastOpenedFirst) {
        all = lastOpenedFirst.stream().map(report -> new Placed(report, new SearchText(words(report)))).toList();
    }

    private static String words(ReportSummary report) {
        return String.join("\n", report.title(), report.source(), report.speaker(), String.join("\n", report.tags()));
    }

    /// Whether there is no report at all.
    boolean isEmpty() {
        return all.isEmpty();
    }

    /// How many are in the archive.
    int archived() {
        return (int) all.stream().filter(placed -> placed.report().archived()).count();
    }

    /// The tags in use outside the archive or in it, with how many reports have each.
    Map<String, Long> tags(boolean archived) {
        return all.stream()
                .map(Placed::report)
                .filter(report -> report.archived() == archived)
                .map(ReportSummary::tags)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /// The reports of a view, in its order.
    List<ReportSummary> seen(View view) {
        var wanted = List.of(view.typed().strip().split("[\\s\\u3000]+")).stream().map(Wanted::of).filter(w -> !w.isBlank()).toList();
        var seen =
                all.stream()
                        .filter(placed -> placed.report().archived() == view.archived())
                        .filter(placed -> view.tag().isEmpty() || placed.report().tags().contains(view.tag().get()))
                        .filter(placed -> wanted.stream().allMatch(word -> word.isIn(placed.words())))
                        .map(Placed::report)
                        .toList();
        return view.order().sorted(seen);
    }
}
