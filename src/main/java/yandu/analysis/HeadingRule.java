package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Heads of list items (聚焦城乡融合发展): what the author himself put at the front.
final class HeadingRule implements PhraseRule {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 28;
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:是|必须|要|如何[^的]{2,4}?(?=[^的]{4})|怎[么样][^的]{2}(?=.{4})"
                            + "|什么是|为什么说?|试述|简述|论述)");
    /// What all that [#LEAD] finds begins with.
    private static final CharSet LEAD_FIRST = CharSet.of("是必要如怎什为试简论");
    private static final Pattern TRAIL =
            Pattern.compile(
                    "(?:的?(?:主要|重大|重要|历史|伟大)*(?:内容|意义|关系|作用|原因|特点|含义|内涵|要求)?"
                            + "(?:是什么|有哪些|及其关系|包括哪些.*)[？?]?|[？?])$");
    /// What all that [#TRAIL] finds ends with, but for 包括哪些…; it also ends before a line break.
    private static final CharSet TRAIL_LAST = CharSet.of("么些系？?\n\r\u0085\u2028\u2029");
    private static final int LONG = 20;
    private static final int UNEVEN = 2;
    private static final Pattern EQUATION = Pattern.compile(".{2}是.{2}");
    private static final List<String> OF_STATEMENTS =
            List.of("事关", "哪些", "取得了", "应当", "不得", "是指", "可以", "适用", "有下列", "》在", "考察调研",
                    "来到", "出席");
    private static final List<String> LEADS_OF_STATEMENTS = List.of("为了", "在", "从", "有利于", "本条例", "本法", "本办法", "本规定");
    private static final List<String> OF_PLANS = List.of("总体要求", "附则", "总则");
    /// What every plan has a chapter of.
    private static final Set<String> CHAPTERS =
            Set.of("编制目的", "编制依据", "适用范围", "工作原则", "预案管理", "预案解释", "基本原则", "指导思想", "保障措施");
    private static final List<String> ENDS_OF_PLANS = List.of("工作安排", "工作总结", "工作回顾", "主要任务", "重点任务");

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        for (var list : text.outline().lists()) {
            collect(list, text.text(), found);
        }
    }

    private void collect(Enumeration list, String text, Sink found) {
        double sure = list.explicit() ? 0.75 : isEven(list) ? 0.5 : 0.3;
        for (var item : list.items()) {
            for (var piece : pieces(text, item.headingSpan())) {
                var span = core(text, piece);
                if (span.length() >= SHORTEST && span.length() <= LONGEST) {
                    double weight = weight(span.of(text), sure);
                    found.add(span, PhraseKind.TERM, weight);
                }
            }
            for (var inner : item.lists()) {
                collect(inner, text, found);
            }
        }
    }

    /// A heading of several clauses says several things; before a colon stands only what they are about.
    private static List<Span> pieces(String text, Span heading) {
        var pieces = new ArrayList<Span>();
        int start = heading.start();
        for (int i = heading.start(); i <= heading.end(); i++) {
            boolean end = i == heading.end();
            if (end || Chars.endsClause(text.charAt(i))) {
                boolean subject = !end && "：:（(".indexOf(text.charAt(i)) >= 0 && heading.end() - i > SHORTEST;
                boolean inBrackets = !end && "）)".indexOf(text.charAt(i)) >= 0;
                boolean afterBrackets = start > heading.start() && "）)".indexOf(text.charAt(start - 1)) >= 0;
                if (i > start && !subject && !inBrackets && !afterBrackets) {
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
        int start = lead(words);
        int end = mayTrail(words) ? trail(words, start) : words.length();
        while (start < end && Chars.isSpace(words.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isSpace(words.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start() + start, span.start() + end);
    }

    private static int lead(String words) {
        var lead = LEAD.matcher(words);
        return !words.isEmpty() && LEAD_FIRST.has(words.charAt(0)) && lead.lookingAt() ? lead.end() : 0;
    }

    private static int trail(String words, int start) {
        var trail = TRAIL.matcher(words);
        return trail.find() && trail.start() > start + 1 ? trail.start() : words.length();
    }

    /// Whether a question's end may be found at all, told without the price of looking for it.
    private static boolean mayTrail(String words) {
        boolean asks = !words.isEmpty() && TRAIL_LAST.has(words.charAt(words.length() - 1));
        return asks || words.contains("包括哪些");
    }

    /// Whether the heads of a list are built alike as far as their length tells.
    private static boolean isEven(Enumeration list) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (var item : list.items()) {
            least = Math.min(least, item.headingSpan().length());
            most = Math.max(most, item.headingSpan().length());
        }
        return most - least <= UNEVEN;
    }

    private static double weight(String words, double weight) {
        if (CHAPTERS.contains(words) || holdsAny(words, OF_PLANS) || endsWithAny(words, ENDS_OF_PLANS)) {
            return weight / 3;
        }
        boolean equation = words.lastIndexOf('是') > 1 && EQUATION.matcher(words).find();
        if (equation || holdsAny(words, OF_STATEMENTS) || startsWithAny(words, LEADS_OF_STATEMENTS)) {
            return weight / 5;
        }
        return words.length() > LONG ? weight / 3 : weight;
    }

    private static boolean holdsAny(String words, List<String> list) {
        for (var word : list) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(String words, List<String> list) {
        for (var word : list) {
            if (words.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String words, List<String> list) {
        for (var word : list) {
            if (words.startsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
