package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Finds who is said to speak: 蓝佛安指出，…, 会议强调，….
public final class Speakers {
    private static final String[] VERBS = {
        "强调", "指出", "表示", "要求", "认为", "提出", "号召", "介绍", "宣布", "希望", "透露", "坦言"
    };
    private static final CharSet VERB_ENDS = CharSet.lastOf(List.of(VERBS));
    private static final String[] SETTINGS = {
        "在", "就", "还", "并", "最后", "同时", "进一步", "特别", "再次", "随后", "郑重", "明确", "反复", "一致", "也", "曾", "已", "一再"
    };
    private static final String[] LINKS = {"按照", "按", "根据", "依据", "遵照", "符合", "的", "和", "等", "、", "”", "充满", "需要"};
    private static final CharSet COMMAS = CharSet.of("，,");
    private static final CharSet STOPS = CharSet.of("，,：:。；");
    private static final int LEAD = 44;
    private static final int NAME = 16;

    private Speakers() {}

    /// What a speaker says.
    ///
    /// @param name where the speaker is named, or only 他
    /// @param part from the speaker's name to the end of what is said
    public record Part(Span name, Span part) {}

    /// The parts of a paragraph, in order of place.
    public static List<Part> of(MarkedText marked, Span paragraph) {
        var text = marked.text();
        var found = new ArrayList<Part>();
        for (var sentence : Units.sentences(marked, paragraph.start(), paragraph.end())) {
            int begin = begin(marked, sentence);
            int lead = lead(marked, new Span(begin, sentence.end()));
            if (lead > begin) {
                close(found, sentence.start());
                int end = nameEnd(text, begin, lead - 1);
                found.add(new Part(new Span(begin, end), new Span(sentence.start(), paragraph.end())));
            }
        }
        return found;
    }

    private static void close(List<Part> found, int start) {
        if (!found.isEmpty()) {
            var last = found.removeLast();
            found.add(new Part(last.name(), new Span(last.part().start(), start)));
        }
    }

    /// Behind a date that opens a sentence: 13日上午，习近平强调，….
    private static int begin(MarkedText marked, Span sentence) {
        var text = marked.text();
        if (!Numerals.isDigit(text.charAt(sentence.start()))) {
            return sentence.start();
        }
        int look = Math.min(sentence.end(), sentence.start() + 14);
        int comma = Clauses.first(marked, sentence.start(), look, COMMAS);
        return comma < sentence.end() && text.charAt(comma) == '，' ? comma + 1 : sentence.start();
    }

    /// Behind the comma of the words that name a speaker; the start of the span where there are none.
    static int lead(MarkedText marked, Span sentence) {
        var text = marked.text();
        int limit = Math.min(sentence.end(), sentence.start() + LEAD);
        int stop = Clauses.first(marked, sentence.start(), limit, STOPS);
        if (stop >= limit || stop - sentence.start() < 3 || Chars.isIn(text.charAt(stop), "。；")) {
            return sentence.start();
        }
        var verb = verbBefore(text, stop);
        if (verb.isEmpty()) {
            return sentence.start();
        }
        int name = nameEnd(text, sentence.start(), stop);
        int length = isNoun(text.substring(sentence.start(), name), verb) ? 0 : name - sentence.start();
        return length > 0 && length <= NAME ? stop + 1 : sentence.start();
    }

    /// The verb that ends at a place; empty if none does.
    private static String verbBefore(String text, int end) {
        if (VERB_ENDS.has(text.charAt(end - 1))) {
            for (var verb : VERBS) {
                if (text.startsWith(verb, end - verb.length())) {
                    return verb;
                }
            }
        }
        return "";
    }

    /// Whether the verb behind the words is a noun: 按照要求, 群众的希望, 增强活力的内在要求.
    private static boolean isNoun(String words, String verb) {
        if (words.indexOf('的') >= 0 && (verb.equals("要求") || verb.equals("希望"))) {
            return true;
        }
        for (var link : LINKS) {
            if (words.endsWith(link)) {
                return true;
            }
        }
        return false;
    }

    /// The end of the name: before 在…时, before an adverb, before the verb.
    private static int nameEnd(String text, int from, int stop) {
        int end = stop - 2;
        for (var setting : SETTINGS) {
            int at = text.indexOf(setting, from + 1, end);
            end = at > from ? at : end;
        }
        return end;
    }
}
