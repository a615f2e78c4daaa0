package yandu.cli;

import java.util.List;
import yandu.analysis.Analysis;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.Measure;
import yandu.analysis.Phrase;
import yandu.document.Span;

/// An analysis in the form that other programs rely on. Offsets are UTF-16 code units into `text`, `end` is exclusive.
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

    static AnalysisJson of(String file, Analysis analysis) {
        var document = analysis.document();
        return new AnalysisJson(
                file,
                document.title(),
                document.text().length(),
                document.text(),
                listed(analysis.outline().lists()),
                analysis.phrases().stream().map(AnalysisJson::found).toList());
    }

    private static List<Listed> listed(List<Enumeration> lists) {
        return lists.stream()
                .map(
                        list ->
                                new Listed(
                                        list.name(),
                                        list.intro(),
                                        list.style(),
                                        list.items().stream().map(AnalysisJson::point).toList()))
                .toList();
    }

    private static Point point(Item item) {
        return new Point(
                item.label(),
                item.ordinal(),
                item.heading(),
                item.span().start(),
                item.span().end(),
                item.measures().stream().map(AnalysisJson::clause).toList(),
                listed(item.lists()));
    }

    private static Clause clause(Measure measure) {
        return new Clause(measure.text(), measure.span().start(), measure.span().end());
    }

    private static Found found(Phrase phrase) {
        return new Found(phrase.text(), phrase.kind().id(), phrase.score(), phrase.occurrences());
    }
}
