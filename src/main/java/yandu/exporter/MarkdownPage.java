package yandu.exporter;

import java.util.List;
import java.util.stream.Collectors;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.document.Block;
import yandu.exporter.StudyPack.Part;

/// One Markdown file in the making.
record MarkdownPage(Contents contents, StringBuilder out) {

    MarkdownPage(Contents contents) {
        this(contents, new StringBuilder());
    }

    String text() {
        out.append("# ").append(Markdown.inline(contents.pack().report().title())).append("\n\n");
        out.append(Markdown.inline(contents.about())).append('\n');
        section(Part.OUTLINE, this::outline);
        section(Part.TEXT, this::report);
        section(Part.PHRASES, this::phrases);
        section(Part.NOTES, this::notes);
        section(Part.CARDS, this::cards);
        return out.toString();
    }

    private void section(Part part, Runnable content) {
        if (contents.has(part)) {
            out.append("\n## ").append(contents.say(HtmlExporter.key(part))).append("\n\n");
            int before = out.length();
            content.run();
            if (out.length() == before) {
                out.append(contents.say("export.nothing")).append('\n');
            }
        }
    }

    private void outline() {
        contents.pack().analysis().outline().lists().forEach(list -> list(list, ""));
    }

    private void list(Enumeration list, String indent) {
        var name = list.name().isBlank() ? list.intro() : list.name();
        var inner = indent;
        if (!name.isBlank()) {
            line(indent + "- **" + Markdown.inline(name) + "**");
            inner = indent + "  ";
        }
        for (var item : list.items()) {
            item(item, inner);
        }
    }

    private void item(Item item, String indent) {
        var link = link(contents.places().at(item.span()));
        line(indent + "- " + Markdown.inline(contents.name(item)) + " " + link);
        item.measures()
                .forEach(measure -> line(indent + "  - " + Markdown.inline(measure.text())));
        item.lists().forEach(list -> list(list, indent + "  "));
    }

    private void report() {
        var document = contents.pack().report().document();
        for (var paragraph : contents.places().paragraphs()) {
            var words = Markdown.block(document.slice(paragraph.block().span()));
            var kind = paragraph.block().kind();
            line(
                    "<a id=\"p%d\"></a>%s\n"
                            .formatted(
                                    paragraph.number(),
                                    !kind.isHead() ? words : "**" + words + "**"));
        }
    }

    private void phrases() {
        contents.phrases()
                .forEach(
                        (kind, rows) -> {
                            line("### " + contents.say("kind." + kind.id()) + "\n");
                            rows.forEach(this::phrase);
                            line("");
                        });
    }

    private void phrase(Contents.PhraseRow row) {
        line("- **" + Markdown.inline(row.text()) + "** " + links(row.places()));
        row.expansion()
                .ifPresent(
                        entry ->
                                line(
                                        "  - %s (%s)"
                                                .formatted(
                                                        Markdown.inline(entry.expansion()),
                                                        source(entry.source()))));
    }

    private void notes() {
        for (var row : contents.notes()) {
            line("> " + Markdown.inline(row.quote()).replace("\n", "\n> "));
            line("");
            line(row.text() + (row.text().isBlank() ? "" : " ") + row.place().map(this::link).orElse(""));
            line("");
        }
    }

    private void cards() {
        if (contents.pack().cards().isEmpty()) {
            return;
        }
        line("| %s | %s | |".formatted(contents.say("export.front"), contents.say("export.back")));
        line("|---|---|---|");
        for (var row : contents.cards()) {
            var back =
                    Markdown.cell(row.back())
                            + row.source().map(s -> " (" + source(s) + ")").orElse("");
            line("| %s | %s | %s |".formatted(Markdown.cell(row.front()), back, link(row.place())));
        }
    }

    private String source(String source) {
        return Markdown.cell(contents.say("export.source", source));
    }

    private String links(List<Place> places) {
        return places.stream().distinct().map(this::link).collect(Collectors.joining(" "));
    }

    /// A link where the text is in the file, else the bare number.
    private String link(Place place) {
        return contents.has(Part.TEXT)
                ? "[¶%d](#p%d)".formatted(place.paragraph(), place.paragraph())
                : "¶" + place.paragraph();
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
