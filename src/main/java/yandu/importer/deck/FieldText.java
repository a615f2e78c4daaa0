package yandu.importer.deck;

import org.jsoup.parser.Parser;

/// A side of a card, which is HTML, as plain text: lines stay lines; all other marks go, and so do pictures, sounds and
/// scripts.
final class FieldText {
    private static final String SOUND = "[sound:";

    private FieldText() {}

    /// Most sides are plain text already and cost a look at each character.
    static String of(String html) {
        return isPlain(html) ? html.strip() : unmarked(html).strip();
    }

    private static boolean isPlain(String html) {
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '&' || c < ' ' || c == '[' && html.startsWith(SOUND, i)) {
                return false;
            }
        }
        return true;
    }

    private static String unmarked(String html) {
        var out = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? tagEnd(html, at) : c == '[' && html.startsWith(SOUND, at) ? html.indexOf(']', at) : -1;
            if (end < 0) {
                out.append(c < ' ' ? ' ' : c);
                at++;
            } else if (c == '[') {
                at = end + 1;
            } else {
                at = tag(html, at, end, out);
            }
        }
        return out.indexOf("&") < 0
                ? out.toString()
                : Parser.unescapeEntities(out.toString().replace("&nbsp;", " "), false);
    }

    /// Where a tag ends that begins at `at`; below zero where it is no tag but a sign.
    private static int tagEnd(String html, int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            return end < 0 ? html.length() - 1 : end + 2;
        }
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!' ? html.indexOf('>', at) : -1;
    }

    /// Takes a tag in; where to go on.
    private static int tag(String html, int at, int end, StringBuilder out) {
        switch (name(html, at + 1, end)) {
            case "br" -> out.append('\n');
            case "div", "/div", "p", "/p", "li", "/li", "tr", "hr", "/ul", "/ol", "/table", "/h1", "/h2", "/h3" -> newLine(out);
            case "td", "th" -> out.append(' ');
            case "script", "style" -> {
                int close = html.indexOf("</", end);
                return close < 0 ? html.length() : close;
            }
            default -> {}
        }
        return end + 1;
    }

    private static void newLine(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static String name(String html, int from, int end) {
        int to = from < end && html.charAt(from) == '/' ? from + 1 : from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    }
}
