package yandu.exporter.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import yandu.analysis.Steps;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Listing;
import yandu.exporter.page.Page;
import yandu.exporter.page.Run;

/// One HTML file in the making.
final class HtmlPage {
    private final Page page;
    private final String style;
    private final Steps steps;
    private final HtmlWords words = new HtmlWords();
    private final StringBuilder out = new StringBuilder();
    private boolean inSection;

    HtmlPage(Page page, String style, Steps steps) {
        this.page = page;
        this.style = style;
        this.steps = steps;
    }

    String text() {
        var title = Html.escape(page.title());
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
                <h1>%s</h1>
                """
                        .formatted(page.language(), title, style, title));
        navigation();
        for (int i = 0; i < page.blocks().size(); i++) {
            block(page.blocks().get(i));
            steps.done((i + 1.0) / page.blocks().size());
        }
        endSection();
        return out.append("</body>\n</html>\n").toString();
    }

    /// The way to each section, where there are several.
    private void navigation() {
        var sections =
                page.blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                        .filter(heading -> heading.level() == 2)
                        .toList();
        if (sections.size() > 1) {
            out.append("<nav>");
            sections.forEach(
                    section ->
                            out.append("<a href=\"#%s\">".formatted(Html.escape(section.id())))
                                    .append(Html.escape(section.runs().map(Run::text).collect(Collectors.joining())))
                                    .append("</a> "));
            out.append("</nav>\n");
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Prose prose -> prose(prose);
            case Listing listing -> listing(listing);
            case Block.Table table -> table(table);
            case Block.NewSheet _ -> out.append("<div class=\"sheet\"></div>\n");
        }
    }

    /// A heading of the second level begins a section that can be led to.
    private void heading(Block.Heading heading) {
        if (heading.level() == 2) {
            endSection();
            inSection = true;
            out.append("<section id=\"").append(Html.escape(heading.id())).append("\">\n");
        }
        out.append("<h%d>".formatted(heading.level()));
        words.write(heading.words(), out);
        out.append("</h%d>\n".formatted(heading.level()));
    }

    private void endSection() {
        if (inSection) {
            out.append("</section>\n");
            inSection = false;
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        var element = paragraph.role() == Block.Role.QUOTE ? "blockquote" : "p";
        var id = paragraph.id().isEmpty() ? "" : " id=\"" + Html.escape(paragraph.id()) + "\"";
        out.append("<%s class=\"%s\"%s>".formatted(element, name(paragraph.role()), id));
        words.write(paragraph.words(), out);
        out.append("</").append(element).append(">\n");
    }

    private void prose(Block.Prose prose) {
        out.append("<div class=\"words\">\n");
        prose.blocks().forEach(this::block);
        out.append("</div>\n");
    }

    private void listing(Listing listing) {
        var element = listing.numbered() ? "ol" : "ul";
        out.append("<").append(element).append(">\n");
        for (var entry : listing.entries()) {
            out.append("<li>");
            words.write(entry.words(), out);
            if (!entry.inner().isEmpty()) {
                out.append('\n');
                entry.inner().forEach(this::listing);
            }
            out.append("</li>\n");
        }
        out.append("</").append(element).append(">\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<colgroup>");
        table.widths().forEach(width -> out.append("<col style=\"width: %d%%\"/>".formatted(width)));
        out.append("</colgroup>\n<thead><tr>");
        table.head().forEach(cell -> out.append("<th>").append(Html.escape(cell)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> cell(cell.words()));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void cell(List<Run> runs) {
        out.append("<td>");
        words.write(runs, out);
        out.append("</td>");
    }

    private static String name(Block.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
