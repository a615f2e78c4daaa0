package yandu.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// A report: its title and its text, which is shown as it is. All offsets anywhere in the program are
/// UTF-16 offsets into `text`. Blocks lie in order, do not overlap, and leave out blank lines.
public record Document(String title, String text, List<Block> blocks) {

    private static final Pattern FIRST_ITEM = Pattern.compile(
            "[（(]?[1１一][、．.)）](?![0-9０-９])|【?(?:给定)?(?:材料|资料|问题) ?[0-9０-９一二三四五六七八九十]{1,3}(?:】|\\s*$)");

    public Document {
        blocks = List.copyOf(blocks);
    }

    /// A document of plain text: one block per line that is not blank; a short first line without a closing
    /// mark is the title, otherwise `fallbackTitle` is and every line is a paragraph.
    public static Document ofPlainText(String text, String fallbackTitle) {
        var blocks = new ArrayList<Block>();
        String title = null;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            var line = trimmed(text, start, end);
            if (line.length() > 0) {
                var words = line.of(text);
                boolean isTitle = blocks.isEmpty() && looksLikeTitle(words);
                if (isTitle) {
                    title = words;
                }
                blocks.add(new Block(isTitle ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, line, 0));
            }
            start = end + 1;
        }
        return new Document(title == null ? fallbackTitle : title, text, blocks);
    }

    /// A deck of cards as a text: a line a note.
    ///
    /// @param lines none holds a line break or is blank
    public static Document ofNotes(String title, List<String> lines) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>(lines.size());
        for (var line : lines) {
            blocks.add(new Block(Block.Kind.NOTE, new Span(text.length(), text.length() + line.length()), 0));
            text.append(line).append('\n');
        }
        return new Document(title, text.toString(), blocks);
    }

    /// Whether it is a deck of cards: nothing but its notes is in it, and nothing is looked for in them.
    public boolean isDeck() {
        return !blocks.isEmpty() && blocks.getFirst().kind() == Block.Kind.NOTE;
    }

    /// The characters under a span.
    public String slice(Span span) {
        return span.of(text);
    }

    /// SHA-256 of the text in UTF-8, 64 hex digits: equal for equal texts whatever file they came from.
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The first item of a list that begins at once is no title, nor is the label of a piece of a paper.
    private static boolean looksLikeTitle(String line) {
        return line.length() <= 60
                && !FIRST_ITEM.matcher(line).lookingAt()
                && "。；！？：，.;!?:,".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static Span trimmed(String text, int start, int end) {
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }
}
