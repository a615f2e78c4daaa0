package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Heads of list items (聚焦城乡融合发展): what the author himself put at the front.
final class HeadingRule implements PhraseRule {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 28;
    private static final Pattern LEAD =
            Pattern.compile("^(?:是|如何[^的]{2,4}?(?=[^的]{4})|怎[么样][^的]{2}(?=.{4})|什么是|为什么说?|试述|简述|论述|坚持以(?=.{30}))");
    private static final Pattern TRAIL =
            Pattern.compile("(?:的?(?:主要)?(?:内容|意义|关系|作用|原因|特点|含义|内涵|要求)?(?:是什么|有哪些|及其关系|包括哪些.*)?[？?]?)$");
    private static final Pattern PLAN = Pattern.compile("工作安排$|总体要求|工作总结$|工作回顾$|主要任务$|重点任务$|附则|总则");

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        text.outline().lists().forEach(list -> collect(list, text.text(), found::add));
        return found;
    }

    private void collect(Enumeration list, String text, Consumer<Candidate> found) {
        for (var item : list.items()) {
            double weight = list.explicit() ? 0.8 : 0.6;
            var pieces = pieces(text, item.headingSpan());
            for (var piece : pieces) {
                var span = core(text, piece);
                if (span.length() >= SHORTEST && span.length() <= LONGEST) {
                    found.accept(new Candidate(span, PhraseKind.TERM, weight(text, span, weight), name()));
                }
            }
            item.lists().forEach(inner -> collect(inner, text, found));
        }
    }

    /// A heading of several clauses says several things.
    private static List<Span> pieces(String text, Span heading) {
        var pieces = new ArrayList<Span>();
        int start = heading.start();
        for (int i = heading.start(); i <= heading.end(); i++) {
            if (i == heading.end() || Chars.endsClause(text.charAt(i))) {
                if (i > start) {
                    pieces.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /// Without the words of a question and the copula: 什么是…, 如何把握…的主要内容.
    private static Span core(String text, Span span) {
        var words = span.of(text);
        var lead = LEAD.matcher(words);
        var trail = TRAIL.matcher(words);
        int start = lead.find() ? lead.end() : 0;
        int end = trail.find() && trail.start() > start + 1 ? trail.start() : words.length();
        while (start < end && Chars.isSpace(words.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isSpace(words.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start() + start, span.start() + end);
    }

    private static double weight(String text, Span span, double weight) {
        var words = span.of(text);
        return PLAN.matcher(words).find() ? weight / 3 : weight;
    }
}
