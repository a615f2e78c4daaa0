package yandu.analysis;

import java.util.BitSet;
import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.document.Span;

/// Whether words are a sentence that says what something is or why, and so no phrase of a report: 渔业属于基础产业。 A sentence
/// that says what is to be done or how much there is may be one, and so may the heading of an item, but not the first
/// sentence of an article of a law, or of what somebody says.
final class Statement {
    private static final CharSet ENDS = CharSet.of("。！!");
    private static final CharSet STARTS = CharSet.of("。！？；!?;\n\t\u3000");
    private static final List<String> JUDGING = List.of("属于", "有利于", "关键在", "关键是", "具有", "依法享有");
    private static final CharSet JUDGING_FIRST = CharSet.of("属有关具依");
    /// Whoever says something, says it behind one of these and a comma.
    private static final List<String> SAID = List.of("指出", "强调", "认为", "表示");
    private static final CharSet SAID_LAST = CharSet.lastOf(SAID);

    private final String text;
    private final BitSet headings = new BitSet();

    Statement(ScannedText scanned) {
        text = scanned.text();
        markHeadings(scanned.outline().lists());
    }

    private void markHeadings(List<Enumeration> lists) {
        for (var list : lists) {
            for (var item : list.items()) {
                if (!isArticleOrSpeech(item.label())) {
                    headings.set(item.headingSpan().start());
                }
                markHeadings(item.lists());
            }
        }
    }

    /// 第十一条 渔民依法享有经营自主权。 部长指出，渔港具有重要地位。
    private static boolean isArticleOrSpeech(String label) {
        return label.endsWith("条") || label.endsWith("，");
    }

    /// @param span not empty
    boolean is(Span span) {
        return span.end() < text.length()
                && ENDS.has(text.charAt(span.end()))
                && (beginsSentence(span.start()) && judges(span) || concludes(span))
                && !headings.get(span.start());
    }

    private boolean concludes(Span span) {
        return text.indexOf("因此", span.start(), span.end()) >= 0;
    }

    private boolean judges(Span span) {
        for (int i = span.start() + 1; i < span.end(); i++) {
            if (JUDGING_FIRST.has(text.charAt(i)) && isJudging(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isJudging(int at) {
        for (var word : JUDGING) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsSentence(int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || STARTS.has(text.charAt(before)) || isComma(text.charAt(before)) && isSaid(before);
    }

    private static boolean isComma(char c) {
        return c == '，' || c == ',';
    }

    private boolean isSaid(int end) {
        if (end == 0 || !SAID_LAST.has(text.charAt(end - 1))) {
            return false;
        }
        for (var word : SAID) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }
}
