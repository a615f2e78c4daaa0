package yandu.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Where the words of a Chinese phrase stand as that phrase, not as a part of something else by accident: 三保 in
/// 两不愁三保障, “治理” in “治理之道”, 富强、民主 in 富强、民主、文明.
final class Standing {
    /// A longer quotation is speech, in which phrases stand as they do elsewhere.
    private static final int LONGEST_QUOTE = 32;
    /// Phrases of so many characters stand in longer words by accident; longer ones are parts of longer terms.
    private static final int SHORT = 3;

    private final String text;
    private final boolean chinese;
    private final Words words;
    /// The characters of short quotations and of titles.
    private final BitSet enclosed = new BitSet();

    Standing(ScannedText scanned) {
        text = scanned.text();
        chinese = scanned.chinese();
        words = scanned.words();
        if (chinese) {
            for (var quote : scanned.quotes()) {
                mark(quote);
            }
            markTitles();
        }
    }

    private void mark(Span quote) {
        if (quote.length() <= LONGEST_QUOTE) {
            enclosed.set(quote.start(), quote.end());
        }
    }

    private void markTitles() {
        for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
            int end = text.indexOf('》', at);
            if (end < 0) {
                return;
            }
            int line = text.indexOf('\n', at);
            if (line < 0 || end < line) {
                enclosed.set(at, end);
            }
        }
    }

    /// The places at which the phrase stands as such; all of them where it does so nowhere.
    ///
    /// @param places in order, not empty
    List<Span> of(CandidateGroup group, List<Span> places) {
        if (!chinese || places.size() == 1) {
            return places;
        }
        boolean marked = isMarked(group);
        boolean row = places.getFirst().of(text).indexOf('、') >= 0;
        var standing = new ArrayList<Span>(places.size());
        for (var place : places) {
            if (!isTorn(place, marked) && !(row && goesOn(place)) && !(marked && isPartOfMarked(place))) {
                standing.add(place);
            }
        }
        return standing.isEmpty() || standing.size() == places.size() ? places : standing;
    }

    /// Whether a phrase is known by the marks around it or by its number.
    private static boolean isMarked(CandidateGroup group) {
        for (var reason : group.reasons()) {
            switch (reason.kind()) {
                case QUOTED, NUMBERED, WORK -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// 膜残|留量. A term in a longer one stands there all the same (公有制 in 公有制经济), one that its marks make does not.
    private boolean isTorn(Span place, boolean marked) {
        return place.length() <= SHORT
                && !(words.isBorder(place.start()) && words.isBorder(place.end()))
                && (marked || words.at(place.start()) != words.at(place.end() - 1));
    }

    /// 富强、民主|、文明
    private boolean goesOn(Span place) {
        return charBefore(place) == '、' || charAfter(place) == '、';
    }

    private boolean isPartOfMarked(Span place) {
        boolean opened = opens(charBefore(place));
        boolean closed = closes(charAfter(place));
        if (opened && closed) {
            return false;
        }
        return opened || closed || enclosed.get(place.start());
    }

    /// The next character before a place that is no white space, a line break at the text's beginning.
    private char charBefore(Span place) {
        int at = place.start() - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 ? '\n' : text.charAt(at);
    }

    private char charAfter(Span place) {
        int at = place.end();
        while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? '\n' : text.charAt(at);
    }

    private static boolean opens(char c) {
        return Chars.isOpeningQuote(c) || c == '《' || c == '"';
    }

    private static boolean closes(char c) {
        return Chars.isClosingQuote(c) || c == '》' || c == '"';
    }
}
