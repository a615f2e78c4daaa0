package yandu.cli;

import java.util.List;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.Measure;
import yandu.analysis.Phrase;
import yandu.document.GivenText;
import yandu.document.Span;
import yandu.service.Analyzing.Analyzed;

/// An analysis in the form that other programs rely on. Offsets are UTF-16 code units into `text`, `end` is exclusive. The text
/// holds what the reader leaves out, too (heads of pages, buttons of a web page), so that offsets can be compared with those
/// in the file.
record AnalysisJson(
        String file,
        String title,
        int chars,
        String text,
        List<Listed> lists,
        List<Found> phrases) {

    record Listed(String name, String intro, String style, List<Point> items) {}

    record Point(
            String label,
            int ordinal,
            String heading,
            int start,
            int end,
            List<Clause> measures,
            List<Listed> lists) {}

    record Clause(String text, int start, int end) {}

    record Found(String text, String kind, double score, List<Span> occurrences) {}

    static AnalysisJson of(String file, Analyzed analyzed) {
        var analysis = analyzed.analysis();
        var given = analyzed.given();
        return new AnalysisJson(
                file,
                analysis.document().title(),
                given.text().length(),
                given.text(),
                listed(analysis.outline().lists(), given),
                analysis.phrases().stream().map(phrase -> found(phrase, given)).toList());
    }

    private static List<Listed> listed(List<Enumeration> lists, GivenText given) {
        return lists.stream()
                .map(
                        list ->
                                new Listed(
                                        list.name(),
                                        list.intro(),
                                        list.style(),
                                        list.items().stream().map(item -> point(item, given)).toList()))
                .toList();
    }

    private static Point point(Item item, GivenText given) {
        var place = given.place(item.span());
        return new Point(
                item.label(),
                item.ordinal(),
                item.heading(),
                place.start(),
                place.end(),
                item.measures().stream().map(measure -> clause(measure, given)).toList(),
                listed(item.lists(), given));
    }

    private static Clause clause(Measure measure, GivenText given) {
        var place = given.place(measure.span());
        return new Clause(measure.text(), place.start(), place.end());
    }

    private static Found found(Phrase phrase, GivenText given) {
        var places = phrase.occurrences().stream().map(given::place).toList();
        return new Found(phrase.text(), phrase.kind().id(), phrase.score(), places);
    }
}
