package yandu.study;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;

/// A set phrase blanked in its sentence.
///
/// Bad would be: the phrase once more in the piece shown (blanked as well); too little left to know what is
/// meant ([Cloze]); a phrase that stands everywhere or fills a head that other cards ask for, two blanks over
/// the same words ([StudyItems] leaves them out); a single character; a passage too long to be one phrase; a term cut off
/// with its verb (推进 中国式现代化 建设); a blank that another phrase of the report fits ([Ambiguity]).
final class PhraseClozeCards implements CardMaker {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var item : material.items()) {
            if (item.kind().isPhrase() && fits(item)) {
                material.cloze(item.span())
                        .map(cloze -> Prompt.of("prompt.phrase-cloze", cloze.front()))
                        .map(prompt -> material.card(CardKind.PHRASE_CLOZE, item.text(), prompt, item.span()))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }

    private static boolean fits(StudyItem item) {
        int length = item.text().length();
        return length >= SHORTEST && length <= LONGEST && !(item.kind() == StudyItem.Kind.TERM && leadsWithVerb(item.text()));
    }

    private static boolean leadsWithVerb(String term) {
        var words = Segmenter.words(term, Lexicon.BUNDLED);
        return words.count() > 1 && words.isFrame(0);
    }
}
