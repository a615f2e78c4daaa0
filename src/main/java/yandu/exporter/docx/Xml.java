package yandu.exporter.docx;

/// Text that stays text inside XML.
final class Xml {
    private Xml() {}

    /// Safe in content and in quoted attributes. Characters that XML forbids, halves of pairs included, are left out.
    static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (isAllowed(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && !Character.isSurrogate(c) && c < '\ufffe' || c == '\n' || c == '\t';
    }
}
