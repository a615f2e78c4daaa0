package yandu.exporter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The font of a document, regular and bold: as much of it as the document shows.
///
/// In the font one glyph stands for a character and for the radical of the same shape (一 U+4E00 and ⼀ U+2F00). PDFBox would
/// say that the glyph means the smaller number, and whoever copies the text would get radicals. So each font is cut down to
/// the characters of the document before PDFBox sees it, and where two of those share a glyph (· and •) the second is cut
/// into a font of its own.
final class PdfFonts implements AutoCloseable {
    private static final String FOLDER = "/yandu/ui/fonts/";
    private static final int BASIC_PLANE = 0x10000;
    private static final int TAG = 6;
    private static final int LETTERS = 26;

    /// What of a font is cut out. Without the rest of its tables no glyph is put for another: the numbers in them are those of
    /// the whole font, and looking for ligatures in Chinese took more than half of the time.
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

    /// Stands for characters that the font has no glyph for.
    private static final int MISSING = '□';

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final Face regularFace;
    private final Face boldFace;

    PdfFonts(PDDocument document, Shown shown) throws IOException {
        regular = open("NotoSansSC-Regular.ttf");
        bold = open("NotoSansSC-Bold.ttf");
        regularFace = new Face(document, regular, shown.regular());
        boldFace = new Face(document, bold, shown.bold());
    }

    Face face(boolean isBold) {
        return isBold ? boldFace : regularFace;
    }

    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
    }

    private static TrueTypeFont open(String name) throws IOException {
        try (var in = PdfFonts.class.getResourceAsStream(FOLDER + name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }

    /// One of the two.
    static final class Face {
        private final PDFont basic;
        private final PDFont doubles;
        private final PDFont other;
        private final Set<Integer> doubled;
        private final TrueTypeFont all;
        private final Map<Integer, Float> widths = new HashMap<>();

        private Face(PDDocument document, TrueTypeFont all, Set<Integer> shown) throws IOException {
            this.all = all;
            this.doubled = doubled(all, shown);
            this.basic = part(document, all, shown.stream().filter(c -> !doubled.contains(c)).toList());
            this.doubles = doubled.isEmpty() ? basic : part(document, all, doubled);
            // what lies beyond the basic plane cannot be cut out beforehand; radicals do not lie there
            this.other = shown.stream().anyMatch(c -> c >= BASIC_PLANE) ? PDType0Font.load(document, all, true) : basic;
        }

        /// Characters whose glyph stands for another one too that comes before them.
        private static Set<Integer> doubled(TrueTypeFont all, Set<Integer> shown) throws IOException {
            var characters = all.getUnicodeCmapLookup();
            var glyphs = new HashSet<Integer>();
            return shown.stream()
                    .sorted()
                    .filter(c -> c < BASIC_PLANE && characters.getGlyphId(c) != 0 && !glyphs.add(characters.getGlyphId(c)))
                    .collect(Collectors.toSet());
        }

        private static PDFont part(PDDocument document, TrueTypeFont all, Collection<Integer> shown) throws IOException {
            return PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(cut(all, shown))), false);
        }

        private static byte[] cut(TrueTypeFont all, Collection<Integer> shown) throws IOException {
            var characters = all.getUnicodeCmapLookup();
            var wanted = new TreeSet<>(Set.of(MISSING, (int) ' '));
            shown.stream().filter(c -> c < BASIC_PLANE && characters.getGlyphId(c) != 0).forEach(wanted::add);
            var subsetter = new TTFSubsetter(all, TABLES);
            subsetter.addAll(wanted);
            subsetter.setPrefix(tag(wanted));
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }

        /// Six letters and a plus: by that a PDF says that a font is a part of one.
        private static String tag(Set<Integer> characters) {
            var tag = new StringBuilder();
            for (int rest = characters.hashCode() & Integer.MAX_VALUE; tag.length() < TAG; rest /= LETTERS) {
                tag.append((char) ('A' + rest % LETTERS));
            }
            return tag.append('+').toString();
        }

        /// The character that is shown for one.
        int shown(int character) {
            return width(character) > 0 || character == MISSING ? character : MISSING;
        }

        /// Advance of a character that is shown, in thousandths of the size; 0 where the font has none.
        float width(int character) {
            return widths.computeIfAbsent(character, this::advance);
        }

        private float advance(int character) {
            try {
                int glyph = all.getUnicodeCmapLookup().getGlyphId(character);
                return glyph == 0 ? 0 : all.getAdvanceWidth(glyph) * 1000f / all.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        PDFont font(int character) {
            return character >= BASIC_PLANE ? other : doubled.contains(character) ? doubles : basic;
        }
    }
}
