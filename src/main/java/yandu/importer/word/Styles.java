package yandu.importer.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import yandu.importer.guard.Guard;
import yandu.importer.guard.SafeXml;

/// The paragraph styles of a document: which are headings, which one is the title, which bring a number along.
final class Styles {
    private static final int BASES = 20;

    /// @param outline level of a heading from 1, 0 for none
    record Style(String name, String base, int outline, String list, int level) {
        private static final Style NONE = new Style("", "", 0, "", -1);

        private boolean isTitle() {
            return name.equals("title") || name.equals("标题") || name.equals("文档标题");
        }
    }

    private final Map<String, Style> styles = new HashMap<>();

    static Styles read(InputStream in, Guard guard) throws IOException {
        var styles = new Styles();
        SafeXml.read(in, guard, styles.new Reading());
        return styles;
    }

    /// Level of the heading that a style makes, from 1; 0 for none.
    int heading(String id) {
        var style = styles.getOrDefault(id, Style.NONE);
        for (int i = 0; i < BASES; i++) {
            if (style.outline() > 0) {
                return style.outline();
            }
            style = styles.getOrDefault(style.base(), Style.NONE);
        }
        return 0;
    }

    boolean isTitle(String id) {
        return styles.getOrDefault(id, Style.NONE).isTitle();
    }

    /// The list that a style belongs to, empty for none.
    String list(String id) {
        return styles.getOrDefault(id, Style.NONE).list();
    }

    /// The level in that list, from 0; -1 where the style does not say.
    int level(String id) {
        return styles.getOrDefault(id, Style.NONE).level();
    }

    private final class Reading implements SafeXml.Listener {
        private String id = "";
        private Style style = Style.NONE;

        @Override
        public void start(String name, XMLStreamReader at) {
            switch (name) {
                case "style" -> {
                    id = WordXml.attribute(at, "styleId");
                    style = Style.NONE;
                }
                case "name" -> {
                    var said = WordXml.value(at).toLowerCase(Locale.ROOT);
                    int heading = said.matches("(heading|标题) ?[1-9]") ? said.charAt(said.length() - 1) - '0' : style.outline();
                    style = new Style(said, style.base(), heading, style.list(), style.level());
                }
                case "basedOn" ->
                        style = new Style(style.name(), WordXml.value(at), style.outline(), style.list(), style.level());
                case "outlineLvl" ->
                        style = new Style(style.name(), style.base(), WordXml.outline(at), style.list(), style.level());
                case "numId" ->
                        style = new Style(style.name(), style.base(), style.outline(), WordXml.value(at), style.level());
                case "ilvl" ->
                        style = new Style(style.name(), style.base(), style.outline(), style.list(), WordXml.number(at));
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("style")) {
                styles.put(id, style);
            }
        }

        @Override
        public void text(String text) {}
    }
}
