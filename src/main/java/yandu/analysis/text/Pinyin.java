package yandu.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedSet;
import java.util.TreeSet;

/// How Chinese sounds: syllables without tones, ü written v. A character sounds as it mostly does, in the words that
/// `pinyin.txt` lists otherwise (增长 but 长期).
public final class Pinyin {
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final int LONGEST_SYLLABLE = 6;

    /// Read when somebody asks for the first time.
    private static final class Table {
        static final Pinyin READ = new Pinyin(Resource.lines("pinyin.txt"));
    }

    private final String[] usual = new String[LAST - FIRST + 1];
    private final Map<String, List<String>> words = new HashMap<>();
    private final BitSet openings = new BitSet();
    private final NavigableSet<String> syllables = new TreeSet<>();

    private Pinyin(List<String> lines) {
        for (var line : lines) {
            var parts = line.split(" ");
            if (Chars.isHan(line.charAt(0))) {
                words.put(parts[0], List.copyOf(Arrays.asList(parts).subList(1, parts.length)));
                openings.set(line.charAt(0));
            } else {
                syllables.add(parts[0]);
                parts[1].chars().forEach(c -> usual[c - FIRST] = parts[0]);
            }
        }
    }

    /// The syllable of each character; empty for one that has none.
    public static List<String> of(String text) {
        return Table.READ.read(text);
    }

    private List<String> read(String text) {
        var read = new ArrayList<String>(text.length());
        while (read.size() < text.length()) {
            int at = read.size();
            var word = word(text, at);
            if (word == null) {
                char c = text.charAt(at);
                var syllable = c >= FIRST && c <= LAST ? usual[c - FIRST] : null;
                read.add(syllable == null ? "" : syllable);
            } else {
                read.addAll(word);
            }
        }
        return read;
    }

    private List<String> word(String text, int at) {
        if (!openings.get(text.charAt(at))) {
            return null;
        }
        for (int length = 3; length > 1; length--) {
            var word = at + length > text.length() ? null : words.get(text.substring(at, at + length));
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    /// Whether letters are a whole syllable.
    public static boolean isSyllable(String letters) {
        return Table.READ.syllables.contains(letters);
    }

    /// The syllables that begin so, in order of the alphabet; the letters themselves are the first where they are whole.
    public static SequencedSet<String> beginning(String letters) {
        return Table.READ.syllables.subSet(letters, letters + Character.MAX_VALUE);
    }

    /// The ways to cut letters into syllables; the last piece may be the beginning of one. At most `most` ways, those
    /// with long syllables first: zhizaoy is zhi zao y….
    public static List<List<String>> cut(String letters, int most) {
        var ways = new ArrayList<List<String>>();
        Table.READ.cut(letters, List.of(), ways, most);
        return ways;
    }

    private void cut(String rest, List<String> before, List<List<String>> ways, int most) {
        if (rest.isEmpty()) {
            ways.add(before);
        }
        for (int length = Math.min(LONGEST_SYLLABLE, rest.length()); length > 0 && ways.size() < most; length--) {
            var piece = rest.substring(0, length);
            if (syllables.contains(piece) || length == rest.length() && begins(piece)) {
                var way = new ArrayList<>(before);
                way.add(piece);
                cut(rest.substring(length), way, ways, most);
            }
        }
    }

    private boolean begins(String piece) {
        var next = syllables.ceiling(piece);
        return next != null && next.startsWith(piece);
    }
}
