package yandu.study.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yandu.analysis.text.Folded;
import yandu.analysis.text.Pinyin;
import yandu.analysis.text.SearchText;
import yandu.analysis.text.Wanted;

/// A text as words of an index that knows which texts hold a word, not where. Chinese characters and digits are words
/// alone and in pairs, Latin words as they are; how it sounds is in three more sorts of words, each begun by a digit, as
/// no other is: the initials of two or three syllables side by side (0cy, 0cyl), a syllable (1chan), two of them (2chan1ye).
/// A piece of a text of any length is then a few words that must all be there; whether they stand side by side [Wanted] says.
public final class TextTokens {
    private static final String INITIALS = "0";
    private static final int MOST_INITIALS = 3;
    private static final String SYLLABLE = "1";
    private static final String SYLLABLES = "2";

    /// No syllable begins so.
    private static final String NO_INITIAL = "iuv";

    /// Shorter beginnings of a single syllable fit too much to be looked up.
    private static final int BEGUN_SYLLABLE = 3;

    private final StringBuilder tokens = new StringBuilder();

    private TextTokens() {}

    /// All words of a text, parted by spaces.
    public static String of(String text) {
        var searched = new SearchText(text);
        var made = new TextTokens();
        made.words(searched.folded());
        made.sounds(searched);
        return made.tokens.toString();
    }

    private void words(String folded) {
        int before = 0;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!Folded.counts(folded.charAt(at))) {
                at = next;
            } else if (Folded.isInWord(folded.charAt(at))) {
                next = endOfWord(folded, at);
                tokens.append(folded, at, next).append(' ');
                before = 0;
                at = next;
            } else {
                tokens.appendCodePoint(c).append(' ');
                if (before != 0) {
                    tokens.appendCodePoint(before).appendCodePoint(c).append(' ');
                }
                before = c;
                at = next;
            }
        }
    }

    private static int endOfWord(String folded, int from) {
        int at = from;
        while (at < folded.length() && Folded.isInWord(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private void sounds(SearchText searched) {
        var run = new ArrayList<String>();
        for (int at = 0; at < searched.folded().length(); at++) {
            var syllable = searched.syllables().get(at);
            if (!syllable.isEmpty()) {
                run.add(syllable);
            } else if (Folded.counts(searched.folded().charAt(at))) {
                sounds(run);
                run.clear();
            }
        }
        sounds(run);
    }

    private void sounds(List<String> run) {
        for (int i = 0; i < run.size(); i++) {
            tokens.append(SYLLABLE).append(run.get(i)).append(' ');
            if (i + 1 < run.size()) {
                tokens.append(SYLLABLES).append(run.get(i)).append(SYLLABLE).append(run.get(i + 1)).append(' ');
                tokens.append(INITIALS).append(run.get(i).charAt(0)).append(run.get(i + 1).charAt(0)).append(' ');
            }
            if (i + 2 < run.size()) {
                tokens.append(INITIALS);
                run.subList(i, i + MOST_INITIALS).forEach(syllable -> tokens.append(syllable.charAt(0)));
                tokens.append(' ');
            }
        }
    }

    /// What a text must hold to hold what was typed as it stands, in the language of FTS5; empty if that is anything.
    static String holding(String typed) {
        var folded = Folded.of(typed.strip());
        var needed = new ArrayList<String>();
        var singles = new ArrayList<String>();
        for (int at = 0; at < folded.length(); ) {
            int next = at + Character.charCount(folded.codePointAt(at));
            if (Folded.isInWord(folded.charAt(at))) {
                next = endOfWord(folded, at);
                boolean open = next == folded.length();
                needed.add(quoted(folded.substring(at, next)) + (open ? " *" : ""));
                pairs(singles, needed);
                singles.clear();
            } else if (Folded.counts(folded.charAt(at))) {
                singles.add(folded.substring(at, next));
            }
            at = next;
        }
        pairs(singles, needed);
        return String.join(" AND ", needed);
    }

    private static void pairs(List<String> singles, List<String> needed) {
        if (singles.size() == 1) {
            needed.add(quoted(singles.getFirst()));
        }
        for (int i = 0; i + 1 < singles.size(); i++) {
            needed.add(quoted(singles.get(i) + singles.get(i + 1)));
        }
    }

    /// What a text must hold to sound so; empty where the letters are too few.
    static String sounding(String letters) {
        var ways = new ArrayList<String>();
        if (Wanted.isSound(letters)) {
            if (letters.chars().noneMatch(c -> NO_INITIAL.indexOf(c) >= 0)) {
                ways.add(initials(letters));
            }
            Pinyin.cut(letters, Wanted.WAYS).stream().map(TextTokens::way).filter(way -> !way.isEmpty()).forEach(ways::add);
        }
        return ways.stream().map(way -> "(" + way + ")").distinct().collect(Collectors.joining(" OR "));
    }

    private static String initials(String letters) {
        int many = Math.min(letters.length(), MOST_INITIALS);
        return IntStream.rangeClosed(0, letters.length() - many)
                .mapToObj(at -> quoted(INITIALS + letters.substring(at, at + many)))
                .collect(Collectors.joining(" AND "));
    }

    /// The last syllable may be begun; alone it must be whole or nearly so, for what begins too much is slow to look up. What
    /// it may become is said word by word: FTS5 reads all rows of a beginning before it gives the first, but those of words
    /// one after the other.
    private static String way(List<String> syllables) {
        var last = syllables.getLast();
        if (syllables.size() == 1) {
            boolean whole = Pinyin.isSyllable(last);
            return !whole && last.length() < BEGUN_SYLLABLE ? "" : anyOf(SYLLABLE, whole ? List.of(last) : Pinyin.beginning(last));
        }
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            boolean open = i + 2 == syllables.size();
            pairs.add(anyOf(SYLLABLES + syllables.get(i) + SYLLABLE, open ? Pinyin.beginning(last) : List.of(syllables.get(i + 1))));
        }
        return String.join(" AND ", pairs);
    }

    private static String anyOf(String before, Collection<String> syllables) {
        var words = syllables.stream().map(syllable -> quoted(before + syllable)).toList();
        return words.size() == 1 ? words.getFirst() : "(" + String.join(" OR ", words) + ")";
    }

    private static String quoted(String token) {
        return "\"" + token + "\"";
    }
}
