package yandu.exporter.pdf;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yandu.exporter.page.Run;

/// Breaks runs into lines. Where a line may end is as Unicode has it (UAX 14): no line begins with a closing mark or ends
/// with an opening one, Latin words stay whole unless one is longer than a line.
final class Typesetter {
    private final PdfFonts fonts;
    private final float size;

    /// @param size of the font in points
    Typesetter(PdfFonts fonts, float size) {
        this.fonts = fonts;
        this.size = size;
    }

    /// One character with the run it is of.
    private record Glyph(int character, int run, float width) {}

    /// @param width of a line in points
    /// @param indent of the first line in points
    List<Line> lines(List<Run> runs, float width, float indent) {
        var text = new StringBuilder();
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < runs.size(); i++) {
            var face = fonts.face(runs.get(i).look().bold());
            for (int c : characters(runs.get(i).text())) {
                int shown = c == '\n' ? c : face.shown(c);
                glyphs.add(new Glyph(shown, i, c == '\n' ? 0 : face.width(shown) * size / 1000));
                text.appendCodePoint(shown);
            }
        }
        return new Breaking(runs, glyphs, ends(text.toString(), glyphs.size()), width).lines(indent);
    }

    private static int[] characters(String text) {
        return text.replace("\t", "  ").codePoints().map(c -> c == '\n' || c >= ' ' && c != 0x7f ? c : ' ').toArray();
    }

    /// Whether a line may end before each glyph.
    private static boolean[] ends(String text, int count) {
        var ends = new boolean[count + 1];
        var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            ends[text.codePointCount(0, at)] = true;
        }
        return ends;
    }

    /// One paragraph being broken, from the front to the back.
    private static final class Breaking {
        private final List<Run> runs;
        private final List<Glyph> glyphs;
        private final boolean[] ends;
        private final float width;
        private final List<Line> lines = new ArrayList<>();

        Breaking(List<Run> runs, List<Glyph> glyphs, boolean[] ends, float width) {
            this.runs = runs;
            this.glyphs = glyphs;
            this.ends = ends;
            this.width = width;
        }

        List<Line> lines(float indent) {
            int from = 0;
            float room = width - indent;
            while (from < glyphs.size()) {
                int to = end(from, room);
                boolean isLast = to == glyphs.size() || glyphs.get(to - 1).character() == '\n';
                lines.add(line(from, to, isLast));
                from = to;
                room = width;
            }
            return lines;
        }

        /// The glyph after the last that fits; at least one does.
        private int end(int from, float room) {
            float used = 0;
            int possible = -1;
            for (int at = from; at < glyphs.size(); at++) {
                if (at > from && ends[at]) {
                    possible = at;
                }
                var glyph = glyphs.get(at);
                if (glyph.character() == '\n') {
                    return at + 1;
                }
                used += glyph.width();
                if (used > room && glyph.character() != ' ' && at > from) {
                    return possible > from ? possible : at;
                }
            }
            return glyphs.size();
        }

        private Line line(int from, int to, boolean isLast) {
            var pieces = new ArrayList<Line.Piece>();
            float all = 0;
            for (int at = from; at < to; ) {
                int run = glyphs.get(at).run();
                boolean opens = at == 0 || glyphs.get(at - 1).run() != run;
                var words = new StringBuilder();
                float used = 0;
                for (; at < to && glyphs.get(at).run() == run; at++) {
                    if (glyphs.get(at).character() != '\n') {
                        words.appendCodePoint(glyphs.get(at).character());
                        used += glyphs.get(at).width();
                    }
                }
                pieces.add(new Line.Piece(words.toString(), runs.get(run).look(), used, opens));
                all += used;
            }
            return new Line(pieces, all, isLast);
        }
    }
}
