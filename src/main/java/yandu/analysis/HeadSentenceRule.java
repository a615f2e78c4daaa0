package yandu.analysis;

import java.util.List;
import java.util.Set;
import yandu.analysis.text.Chars;
import yandu.analysis.text.WordClass;
import yandu.document.Span;

/// Short sentences of one clause that open a stretch of text: 大力推动能源转型。深化能源革命，细化… Where the
/// sentence begins with its verb, what counts is the object: 打造|全球先进制造业基地。
final class HeadSentenceRule implements PhraseRule {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 22;
    private static final Set<String> OF_MEETINGS = Set.of("出席", "参加", "列席", "主持", "召开", "举行", "讲话");

    @Override
    public String name() {
        return "head-sentence";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var clauses = text.chinese() ? text.clauses() : List.<Span>of();
        for (int i = 1; i + 1 < clauses.size(); i++) {
            if (isHead(text.text(), clauses.get(i - 1), clauses.get(i), clauses.get(i + 1))) {
                add(text, clauses.get(i), found);
            }
        }
    }

    private void add(ScannedText text, Span sentence, Sink found) {
        var words = text.words();
        int first = words.at(sentence.start());
        int last = words.at(sentence.end());
        for (int i = first; i < last; i++) {
            if (OF_MEETINGS.contains(text.text().substring(words.start(i), words.end(i)))) {
                return;
            }
        }
        boolean adverb = words.type(first) == WordClass.ADVERB && words.length(first) > 1;
        int object = first;
        while (object < last - 1 && isVerb(text, object)) {
            object++;
        }
        boolean verb = object > first;
        found.add(sentence, PhraseKind.TERM, adverb ? 0.52 : verb ? 0.36 : 0.12);
        if (verb && sentence.end() - words.start(object) >= SHORTEST) {
            var rest = new Span(words.start(object), sentence.end());
            found.add(rest, PhraseKind.TERM, 0.4);
        }
    }

    /// A policy verb, or 要 or 必须.
    private static boolean isVerb(ScannedText text, int word) {
        var words = text.words();
        var modal = text.text().substring(words.start(word), words.end(word));
        return words.isFrame(word) && !words.isTerm(word) || modal.equals("要") || modal.equals("必须");
    }

    private static boolean isHead(String text, Span before, Span clause, Span after) {
        return clause.length() >= SHORTEST
                && clause.length() <= LONGEST
                && Chars.isHan(text.charAt(clause.start()))
                && endsSentence(text, before.end())
                && clause.end() < text.length()
                && text.charAt(clause.end()) == '。'
                && after.start() <= clause.end() + 2
                && !endsSentence(text, after.end());
    }

    private static boolean endsSentence(String text, int at) {
        return at < text.length() && Chars.endsSentence(text.charAt(at));
    }
}
