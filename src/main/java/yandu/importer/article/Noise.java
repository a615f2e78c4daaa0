package yandu.importer.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What of a page is no text of its article: what nobody sees, what only works in a browser, and what its maker called
/// toolbar, related or comment.
final class Noise {
    private static final Set<String> NEVER_TEXT =
            Set.of(
                    "script", "style", "noscript", "template", "svg", "math", "button", "input", "select", "textarea",
                    "option", "iframe", "object", "embed", "video", "audio", "canvas", "map", "nav", "footer", "aside",
                    "rt", "rp", "head", "link", "meta", "title", "dialog", "del");

    private static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(^|[\\W_])(share|tool(bar|s)?|related?|recommend|xgyd|xgxw|copyright|bread-?crumbs?|crumb"
                            + "|comments?|qr-?code|ewm|pager|pagination|footer|sidebar|print|font-?size|zihao|download"
                            + "|editor-?name|zrbj|disclaimer|menu|nav(bar|igation)?|ad(s|vert)?|banner|login|search)"
                            + "([\\W_]|\\d*$)");

    /// No toolbar holds more text than this, whatever it is called.
    private static final int LONG = 300;

    private Noise() {}

    /// Whether nothing inside an element is text of the article.
    static boolean is(Element element) {
        return NEVER_TEXT.contains(element.normalName())
                || element.hasAttr("hidden")
                || "true".equals(element.attr("aria-hidden"))
                || HIDDEN.matcher(element.attr("style")).find()
                || isPageEdge(element)
                || isNote(element)
                || isNamed(element);
    }

    /// A footnote, or the number that points to one.
    static boolean isNote(Element element) {
        return element.attr("role").matches("doc-(noteref|endnotes|footnotes?)")
                || element.attr("epub:type").matches("noteref|footnotes?|endnotes?|rearnotes?")
                || element.hasClass("footnotes");
    }

    /// Head or foot of a printed page, as text processors save them.
    private static boolean isPageEdge(Element element) {
        return element.normalName().equals("div") && element.attr("title").matches("header|footer");
    }

    private static boolean isNamed(Element element) {
        if (element.normalName().equals("body")) {
            return false;
        }
        var name = element.className() + " " + element.id();
        return name.length() > 1 && NAMED.matcher(name).find() && element.text().length() < LONG;
    }

    /// Share of an element's text that lies in links, 0..1.
    static double links(Element element) {
        int all = element.text().length();
        int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return all == 0 ? 0 : Math.min(1, links / (double) all);
    }

    /// Whether an element is a list of links to other articles.
    static boolean isLinks(Element element) {
        return element.select("a").size() > 2 && links(element) > 0.6;
    }
}
