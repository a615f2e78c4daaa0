package yandu.exporter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yandu.analysis.Steps;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Listing;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Page;
import yandu.exporter.page.Run;

/// A page as Markdown, all of it or some blocks.
public final class MarkdownPage {
    private final Page page;
    private final Map<String, String> paragraphs;
    private final Set<String> targets;
    private final StringBuilder out = new StringBuilder();

    public MarkdownPage(Page page) {
        this.page = page;
        this.paragraphs = page.paragraphsOfPlaces();
        this.targets = page.targets().stream().map(this::paragraph).collect(Collectors.toSet());
    }

    /// The whole page under its title.
    ///
    /// @param steps told how far it is
    String text(Steps steps) {
        out.setLength(0);
        out.append("# ").append(Markdown.inline(page.title())).append('\n');
        for (int i = 0; i < page.blocks().size(); i++) {
            out.append('\n');
            block(page.blocks().get(i));
            steps.done((i + 1.0) / page.blocks().size());
        }
        return out.toString();
    }

    /// Some blocks of the page; their links lead into it. No line break at the end.
    public String text(List<Block> blocks) {
        out.setLength(0);
        for (var block : blocks) {
            out.append(out.isEmpty() ? "" : "\n");
            block(block);
        }
        out.setLength(Math.max(0, out.length() - 1));
        return out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> line("#".repeat(heading.level()) + " " + words(heading.words()));
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Prose prose -> line(prose.markdown().strip());
            case Listing listing -> listing(listing, "");
            case Block.Table table -> table(table);
            case Block.NewSheet _ -> line("---");
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        var place = targets.contains(paragraph.id()) ? "<a id=\"" + paragraph.id() + "\"></a>" : "";
        var words = words(paragraph.words());
        line(
                switch (paragraph.role()) {
                    case HEAD, LABEL -> place + (words.startsWith("**") ? words : "**" + words + "**");
                    case QUOTE -> "> " + words.replace("\n", "\n> ");
                    case TASK -> words;
                    case OPTION, GROUND -> "   - " + words.replace("\n", "\n     ");
                    case ABOUT, TEXT, PLAIN -> place + Markdown.opening(words);
                });
    }

    private void listing(Listing listing, String indent) {
        int number = 1;
        for (var entry : listing.entries()) {
            var sign = listing.numbered() ? number++ + ". " : "- ";
            var inner = indent + " ".repeat(sign.length());
            line(indent + sign + words(entry.words()).replace("\n", "\n" + inner));
            entry.inner().forEach(list -> listing(list, inner));
        }
    }

    private void table(Block.Table table) {
        line(row(table.head().stream().map(Markdown::cell).toList()));
        line(row(table.head().stream().map(cell -> "---").toList()));
        table.rows().forEach(cells -> line(row(cells.stream().map(cell -> words(cell.words()).replace("\n", "<br>")).toList())));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /// Neighbours that look alike here are one: marks between them would not be read as marks.
    private String words(List<Run> runs) {
        var text = new StringBuilder();
        for (var group : groups(runs)) {
            var look = group.look();
            var words = Markdown.inline(group.text());
            words = look.bold() ? around(words, "**") : words;
            words = look.italic() ? around(words, "*") : words;
            text.append(look.link().isPresent() ? "[" + words + "](#" + paragraph(look.link().get()) + ")" : words);
        }
        return text.toString();
    }

    private static List<Run> groups(List<Run> runs) {
        var groups = new ArrayList<Run>();
        for (var run : runs) {
            var look = Run.Look.PLAIN;
            look = run.look().bold() ? look.withBold() : look;
            look = run.look().italic() ? look.withItalic() : look;
            look = run.look().link().isPresent() ? look.withLink(run.look().link().get()) : look;
            boolean same = !groups.isEmpty() && groups.getLast().look().equals(look) && look.link().isEmpty();
            groups.add(same ? new Run(groups.removeLast().text() + run.text(), look) : new Run(run.text(), look));
        }
        return groups;
    }

    private static String around(String words, String mark) {
        return words.isBlank() ? words : mark + words + mark;
    }

    private String paragraph(String place) {
        return paragraphs.getOrDefault(place, place);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
