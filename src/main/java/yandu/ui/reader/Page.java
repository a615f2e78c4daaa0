package yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Sentences;
import yandu.document.Span;

/// A document as the reader shows it: one line for each paragraph, very long paragraphs cut at sentence
/// borders, paragraphs indented. It maps offsets of the document's text to offsets of the page and back.
final class Page {

    /// Longer paragraphs are cut, in UTF-16 code units: laying out one paragraph takes time that grows with
    /// its length.
    static final int LONGEST = 2_000;

    /// What stands before the first character of an indented paragraph: the space of two characters.
    private static final String INDENT = "\u3000\u3000";

    /// What a line is, and so how it looks.
    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        /// Goes on with the paragraph of the line before.
        CONTINUED
    }

    /// One line.
    ///
    /// @param span what of the document's text it shows
    /// @param text what is shown, the indent included
    /// @param at where the line begins in the page
    /// @param indent length of the indent
    /// @param paragraph number of the paragraph from 1; 0 for the title
    record Line(Kind kind, Span span, String text, int at, int indent, int paragraph) {}

    private final List<Line> lines = new ArrayList<>();
    private final String text;
    private int length;
    private int paragraphs;

    private Page(String text) {
        this.text = text;
    }

    /// @param indent whether paragraphs are indented
    static Page of(Document document, boolean indent) {
        var page = new Page(document.text());
        if (document.blocks().stream().noneMatch(block -> block.kind() == Block.Kind.TITLE)) {
            page.add(Kind.TITLE, new Span(0, 0), document.title(), 0);
        }
        for (Block block : document.blocks()) {
            page.add(block, indent);
        }
        return page;
    }

    List<Line> lines() {
        return lines;
    }

    /// How many paragraphs there are, headings included, the title not.
    int paragraphs() {
        return paragraphs;
    }

    /// Index of the line that shows an offset of the document's text, or the one before it where no line
    /// does.
    int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Where an offset of the document's text stands in the page.
    int toPage(int offset) {
        if (lines.isEmpty()) {
            return 0;
        }
        var line = lines.get(lineAt(offset));
        int inside = Math.clamp(offset - line.span().start(), 0, line.span().length());
        return line.at() + line.indent() + inside;
    }

    Span toPage(Span span) {
        int start = toPage(span.start());
        return new Span(start, Math.max(start, toPage(span.end())));
    }

    /// The offset of the document's text that a place in a line stands for.
    int toText(int line, int column) {
        var shown = lines.get(line);
        return shown.span().start() + Math.clamp(column - shown.indent(), 0, shown.span().length());
    }

    /// The offset of the document's text that an offset of the page stands for.
    int toText(int place) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).at() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.isEmpty() ? 0 : toText(low, place - lines.get(low).at());
    }

    private void add(Block block, boolean indent) {
        var kind =
                switch (block.kind()) {
                    case TITLE -> Kind.TITLE;
                    case HEADING -> Kind.HEADING;
                    case PARAGRAPH, ITEM, ROW, NOTE -> Kind.PARAGRAPH;
                };
        if (kind != Kind.TITLE) {
            paragraphs++;
        }
        int start = block.span().start();
        boolean first = true;
        while (start < block.span().end()) {
            int end = cut(start, block.span().end());
            var span = new Span(start, end);
            var shownAs = first || kind != Kind.PARAGRAPH ? kind : Kind.CONTINUED;
            add(shownAs, span, shown(span), indent && shownAs == Kind.PARAGRAPH ? INDENT.length() : 0);
            first = false;
            start = end;
            while (start < block.span().end() && text.charAt(start) == '\n') {
                start++;
            }
        }
    }

    private void add(Kind kind, Span span, String shown, int indent) {
        var line = INDENT.substring(0, indent) + shown;
        lines.add(new Line(kind, span, line, length, indent, kind == Kind.TITLE ? 0 : paragraphs));
        length += line.length() + 1;
    }

    /// Where the line that begins at `start` ends: at a line break, or behind the last sentence that fits.
    private int cut(int start, int end) {
        int lineBreak = text.indexOf('\n', start);
        int limit = lineBreak < 0 ? end : Math.min(end, lineBreak);
        if (limit - start <= LONGEST) {
            return limit;
        }
        int border = Sentences.around(text, start + LONGEST).start();
        if (border <= start) {
            border = start + LONGEST;
        }
        return Character.isLowSurrogate(text.charAt(border)) ? border - 1 : border;
    }

    /// Control characters have no glyph; a space keeps the offsets.
    private String shown(Span span) {
        var raw = span.of(text);
        if (raw.chars().noneMatch(c -> c < ' ')) {
            return raw;
        }
        var clean = new StringBuilder(raw);
        for (int i = 0; i < clean.length(); i++) {
            if (clean.charAt(i) < ' ') {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }
}
