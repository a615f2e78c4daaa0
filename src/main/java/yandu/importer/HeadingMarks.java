package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Span;

/// Headings that a plain text sets apart as Markdown does (`# 标题`, `## 一、…`). The sign stays in the text as it is shown;
/// title and headings begin behind it.
final class HeadingMarks {
    private static final Pattern MARKED = Pattern.compile("(?<sign>#{1,6})[ \u3000]+(?=\\S)");

    /// Fewer marked lines below a first line without a mark may be anything: a number sign, a tag.
    private static final int SEVERAL = 2;

    private HeadingMarks() {}

    /// The document with these headings, if it is plainly written so: its first line is marked, or several are.
    static Document seen(Document document) {
        var text = document.text();
        long marked = document.blocks().stream().filter(block -> isMarked(text, block)).count();
        boolean opens = !document.blocks().isEmpty() && isMarked(text, document.blocks().getFirst());
        return opens || marked >= SEVERAL ? seenIn(document) : document;
    }

    private static boolean isMarked(String text, Block block) {
        return block.span().length() > 0 && MARKED.matcher(text).region(block.span().start(), block.span().end()).lookingAt();
    }

    private static Document seenIn(Document document) {
        var blocks = new ArrayList<>(document.blocks());
        blocks.replaceAll(block -> seen(document.text(), block));
        return new Document(title(document, blocks), document.text(), blocks);
    }

    private static Block seen(String text, Block block) {
        var mark = MARKED.matcher(text).region(block.span().start(), block.span().end());
        if (!mark.lookingAt()) {
            return block;
        }
        var words = new Span(mark.end(), block.span().end());
        return block.kind() == Block.Kind.TITLE
                ? new Block(Block.Kind.TITLE, words, 0)
                : new Block(Block.Kind.HEADING, words, mark.group("sign").length());
    }

    private static String title(Document document, List<Block> blocks) {
        return blocks.getFirst().kind() == Block.Kind.TITLE ? document.slice(blocks.getFirst().span()) : document.title();
    }
}
