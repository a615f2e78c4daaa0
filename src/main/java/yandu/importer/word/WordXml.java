package yandu.importer.word;

import javax.xml.stream.XMLStreamReader;

/// Values as WordprocessingML writes them.
final class WordXml {
    private WordXml() {}

    /// An attribute in whatever namespace, empty where there is none.
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    /// What `w:val` says.
    static String value(XMLStreamReader at) {
        return attribute(at, "val");
    }

    /// A small number in `w:val`; 0 for anything else.
    static int number(XMLStreamReader at) {
        var value = value(at);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    /// A level of the outline, from 1; 0 for body text, which Word calls 9.
    static int outline(XMLStreamReader at) {
        int level = number(at) + 1;
        return level > 9 || value(at).isEmpty() ? 0 : level;
    }

    /// Whether a switch such as `<w:vanish/>` is on.
    static boolean isOn(XMLStreamReader at) {
        return !value(at).matches("0|false|off");
    }
}
