package yandu.importer.deck;

import org.jsoup.parser.Parser;

/// A side of a card, which is HTML, as plain text: lines stay lines; all other marks go, and so do pictures, sounds and
/// scripts.
final class FieldText {
    private static final String SOUND = "[sound:";

    private FieldText() {}

    /// Most sides are plain text already and cost a look at each character.
    static String of(String html) {
        return plainEnd(html, 0) == html.length() ? html.strip() : unmarked(html).strip();
    }

    /// Where the first character from `at` on stands that may be more than itself; the length where there is none.
    private static int plainEnd(String html, int at) {
        int end = at;
        while (end < html.length()) {
            char c = html.charAt(end);
            if (c == '<' || c == '&' || c < ' ' || c == '[' && html.startsWith(SOUND, end)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static String unmarked(String html) {
        var out = new StringBuilder(html.length());
        int from = 0;
        for (int at = plainEnd(html, 0); at < html.length(); at = plainEnd(html, from)) {
            out.append(html, from, at);
            from = mark(html, at, out);
        }
        out.append(html, from, html.length());
        return out.indexOf("&") < 0
                ? out.toString()
                : Parser.unescapeEntities(out.toString().replace("&nbsp;", " "), false);
    }

    /// Takes in what stands at `at`, which may be a mark; where to go on.
    private static int mark(String html, int at, StringBuilder out) {
        char c = html.charAt(at);
        int end = c == '<' ? tagEnd(html, at) : c == '[' ? html.indexOf(']', at) : -1;
        if (end < 0) {
            out.append(c < ' ' ? ' ' : c);
            return at + 1;
        }
        return c == '[' ? end + 1 : tag(html, at, end, out);
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
