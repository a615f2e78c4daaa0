package yandu.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import yandu.document.Block;
import yandu.document.Document;

/// Which day a report is of, where that is certain: a day without a year is not.
final class ReportDate {
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.年]?)(\\d{1,2})(?:\\2|月)(\\d{1,2})(?!\\d)");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?(年) ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");

    /// A line that is no longer than this is a title or a date line, not yet the text.
    private static final int LINE = 60;
    /// How far into the first sentence the date of the news stands: 新华社北京2023年5月25日电.
    private static final int LEAD = 24;
    private static final int LINES = 5;

    private ReportDate() {}

    /// A full date in the name of the source, else in the lines above the text, else where the text begins.
    static Optional<LocalDate> find(Document document, String source) {
        return first(IN_NAME, source).or(() -> inHead(document));
    }

    private static Optional<LocalDate> inHead(Document document) {
        for (var block : document.blocks().stream().limit(LINES).toList()) {
            boolean isText = !block.kind().isHead() && block.span().length() > LINE;
            var words = document.slice(block.span());
            var found = first(IN_TEXT, isText ? words.substring(0, LEAD) : words);
            if (found.isPresent() || isText) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().flatMap(match -> date(match).stream()).findFirst();
    }

    private static Optional<LocalDate> date(MatchResult match) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(3)),
                            Integer.parseInt(match.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2023-13-45 is a number, not a day
        }
    }
}
