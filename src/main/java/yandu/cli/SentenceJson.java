package yandu.cli;

import java.time.LocalDate;
import yandu.service.SearchResult;

/// A found sentence in the form that other programs rely on.
///
/// @param date ISO 8601, null where it is not known
/// @param start where what was found begins in the report's text
/// @param end where it ends
record SentenceJson(String report, String title, String date, int start, int end, String sentence) {

    static SentenceJson of(SearchResult.Sentence found) {
        return new SentenceJson(
                found.report().id(),
                found.report().title(),
                found.report().date().map(LocalDate::toString).orElse(null),
                found.hit().start(),
                found.hit().end(),
                found.text());
    }
}
