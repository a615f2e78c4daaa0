package yandu.exporter.page;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is to be written, block by block.
///
/// @param title also the name by which readers show the file
/// @param language of its words, as a tag: `zh-CN`
/// @param remarks what is said at the side of the text; runs name them by their place in this list
public record Page(String title, String language, List<Block> blocks, List<Remark> remarks) {

    /// A word at the side.
    ///
    /// @param text Markdown
    /// @param at when it was said last
    public record Remark(String text, Instant at) {}

    public Page {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    public Page(String title, String language, List<Block> blocks) {
        this(title, language, blocks, List.of());
    }

    /// The places that something on the page links to.
    public Set<String> targets() {
        var targets = new HashSet<String>();
        blocks.stream().flatMap(Block::runs).forEach(run -> run.look().link().ifPresent(targets::add));
        return targets;
    }

    /// For each place inside a paragraph that has a name itself, that name: for formats that only lead to paragraphs.
    public Map<String, String> paragraphsOfPlaces() {
        var paragraphs = new HashMap<String, String>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph && !paragraph.id().isEmpty()) {
                paragraph.runs().forEach(run -> run.look().place().ifPresent(place -> paragraphs.put(place, paragraph.id())));
            }
        }
        return paragraphs;
    }
}
