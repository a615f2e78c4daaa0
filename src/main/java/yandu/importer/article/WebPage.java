package yandu.importer.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import yandu.importer.flow.Details;
import yandu.importer.flow.Flow;
import yandu.importer.flow.Piece;

/// A web page as a reader sees its article.
public final class WebPage {
    private static final Pattern SITE = Pattern.compile("\\s*[_|｜]\\s*|\\s+[-–—]+\\s+|--+|-(?=[^-]{2,12}(网|报|社|门户)$)");
    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})");
    private static final Pattern SOURCE = Pattern.compile("(?:来源|稿源|信息来源)\\s*[：:]\\s*([^\\s|｜\\]】]{2,30})");
    private static final String DATES =
            "meta[name~=(?i)^(pubdate|publishdate|date|dc.date|article:published_time)$],"
                    + "meta[property~=(?i)^article:published_time$]";
    private static final String SOURCES = "meta[name~=(?i)^(contentsource|source|mediaid)$]";
    /// No article is shorter than this: what is, is a page of links.
    private static final int LEAST = 80;
    private static final double MOST_LINKS = 0.5;
    private static final int HEADLINE = 8;
    /// How many pieces in the title may stand again.
    private static final int HEAD = 6;

    private final Document page;
    private final Flow flow;

    private WebPage(Document page, Flow flow) {
        this.page = page;
        this.flow = flow;
    }

    /// Takes down the article of a page; of a page without one, all that can be read.
    public static void take(Document page, Flow flow) {
        new WebPage(page, flow).take();
    }

    /// Takes down the whole text of a page that is part of a book.
    public static void takeAll(Document page, Flow flow) {
        Walk.take(page.body(), flow);
    }

    private void take() {
        var article = Scores.best(page.body(), flow.guard()).filter(element -> Noise.links(element) < MOST_LINKS);
        var taken = new Flow(flow.guard());
        article.ifPresent(element -> Walk.take(element, taken));
        if (article.isEmpty() || length(taken) < LEAST) {
            whole();
            return;
        }
        var title = title(article.get());
        boolean again = opens(taken, title);
        if (!title.isEmpty() && !again) {
            flow.title(title);
        }
        copy(taken, again ? title : "");
        flow.describe(Details.of(title, date(), source(), ""));
    }

    /// A page without an article: its text whole; of one that is all links, what is long enough to be a headline.
    private void whole() {
        var all = new Flow(flow.guard());
        Walk.take(page.body(), all);
        boolean links = Noise.links(page.body()) > MOST_LINKS;
        if (links) {
            flow.tell("import.lost.article", 1);
            flow.title(site(page.title()));
            var lines = page.body().select("a").eachText().stream().distinct().toList();
            lines.stream().filter(line -> line.length() >= HEADLINE).forEach(flow::paragraph);
            flow.tell("import.repair.web", (int) lines.stream().filter(line -> line.length() < HEADLINE).count());
        } else {
            copy(all, "");
        }
        flow.describe(Details.of(site(page.title()), date(), "", ""));
    }

    private static int length(Flow flow) {
        return flow.pieces().stream().mapToInt(piece -> piece.text().length()).sum();
    }

    private void copy(Flow taken, String title) {
        var wanted = title;
        for (var piece : taken.pieces()) {
            boolean same = !title.isEmpty() && folded(piece.text()).equals(folded(title));
            boolean isTitle = same && !wanted.isEmpty();
            if (!same || isTitle) {
                flow.add(isTitle ? Piece.Kind.TITLE : piece.kind(), isTitle ? 0 : piece.level(), piece.text());
            }
            wanted = isTitle ? "" : wanted;
        }
        taken.told().forEach(flow::tell);
    }

    private static boolean opens(Flow taken, String title) {
        return taken.pieces().stream().limit(HEAD).anyMatch(piece -> folded(piece.text()).equals(folded(title)));
    }

    /// The heading that the page's title repeats, else a heading of the first level, else the title itself.
    private String title(Element article) {
        var said = site(page.title());
        var og = page.select("meta[property=og:title]").attr("content");
        var head = folded(page.title() + og);
        Optional<Element> repeated =
                page.body().select("h1, h2, h3, [class*=title], [id*=title]").stream()
                        .filter(e -> e.text().length() > 5 && e.text().length() < 80)
                        .filter(e -> head.contains(folded(e.text())))
                        .findFirst();
        return repeated.or(() -> article.select("h1").stream().findFirst())
                .or(() -> page.body().select("h1").stream().filter(h -> h.text().length() > 4).findFirst())
                .map(Element::text)
                .orElse(og.isBlank() ? said : og)
                .strip();
    }

    /// A page's title without the name of its site.
    private static String site(String title) {
        return SITE.split(title.strip(), 2)[0].strip();
    }

    private String date() {
        var meta = page.select(DATES).attr("content");
        var day = DAY.matcher(meta.isBlank() ? page.select("[class*=date], [class*=time], [class*=info], [id*=time], time").text() : meta);
        return day.find()
                ? "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                : "";
    }

    private String source() {
        var meta = page.select(SOURCES).attr("content");
        var said = SOURCE.matcher(page.body().text());
        return !meta.isBlank() ? meta : said.find() ? said.group(1) : "";
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]+", "");
    }
}
