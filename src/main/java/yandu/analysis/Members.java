package yandu.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Quotes;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// A run of members joined by 、 in one clause, the first cut free from what stands before the run and the
/// last from what stands after it.
///
/// @param tail where the words end that all members share at the end (净土|保卫战); the last member's end if
///     they share none
record Members(List<Span> spans, int tail) {
    private static final int LONGEST = 14;
    private static final Set<String> CONJUNCTIONS = Set.of("和", "与", "及", "以及");
    private static final int FEW = 9;
    /// Longer members say something by themselves.
    private static final int LONGEST_QUALIFIER = 3;

    int size() {
        return spans.size();
    }

    Span whole() {
        return new Span(spans.getFirst().start(), tail);
    }

    /// The members in full where they share words at the end: 蓝天保卫战, 碧水保卫战, 净土保卫战.
    List<String> inFull(String text) {
        int end = spans.getLast().end();
        var shared = text.substring(end, tail);
        boolean brief = longest(text) <= LONGEST_QUALIFIER;
        if (!brief || tail <= end + 1) {
            return List.of();
        }
        var full = new ArrayList<String>(spans.size());
        for (var span : spans) {
            full.add(span.of(text).concat(shared));
        }
        return full;
    }

    /// The same without what follows the last member.
    Members withoutTail() {
        return new Members(spans, spans.getLast().end());
    }

    /// Whether no member is said twice.
    boolean distinct(String text) {
        var said = new HashSet<String>();
        for (var span : spans) {
            if (!said.add(span.of(text))) {
                return false;
            }
        }
        return true;
    }

    /// Whether all members have the same length.
    boolean equallyLong(String text) {
        return shortest(text) == longest(text);
    }

    boolean sameFirst(String text) {
        char first = text.charAt(spans.getFirst().start());
        for (var span : spans) {
            if (text.charAt(span.start()) != first) {
                return false;
            }
        }
        return true;
    }

    boolean sameLast(String text) {
        char last = text.charAt(spans.getFirst().end() - 1);
        for (var span : spans) {
            if (text.charAt(span.end() - 1) != last) {
                return false;
            }
        }
        return true;
    }

    /// The length of the shortest member; quotation marks do not count.
    int shortest(String text) {
        int shortest = Integer.MAX_VALUE;
        for (var span : spans) {
            shortest = Math.min(shortest, Quotes.lengthWithout(text, span.start(), span.end()));
        }
        return shortest;
    }

    /// Whether all others are longer than the last member.
    boolean isLastShortest() {
        for (var span : spans.subList(0, spans.size() - 1)) {
            if (span.length() <= spans.getLast().length()) {
                return false;
            }
        }
        return true;
    }

    private int longest(String text) {
        int longest = 0;
        for (var span : spans) {
            longest = Math.max(longest, Quotes.lengthWithout(text, span.start(), span.end()));
        }
        return longest;
    }

    /// The runs between two marks: word indices `first` up to `last`.
    static List<Members> in(String text, Words words, int first, int last) {
        var pauses = new ArrayList<Integer>();
        for (int i = first; i < last; i++) {
            if (words.type(i) == WordClass.PAUSE) {
                pauses.add(i);
            }
        }
        var runs = new ArrayList<Members>();
        int from = 0;
        int end = first;
        while (from < pauses.size()) {
            int to = from;
            end = pauses.get(from) < end ? end : sumsUp(words, pauses.get(from), last);
            while (to + 1 < pauses.size()
                    && pauses.get(to + 1) < end
                    && distance(words, pauses.get(to), pauses.get(to + 1)) <= LONGEST) {
                to++;
            }
            var separators = pauses.subList(from, to + 1);
            var joined = withConjunction(text, words, separators, end);
            var run = run(text, words, first, joined, end);
            if (joined != separators && (run == null || !run.sameLast(text))) {
                run = run(text, words, first, separators, end);
            }
            if (run != null) {
                runs.add(run);
            }
            from = to + 1;
        }
        return runs;
    }

    /// The first 等 behind a pause, before which its row ends; else the end: 看病难、上学难等|烦心事、揪心事.
    private static int sumsUp(Words words, int pause, int last) {
        int word = pause + 1;
        while (word < last && words.role(word) != Role.ETC) {
            word++;
        }
        return word;
    }

    /// The pauses and the conjunction before the last member: 自觉性、创造性|和|主动性.
    private static List<Integer> withConjunction(String text, Words words, List<Integer> pauses, int last) {
        int pause = pauses.getLast();
        for (int i = pause + 2; i < last - 1 && words.start(i) - words.end(pause) <= LONGEST; i++) {
            if (words.role(i) == Role.AND && CONJUNCTIONS.contains(text.substring(words.start(i), words.end(i)))) {
                var all = new ArrayList<>(pauses);
                all.add(i);
                return all;
            }
        }
        return pauses;
    }

    private static int distance(Words words, int pause, int next) {
        return words.start(next) - words.end(pause);
    }

    private static Members run(String text, Words words, int first, List<Integer> pauses, int last) {
        var spans = new ArrayList<Span>();
        for (int k = 0; k + 1 < pauses.size(); k++) {
            spans.add(words.span(pauses.get(k) + 1, pauses.get(k + 1)));
        }
        int opening = pauses.getFirst();
        int closing = pauses.getLast();
        if (opening == first || closing + 1 >= last) {
            return null;
        }
        int length = spans.isEmpty()
                ? plainLength(words, closing + 1, last)
                : Quotes.lengthWithout(text, spans.getFirst().start(), spans.getFirst().end());
        var model = spans.isEmpty() ? null : spans.getFirst();
        int modelWord = opening + 1;
        var head = head(text, words, first, opening, modelWord, length);
        if (head == null) {
            return null;
        }
        var reference = model == null ? head : model;
        int end = end(text, words, closing + 1, last, reference);
        if (end < 0) {
            return null;
        }
        spans.addFirst(head);
        var lastMember = new Span(words.start(closing + 1), end);
        spans.add(lastMember);
        boolean verbs = words.isFrame(modelWord) && !words.isTerm(modelWord);
        boolean cut = verbs && !words.isFrame(words.at(head.start()));
        if (cut || !areMembers(spans)) {
            return null;
        }
        return new Members(spans, tail(words, closing + 1, last, end));
    }

    private static boolean areMembers(List<Span> spans) {
        for (var span : spans) {
            if (span.length() < 2 || span.length() > LONGEST) {
                return false;
            }
        }
        return true;
    }

    /// The first member ends before the word `pause`; its start is where a member of the right length or
    /// with the model's first character begins, else behind verbs and particles.
    private static Span head(String text, Words words, int first, int pause, int model, int length) {
        int end = words.start(pause);
        char opening = text.charAt(words.start(model));
        int alike = -1;
        int asLong = -1;
        for (int i = pause - 1; i >= first && end - words.start(i) <= LONGEST; i--) {
            int start = words.start(i);
            boolean fits = Quotes.lengthWithout(text, start, end) == length;
            boolean quoted = Quotes.isHalf(text, start, end);
            if (!quoted && text.charAt(start) == opening && end - start >= 2 && (alike < 0 || fits)) {
                alike = start;
            }
            if (!quoted && fits) {
                asLong = start;
            }
        }
        if (alike >= 0 || asLong >= 0) {
            return new Span(alike >= 0 ? alike : asLong, end);
        }
        int near = Math.max(first, words.at(Math.max(0, end - LONGEST - 1)));
        int at = first;
        boolean verbal = words.isFrame(model);
        while (near == first && at < pause - 1 && (words.type(at) == WordClass.FUNCTION || words.type(at) == WordClass.ADVERB
                || words.type(at) == WordClass.SPACE || !verbal && words.isFrame(at) && !words.isTerm(at))) {
            at++;
        }
        for (int i = Math.max(at, near); i < pause; i++) {
            char c = text.charAt(words.start(i));
            if (words.type(i) == WordClass.FUNCTION && "的和与对在为是把将".indexOf(c) >= 0) {
                at = i + 1;
            }
        }
        return at < pause && end - words.start(at) <= LONGEST ? new Span(words.start(at), end) : null;
    }

    /// Where the last member ends: at the reference's length, or at its last character, on a word's border;
    /// else where its noun phrase ends; -1 if nowhere.
    private static int end(String text, Words words, int first, int last, Span reference) {
        char closing = text.charAt(reference.end() - 1);
        int length = Quotes.lengthWithout(text, reference.start(), reference.end());
        int start = words.start(first);
        int atLength = -1;
        int atClosing = -1;
        int phrase = -1;
        boolean open = true;
        for (int i = first; i < last && words.end(i) - start <= LONGEST; i++) {
            boolean quoted = Quotes.isHalf(text, start, words.end(i));
            boolean fits = !quoted && Quotes.lengthWithout(text, start, words.end(i)) == length;
            boolean holdsMember = words.isTerm(i) && i == first && words.length(i) > length + 1 && length < 4;
            if (fits || holdsMember) {
                boolean suffix = !holdsMember && i + 1 < last && isSuffix(words, i + 1);
                atLength = suffix ? words.end(i + 1) : fits ? words.end(i) : start + length;
            }
            if (!quoted && atClosing < 0 && text.charAt(words.end(i) - 1) == closing && words.end(i) - start >= 2) {
                atClosing = words.end(i);
            }
            open &= words.type(i) != WordClass.FUNCTION && words.type(i) != WordClass.SPACE;
            if (open && !quoted) {
                phrase = words.end(i);
            }
        }
        return atClosing >= 0 ? atClosing : atLength >= 0 ? atLength : phrase;
    }

    /// A noun of one character that belongs to the word before it: 阻击|战.
    private static boolean isSuffix(Words words, int word) {
        return words.type(word) == WordClass.NOUN && words.length(word) == 1 && !words.isFrame(word);
    }

    /// Length of the words from `first` to the end if they are few, else to the next particle.
    private static int plainLength(Words words, int first, int last) {
        if (first < last && words.end(last - 1) - words.start(first) <= FEW) {
            return words.end(last - 1) - words.start(first);
        }
        int at = first;
        while (at < last && words.start(at) - words.start(first) < LONGEST
                && (words.type(at) != WordClass.FUNCTION || at == first || words.length(at) > 1)) {
            at++;
        }
        return words.start(at) - words.start(first);
    }

    private static int tail(Words words, int first, int last, int end) {
        int tail = end;
        for (int i = first; i < last; i++) {
            if (words.end(i) <= tail) {
                continue;
            }
            if (words.start(i) < tail) {
                tail = words.end(i);
                continue;
            }
            boolean noun = !words.isFrame(i) && words.head(i) >= 5;
            if (!noun) {
                break;
            }
            tail = words.end(i);
        }
        return tail;
    }

    /// Whether every member is made of Chinese characters and quotation marks.
    boolean chinese(String text) {
        for (var span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (!Chars.isHan(text.charAt(i)) && !Chars.isQuote(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
