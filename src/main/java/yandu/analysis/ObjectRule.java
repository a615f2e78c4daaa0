package yandu.analysis;

import java.util.Set;
import java.util.regex.Pattern;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// What a clause says is to be pursued: all that follows its leading verbs (推动实施|扩大内需战略同深化供给侧结构性改革有机结合).
final class ObjectRule implements PhraseRule {
    static final String NAME = "object";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final Pattern TAKEN_AS = 
            Pattern.compile("把(?:坚持)?(" + Chars.HAN + "{3,12}作为" + Chars.HAN + "{3,12})$");

    /// What is the object of one verb and the subject of another is only half of what is said: 建设|农业强国要体现特色.
    private static final Set<String> MODALS = Set.of("要", "必须", "应当", "可以", "不能");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        for (var clause : text.stretches()) {
            clause(text, clause.first(), clause.last(), found);
        }
    }

    private void clause(ScannedText text, int first, int last, Sink found) {
        var words = text.words();
        var clause = words.span(first, last);
        if (text.text().indexOf('把', clause.start(), clause.end()) >= 0) {
            takenAs(text.text(), clause, found);
        }
        int at = first;
        boolean verb = false;
        while (at < last && leads(words, at, last)) {
            verb |= words.isFrame(at);
            at++;
        }
        at += verb && at < last && completes(text.text(), words, at) ? 1 : 0;
        if (!verb || at >= last) {
            return;
        }
        var span = words.span(at, last);
        if (span.length() >= SHORTEST && span.length() <= LONGEST && wellFormed(text, at, last)) {
            found.add(span, PhraseKind.TERM, weight(text.text(), words, at, last));
        }
    }

    private void takenAs(String text, Span clause, Sink found) {
        var matcher = TAKEN_AS.matcher(text).region(clause.start(), clause.end());
        if (matcher.find()) {
            var taken = new Span(matcher.start(1), matcher.end(1));
            found.add(taken, PhraseKind.TERM, 0.45);
        }
    }

    /// 建立|起, 形成|了 belong to the verb.
    private static boolean completes(String text, Words words, int at) {
        return words.length(at) == 1 && "起了".indexOf(text.charAt(words.start(at))) >= 0;
    }

    private static boolean leads(Words words, int at, int last) {
        return switch (words.type(at)) {
            case ADVERB -> words.length(at) > 1;
            case SPACE -> true;
            case VERBAL_NOUN -> words.isFrame(at) && at + 1 < last && words.head(at + 1) < 8;
            default -> words.isFrame(at) && !words.isTerm(at);
        };
    }

    private static boolean wellFormed(ScannedText text, int first, int last) {
        var words = text.words();
        for (int i = first; i < last; i++) {
            var type = words.type(i);
            char c = text.text().charAt(words.start(i));
            if (type == WordClass.PAUSE || type == WordClass.DIGITS || type == WordClass.QUOTE) {
                return false;
            }
            if (type == WordClass.FUNCTION && (words.length(i) > 1 || "的和与及同以为于有".indexOf(c) < 0)) {
                return false;
            }
            boolean modal = i > first && isModal(text.text(), words, i);
            if (modal || type == WordClass.ADVERB && words.isFrame(i)) {
                return false;
            }
        }
        return Chars.isHan(text.text().charAt(words.start(first)))
                && words.type(last - 1) != WordClass.FUNCTION;
    }

    private static boolean isModal(String text, Words words, int word) {
        var role = words.role(word);
        boolean may = role == Role.BOTH || role == Role.NOT;
        return may && MODALS.contains(text.substring(words.start(word), words.end(word)));
    }

    private static double weight(String text, Words words, int first, int last) {
        double weight = 0.12 + 0.02 * words.head(last - 1);
        int start = words.start(first);
        weight += text.charAt(start) == '以' && text.indexOf('为', start, words.start(last)) > start ? 0.3 : 0;
        for (int i = first; i < last; i++) {
            weight += words.isTerm(i) ? 0.08 : 0;
            weight -= words.isGeneric(i) ? 0.05 : 0;
        }
        return Math.clamp(weight * 0.9, 0.02, 0.5);
    }
}
