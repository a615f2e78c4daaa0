package yandu.importer.word;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The numbers that the old Word puts before paragraphs.
final class OldNumbering {
    /// Names of the ways of counting by the numbers they have in the file.
    private static final Map<Integer, String> FORMATS =
            Map.ofEntries(
                    Map.entry(0, "decimal"), Map.entry(1, "upperRoman"), Map.entry(2, "lowerRoman"),
                    Map.entry(3, "upperLetter"), Map.entry(4, "lowerLetter"), Map.entry(10, "ideographDigital"),
                    Map.entry(11, "japaneseCounting"), Map.entry(14, "decimalFullWidth"),
                    Map.entry(18, "decimalEnclosedCircle"), Map.entry(22, "decimalZero"),
                    Map.entry(33, "taiwaneseCounting"), Map.entry(37, "chineseCounting"),
                    Map.entry(38, "chineseLegalSimplified"), Map.entry(39, "chineseCountingThousand"));

    private static final int BULLET = 23;
    private static final int NONE = 255;
    private static final int LEVELS = 9;

    private final HWPFDocument document;
    private final Map<String, Integer> counters = new HashMap<>();

    OldNumbering(HWPFDocument document) {
        this.document = document;
    }

    /// The label of the next paragraph; empty for a bullet or none.
    String next(Paragraph paragraph) {
        if (!paragraph.isInList() || document.getListTables() == null) {
            return "";
        }
        int level = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
        var list = paragraph.getList();
        if (list == null || list.getLsid() == 0) {
            return "";
        }
        var kind = list.getLsid() + "/";
        counters.merge(kind + level, list.getStartAt((char) level), (now, first) -> now + 1);
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counters.remove(kind + deeper);
        }
        var text = list.getNumberText((char) level);
        int format = list.getNumberFormat((char) level) & 0xff;
        return text == null || format == BULLET || format == NONE ? "" : label(text, kind, list);
    }

    private String label(String text, String kind, org.apache.poi.hwpf.usermodel.HWPFList list) {
        var label = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LEVELS) {
                int count = counters.getOrDefault(kind + (int) c, list.getStartAt(c));
                label.append(Counting.write(FORMATS.getOrDefault(list.getNumberFormat(c) & 0xff, "decimal"), count));
            } else {
                label.append(c);
            }
        }
        boolean needsBlank = !label.isEmpty() && label.charAt(label.length() - 1) < 0x80;
        return needsBlank ? label.append(' ').toString() : label.toString();
    }
}
