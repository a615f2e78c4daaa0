package yandu.exporter;

import java.util.List;
import java.util.stream.Collectors;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.exporter.StudyPack.Part;

/// One HTML file in the making.
final class HtmlPage {
    private final Contents contents;
    private final String style;
    private final StringBuilder out = new StringBuilder();

    HtmlPage(Contents contents, String style) {
        this.contents = contents;
        this.style = style;
    }

    String text() {
        var title = Html.escape(contents.pack().report().title());
        out.append(
                """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <header>
                <h1>%s</h1>
                <p class="about">%s</p>
                """
                        .formatted(
                                contents.pack().language().locale().toLanguageTag(),
                                title,
                                style,
                                title,
                                Html.escape(contents.about())));
        navigation();
        out.append("</header>\n<main>\n");
        section(Part.OUTLINE, this::outline);
        section(Part.TEXT, () -> new HtmlText(contents, out).write());
        section(Part.PHRASES, this::phrases);
        section(Part.NOTES, this::notes);
        section(Part.CARDS, this::cards);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void navigation() {
        out.append("<nav>");
        for (var part : Part.values()) {
            if (contents.has(part)) {
                out.append("<a href=\"#%s\">%s</a> ".formatted(id(part), said(HtmlExporter.key(part))));
            }
        }
        out.append("</nav>\n");
    }

    private void section(Part part, Runnable content) {
        if (!contents.has(part)) {
            return;
        }
        out.append(
                "<section id=\"%s\">\n<h2>%s</h2>\n".formatted(id(part), said(HtmlExporter.key(part))));
        int before = out.length();
        content.run();
        if (out.length() == before) {
            out.append("<p class=\"about\">").append(said("export.nothing")).append("</p>\n");
        }
        out.append("</section>\n");
    }

    private void outline() {
        contents.pack().analysis().outline().lists().forEach(this::list);
    }

    private void list(Enumeration list) {
        var name = list.name().isBlank() ? list.intro() : list.name();
        if (!name.isBlank()) {
            out.append("<p class=\"list\">").append(Html.escape(name)).append("</p>\n");
        }
        out.append("<ul>\n");
        list.items().forEach(this::item);
        out.append("</ul>\n");
    }

    private void item(Item item) {
        out.append("<li>")
                .append(link(contents.places().at(item.span()), Html.escape(contents.name(item))));
        if (!item.measures().isEmpty()) {
            out.append("\n<ul class=\"measures\">\n");
            item.measures()
                    .forEach(
                            measure ->
                                    out.append("<li>").append(Html.escape(measure.text())).append("</li>\n"));
            out.append("</ul>\n");
        }
        item.lists().forEach(this::list);
        out.append("</li>\n");
    }

    private void phrases() {
        contents.phrases()
                .forEach(
                        (kind, rows) -> {
                            out.append(
                                    "<h3><span class=\"k %s\">%s</span></h3>\n<dl>\n"
                                            .formatted(kind.id(), said("kind." + kind.id())));
                            rows.forEach(this::phrase);
                            out.append("</dl>\n");
                        });
    }

    private void phrase(Contents.PhraseRow row) {
        out.append("<dt>%s %s</dt>\n".formatted(Html.escape(row.text()), links(row.places())));
        row.expansion()
                .ifPresent(
                        entry ->
                                out.append(
                                        "<dd>%s <cite>%s</cite></dd>\n"
                                                .formatted(
                                                        Html.escape(entry.expansion()),
                                                        said("export.source", entry.source()))));
    }

    private void notes() {
        for (var row : contents.notes()) {
            out.append("<article class=\"note\">\n<blockquote>")
                    .append(Html.escape(row.quote()))
                    .append("</blockquote>\n");
            if (!row.text().isBlank()) {
                out.append("<p class=\"words\">").append(Html.escape(row.text())).append("</p>\n");
            }
            row.place().ifPresent(place -> out.append(link(place)).append('\n'));
            out.append("</article>\n");
        }
    }

    private void cards() {
        if (contents.pack().cards().isEmpty()) {
            return;
        }
        out.append(
                "<table>\n<thead><tr><th>%s</th><th>%s</th><th></th></tr></thead>\n<tbody>\n"
                        .formatted(said("export.front"), said("export.back")));
        for (var row : contents.cards()) {
            var source =
                    row.source().map(s -> " <cite>" + said("export.source", s) + "</cite>").orElse("");
            out.append(
                    "<tr><td>%s</td><td>%s%s</td><td>%s</td></tr>\n"
                            .formatted(
                                    Html.escape(row.front()),
                                    Html.escape(row.back()),
                                    source,
                                    link(row.place())));
        }
        out.append("</tbody>\n</table>\n");
    }

    private String links(List<Place> places) {
        return places.stream().distinct().map(this::link).collect(Collectors.joining(" "));
    }

    private String link(Place place) {
        return link(place, "¶" + place.paragraph());
    }

    /// A link where the text is in the file, else the bare words.
    private String link(Place place, String html) {
        return contents.has(Part.TEXT)
                ? "<a class=\"at\" href=\"#s%d\">%s</a>".formatted(place.sentence(), html)
                : "<span class=\"at\">" + html + "</span>";
    }

    private String said(String key, Object... arguments) {
        return Html.escape(contents.say(key, arguments));
    }

    private static String id(Part part) {
        return part.name().toLowerCase(java.util.Locale.ROOT);
    }
}
