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
    /// A line to write on, as in the questions of an exam.
    private static final String GAP = "__";

    private final ScannedText scanned;
    private final String text;
    private final boolean gaps;

    Wording(ScannedText scanned) {
        this.scanned = scanned;
        text = scanned.text();
        gaps = text.contains(GAP);
    }

    boolean isWhole(Candidate candidate) {
        var span = candidate.span();
        if (gaps && text.indexOf(GAP, span.start(), span.end()) >= 0) {
            return false;
        }
        if (candidate.kind() == PhraseKind.QUOTED || candidate.kind() == PhraseKind.WORK) {
            return true;
        }
        boolean first = NEVER_FIRST.has(text.charAt(span.start()));
        boolean last = NEVER_LAST.has(text.charAt(span.end() - 1));
        return !(first && isLittleWord(span.start())) && !(last && isLittleWord(span.end() - 1));
    }

    private boolean isLittleWord(int at) {
        var words = scanned.words();
        int word = words.at(at);
        return words.length(word) == 1 && words.type(word) != WordClass.NOUN;
    }
}
