package yandu.study;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;

/// A set phrase blanked in its sentence.
///
/// Bad would be: the phrase once more in the piece shown (blanked as well); too little left to know what is
/// meant ([Cloze]); a phrase that stands everywhere or fills a head that other cards ask for, two blanks over
/// the same words ([StudyItems] leaves them out); a single character; a passage too long to be one phrase; a term cut off
/// with its verb (推进 中国式现代化 建设) or with the word that ties it to another, or inside a word; a blank that another phrase of the report fits ([Ambiguity]); words that say
/// no more than that there is a rule or a place (按照国家有关规定, 本行政区域) or a paper (《决定（讨论稿）》); a blank without a
/// clue, or with one that is nearly the answer ([Clue]).
final class PhraseClozeCards implements CardMaker {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;
    private static final int AROUND = 4;
    private static final Pattern EMPTY = Pattern.compile("(按照|依照|根据|依据|违反).*规定|本(行政区域?|级|法|条例|单位|部门|地区).{0,4}");
    private static final Pattern NAMELESS =
            Pattern.compile("(决定|意见|建议|通知|报告|公报|纲要|规划|方案|办法|规定|条例|草案|说明)(（.*）)?");
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var item : material.items()) {
            if (item.kind().isPhrase() && fits(material.text(), item)) {
                material.cloze(item.span())
                        .filter(cloze -> !Clue.beginsBare(cloze.front()) && !Clue.givesAway(cloze.front(), item.text()))
                        .map(cloze -> Prompt.of("prompt.phrase-cloze", cloze.front()))
                        .map(prompt -> material.card(CardKind.PHRASE_CLOZE, item.text(), prompt, item.span()))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }

    private static boolean fits(String text, StudyItem item) {
        int length = item.text().length();
        boolean found = item.kind() == StudyItem.Kind.TERM || item.kind() == StudyItem.Kind.PARALLEL;
        boolean whole = !found || !joins(item.text()) && isCutAtWords(text, item) && isReadable(text, item);
        return length >= SHORTEST
                && !EMPTY.matcher(item.text()).matches()
                && !NAMELESS.matcher(item.text()).matches()
                && length <= LONGEST
                && whole
                && !(item.kind() == StudyItem.Kind.TERM && leadsWithVerb(text, item));
    }

    /// Whether no word lies across its beginning or end (公开、透明、负责 任的).
    private static boolean isCutAtWords(String text, StudyItem item) {
        int from = Math.max(0, item.span().start() - AROUND);
        var words = Segmenter.words(text.substring(from, Math.min(text.length(), item.span().end() + AROUND)), Lexicon.BUNDLED);
        return isBorder(words, item.span().start() - from) && isBorder(words, item.span().end() - from);
    }

    /// A compound may be cut in two words (文旅 产业), but no single character off.
    private static boolean isBorder(Words words, int at) {
        int word = words.at(Math.min(at, words.end(words.count() - 1) - 1));
        int before = at - words.start(word);
        int after = words.end(word) - at;
        return before <= 0 || after <= 0 || before > 1 && after > 1;
    }

    /// The words that terms are made of are known in simplified characters only.
    private static boolean isReadable(String text, StudyItem item) {
        int from = Math.max(0, item.span().start() - 1);
        return SIMPLIFIED.newEncoder().canEncode(text.substring(from, Math.min(text.length(), item.span().end() + 1)));
    }

    /// It begins with a word that ties it to what was before.
    private static boolean joins(String phrase) {
        return "和与及或".indexOf(phrase.charAt(0)) >= 0 && Segmenter.words(phrase, Lexicon.BUNDLED).length(0) == 1;
    }

    /// A verb with its object, or with the first of several (调动 科研院所、高校).
    private static boolean leadsWithVerb(String text, StudyItem item) {
        var words = Segmenter.words(item.text(), Lexicon.BUNDLED);
        int end = item.span().end();
        boolean goesOn = end < text.length() && text.charAt(end) == '、';
        return words.count() > 1 && (words.isFrame(0) || goesOn && words.type(0) == WordClass.VERB);
    }
}
