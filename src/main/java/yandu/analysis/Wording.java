package yandu.analysis;

import yandu.analysis.text.CharSet;
import yandu.analysis.text.WordClass;
import yandu.document.Span;

/// Whether a phrase is well-formed at its ends: it may not begin or end with a little word that needs a
/// neighbour (的财政贴息, 产业链健全的), whichever rule found it. Quoted words are taken as their author set them,
/// unless a gap in them waits to be filled in.
final class Wording {
    private static final CharSet NEVER_FIRST = CharSet.of("的和与與及并並等了着而於");
    private static final CharSet NEVER_LAST = CharSet.of("的和与與及并並把将將在对對从從由向被使让讓各为爲為是而於");

    private Wording() {}

    static boolean isWhole(ScannedText text, Candidate candidate) {
        if (hasGap(text.text(), candidate.span())) {
            return false;
        }
        if (candidate.kind() == PhraseKind.QUOTED || candidate.kind() == PhraseKind.WORK) {
            return true;
        }
        var span = candidate.span();
        boolean first = NEVER_FIRST.has(text.text().charAt(span.start()));
        boolean last = NEVER_LAST.has(text.text().charAt(span.end() - 1));
        return !(first && isLittleWord(text, span.start())) && !(last && isLittleWord(text, span.end() - 1));
    }

    /// A line to write on, as in the questions of an exam.
    private static boolean hasGap(String text, Span span) {
        return text.indexOf("__", span.start(), span.end()) >= 0;
    }

    private static boolean isLittleWord(ScannedText text, int at) {
        int word = text.words().at(at);
        return text.words().length(word) == 1 && text.words().type(word) != WordClass.NOUN;
    }
}
