package yandu.importer.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import yandu.importer.guard.Guard;
import yandu.importer.guard.SafeXml;

/// The numbers that Word puts before paragraphs, which are not in their text: 一、 （一） 1. and what else a list says.
final class Numbering {

    /// @param text with `%1` for the number of the first level, and so on
    private record Level(int start, String format, String text) {
        private static final Level NONE = new Level(1, "none", "");
    }

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    static Numbering read(InputStream in, Guard guard) throws IOException {
        var numbering = new Numbering();
        SafeXml.read(in, guard, numbering.new Reading());
        return numbering;
    }

    /// The label of the next paragraph of a list; empty for a bullet or no list.
    ///
    /// @param level from 0
    String next(String list, int level) {
        var kind = abstracts.getOrDefault(list, "");
        var here = levels.getOrDefault(kind + "/" + level, Level.NONE);
        counters.merge(kind + "/" + level, here.start(), (now, first) -> now + 1);
        for (int deeper = level + 1; deeper < 9; deeper++) {
            counters.remove(kind + "/" + deeper);
        }
        return here.format().equals("bullet") || here.format().equals("none") ? "" : label(kind, level, here);
    }

    private String label(String kind, int level, Level here) {
        var text = here.text();
        for (int i = 0; i <= level; i++) {
            var each = levels.getOrDefault(kind + "/" + i, Level.NONE);
            int count = counters.getOrDefault(kind + "/" + i, each.start());
            text = text.replace("%" + (i + 1), Counting.write(each.format(), count));
        }
        boolean needsBlank = !text.isEmpty() && text.charAt(text.length() - 1) < 0x80 && !text.endsWith(" ");
        return needsBlank ? text + " " : text;
    }

    private final class Reading implements SafeXml.Listener {
        private String kind = "";
        private String list = "";
        private String level = "";
        private Level here = Level.NONE;

        @Override
        public void start(String name, XMLStreamReader at) {
            switch (name) {
                case "abstractNum" -> kind = WordXml.attribute(at, "abstractNumId");
                case "lvl" -> {
                    level = WordXml.attribute(at, "ilvl");
                    here = Level.NONE;
                }
                case "start" -> here = new Level(WordXml.number(at), here.format(), here.text());
                case "numFmt" -> here = new Level(here.start(), WordXml.value(at), here.text());
                case "lvlText" -> here = new Level(here.start(), here.format(), WordXml.value(at));
                case "num" -> list = WordXml.attribute(at, "numId");
                case "abstractNumId" -> abstracts.put(list, WordXml.value(at));
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("lvl") && list.isEmpty()) {
                levels.put(kind + "/" + level, here);
            }
        }

        @Override
        public void text(String text) {}
    }
}
