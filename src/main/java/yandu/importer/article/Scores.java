package yandu.importer.article;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import yandu.importer.guard.Guard;

/// Finds the article of a page. Every paragraph gives points to the element that holds it and half of them to the one
/// around that; links take them away again. The element with most points is the article.
///
/// A paragraph has 1 point, 1 more for each punctuation mark, and 1 for each 100 characters, 3 at most.
final class Scores {
    private static final Pattern MARK = Pattern.compile("[，。；：、！？,.;:!?]");
    private static final Pattern PROMISING =
            Pattern.compile("(?i)article|content|zoom|trs_editor|detail|news_?text|main_?text|zhengwen|view");
    private static final double PROMISE = 1.2;
    private static final int LEAST_LENGTH = 15;
    private static final int MOST_FOR_LENGTH = 3;
    /// Another part of the article has at least this share of the best one's points.
    private static final double PART = 0.2;

    private final Guard guard;
    private final Map<Element, Double> points = new IdentityHashMap<>();

    private Scores(Guard guard) {
        this.guard = guard;
    }

    /// The element that holds the article; empty where no paragraph of a page is one.
    static Optional<Element> best(Element body, Guard guard) {
        var scores = new Scores(guard);
        scores.count(body, 1);
        return scores.points.keySet().stream()
                .max(Comparator.comparingDouble(scores::of).thenComparing(Element::siblingIndex))
                .filter(element -> scores.of(element) > 0)
                .map(scores::withSiblings);
    }

    private void count(Element element, int depth) {
        guard.depth(depth);
        if (Noise.is(element)) {
            return;
        }
        var own = ownText(element);
        if (own.length() >= LEAST_LENGTH && MARK.matcher(own).find() && Noise.links(element) < 0.5) {
            give(element, points(own));
        }
        element.children().stream().filter(Element::isBlock).forEach(child -> count(child, depth + 1));
        element.children().stream().filter(child -> !child.isBlock() && holdsBlocks(child))
                .forEach(child -> count(child, depth + 1));
    }

    private static boolean holdsBlocks(Element inline) {
        return inline.children().stream().anyMatch(Element::isBlock);
    }

    /// Text of an element that is in no block inside it.
    private static String ownText(Element element) {
        var text = new StringBuilder(element.ownText());
        element.children().stream()
                .filter(child -> !child.isBlock() && !child.normalName().equals("a"))
                .forEach(child -> text.append(child.text()));
        return text.toString();
    }

    private static double points(String text) {
        return 1 + MARK.matcher(text).results().count() + Math.min(MOST_FOR_LENGTH, text.length() / 100.0);
    }

    /// A paragraph gives to its parents; text that stands bare between line breaks is its holder's own.
    private void give(Element paragraph, double amount) {
        boolean bare = !paragraph.select("> br").isEmpty() || paragraph.normalName().matches("body|div|td|section|article");
        var holder = bare ? paragraph : paragraph.parent();
        double share = amount;
        for (int i = 0; i < 3 && holder != null && !holder.normalName().equals("html"); i++) {
            points.merge(holder, share, Double::sum);
            holder = holder.parent();
            share /= 2;
        }
    }

    private double of(Element element) {
        double promise = PROMISING.matcher(element.className() + " " + element.id()).find() ? PROMISE : 1;
        return points.getOrDefault(element, 0.0) * promise * (1 - Noise.links(element));
    }

    /// The best element, or the one around it where a sibling holds another part of the article.
    private Element withSiblings(Element best) {
        var parent = best.parent();
        if (parent == null || parent.normalName().equals("html")) {
            return best;
        }
        boolean parts =
                parent.children().stream()
                        .anyMatch(other -> other != best && of(other) > of(best) * PART && Noise.links(other) < 0.3);
        return parts ? parent : best;
    }
}
