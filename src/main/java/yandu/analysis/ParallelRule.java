package yandu.analysis;

import yandu.analysis.text.Chars;
import yandu.analysis.text.Endings;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Role;
import yandu.analysis.text.Surnames;
import yandu.analysis.text.Trie;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Members of like shape said in one breath, joined by 、: 高端化、智能化、绿色化; 稳就业、稳企业、稳市场;
/// 蓝天、碧水、净土保卫战. Like shape: the same first or last character, or the same length.
final class ParallelRule implements PhraseRule {
    /// Members so long are phrases of their own.
    private static final int LONG_MEMBER = 7;
    private final Endings offices = new Endings(Resource.words("offices.txt"));

    @Override
    public String name() {
        return "parallel";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        for (var stretch : text.stretches()) {
            if (stretch.paused()) {
                for (var members : Members.in(text.text(), text.words(), stretch.first(), stretch.last())) {
                    add(text, members, found);
                }
            }
        }
    }

    private void add(ScannedText text, Members members, Sink found) {
        boolean allLong = members.shortest(text.text()) >= LONG_MEMBER;
        if (allLong && members.sameLast(text.text())) {
            for (var span : members.spans()) {
                found.add(span, PhraseKind.TERM, 0.3);
            }
            return;
        }
        boolean alike = members.sameFirst(text.text()) || members.sameLast(text.text());
        var shown = alike ? members.withoutTail() : members;
        double weight = weight(text.text(), members);
        weight = weight > 0 && isSound(text, members) ? weight : 0;
        weight -= weight > 0 && (namesOnly(text, members) || tellsOffices(text.text(), members)) ? 0.7 : 0;
        if (weight > 0) {
            var inFull = shown.inFull(text.document().text());
            found.add(shown.whole(), PhraseKind.PARALLEL, weight, inFull);
        }
    }

    private static boolean isSound(ScannedText text, Members members) {
        return members.chinese(text.text()) && members.distinct(text.text()) && !isTorn(text, members);
    }

    /// Whether the last member goes on behind its end: 常规巡视、专项巡视和巡视|“回头看”, 互不侵犯、互不干涉|内部事务.
    private static boolean isTorn(ScannedText text, Members members) {
        int end = members.tail();
        if (end != members.spans().getLast().end() || end == text.text().length()) {
            return false;
        }
        var words = text.words();
        int next = words.at(end);
        if (Chars.isOpeningQuote(text.text().charAt(end))) {
            return members.isLastShortest();
        }
        return words.role(next - 1) == Role.VERB && isObject(words, next);
    }

    /// Whether a noun begins here that does not make a name of what stands before it, as 工作机制 and 体系 do.
    private static boolean isObject(Words words, int word) {
        var role = words.role(word);
        boolean noun = role == Role.NOUN || role == Role.VERBAL_NOUN || role == Role.LITTLE;
        return noun && words.length(word) > 1 && (word + 1 == words.count() || words.head(word + 1) == 0);
    }

    private static double weight(String text, Members members) {
        boolean equal = members.equallyLong(text);
        boolean many = members.size() > 2;
        int length = members.shortest(text);
        boolean shared = members.tail() > members.spans().getLast().end();
        boolean first = members.sameFirst(text);
        boolean last = members.sameLast(text);
        if (first || last) {
            return equal ? (many ? 0.68 : first && last ? 0.5 : 0.3) : many ? 0.35 : 0.15;
        }
        if (many && equal) {
            return shared ? 0.45 : length == 4 ? 0.4 : members.size() > 3 || length == 3 ? 0.36 : 0.2;
        }
        return equal && length >= 3 ? pair(text, members, length) : 0;
    }

    /// Two members: alike if they share a character at the same place, or stand behind 坚持 or 做到.
    private static double pair(String text, Members members, int length) {
        int first = members.spans().getFirst().start();
        int second = members.spans().getLast().start();
        int shared = 0;
        for (int i = 0; i < length; i++) {
            shared += text.charAt(first + i) == text.charAt(second + i) ? 1 : 0;
        }
        boolean upheld = text.startsWith("坚持", first - 2) || text.startsWith("做到", first - 2);
        return shared > 0 ? 0.36 : upheld ? 0.42 : 0.15;
    }

    /// Who somebody is, is no slogan: 县委常委、办公室主任王小海.
    private boolean tellsOffices(String text, Members members) {
        var spans = members.spans();
        for (var span : spans.subList(0, spans.size() - 1)) {
            if (offices.longest(text, span.start(), span.end()) == Trie.NONE) {
                return false;
            }
        }
        return true;
    }

    /// Lists of persons and places are no slogans.
    private static boolean namesOnly(ScannedText text, Members members) {
        for (var span : members.spans()) {
            if (!isName(text, span)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(ScannedText text, Span span) {
        var words = text.words();
        int surname = Surnames.lengthAt(text.text(), span.start());
        int word = words.at(span.start());
        if (surname > 0 && span.length() <= surname + 2 && words.end(word) < span.end()) {
            return true;
        }
        var type = words.type(word);
        return type == WordClass.UNKNOWN || type == WordClass.PLACE || type == WordClass.QUOTE;
    }
}
