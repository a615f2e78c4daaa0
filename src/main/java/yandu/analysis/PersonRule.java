package yandu.analysis;

import java.util.List;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Endings;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Surnames;
import yandu.analysis.text.Trie;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Persons: a surname and one or two characters behind an office (省委书记信长星), and the names that follow
/// it in the same list.
final class PersonRule implements PhraseRule {
    private static final List<String> LOCAL_HEADS =
            List.of("省委书记", "市委书记", "县委书记", "省长", "市长", "县长", "自治区主席");
    private static final int COMMON = 5;
    private final Endings offices = new Endings(Resource.words("offices.txt"));

    @Override
    public String name() {
        return "person";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var words = text.words();
        for (int i = 0; text.chinese() && i + 1 < words.count(); i++) {
            boolean may = Surnames.mayBegin(text.text().charAt(words.end(i)));
            if (may && offices.longest(text.text(), words.start(i), words.end(i)) != Trie.NONE) {
                names(text.text(), words, words.end(i), found);
            }
        }
    }

    private void names(String text, Words words, int start, Sink found) {
        int at = start;
        while (at < text.length()) {
            int end = nameEnd(text, words, at);
            if (end < 0) {
                return;
            }
            found.add(new Span(at, end), PhraseKind.PERSON, weight(text, start));
            if (end >= text.length() || text.charAt(end) != '、') {
                return;
            }
            at = end + 1;
        }
    }

    /// The head of a place is of more interest than the members of a meeting.
    private static double weight(String text, int start) {
        for (var office : LOCAL_HEADS) {
            if (text.startsWith(office, start - office.length())) {
                return 0.5;
            }
        }
        return 0.28;
    }

    /// Where a name that begins at `start` ends: the longest that a border follows; -1 if there is none.
    private int nameEnd(String text, Words words, int start) {
        for (int length = 4; length >= 2; length--) {
            int end = start + length;
            if (end <= text.length() && isName(text, words, start, end) && isBorder(text, words, end)) {
                return end;
            }
        }
        return -1;
    }

    private boolean isName(String text, Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isHan(text.charAt(i)) || "的在和与及等是同".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        int word = words.at(start);
        boolean oneWord = words.start(word) == start && words.end(word) == end;
        if (oneWord && (words.isGeneric(word) || words.commonness(word) >= COMMON)) {
            return false;
        }
        int surname = Surnames.lengthAt(text, start);
        return surname > 0 && end - start > surname && end - start <= surname + 2;
    }

    private static boolean isBorder(String text, Words words, int offset) {
        if (offset >= text.length() || !Chars.isHan(text.charAt(offset))) {
            return true;
        }
        int word = words.at(offset);
        return words.start(word) == offset
                && (words.type(word) == WordClass.VERB
                        || words.type(word) == WordClass.FUNCTION
                        || words.type(word) == WordClass.ADVERB
                        || words.type(word) == WordClass.TIME);
    }
}
