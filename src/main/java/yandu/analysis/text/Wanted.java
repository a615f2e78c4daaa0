package yandu.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yandu.document.Span;

/// Something typed that is looked for in texts: as it stands, whatever its case, width, script and the marks in between,
/// or, where it is Latin letters, by how it sounds: the first letters of syllables (cyl for 产业链), or syllables of
/// which the last may be begun (chanyel).
public final class Wanted {
    /// Ways to cut letters into syllables that are tried.
    public static final int WAYS = 8;

    /// So many marks and spaces may stand between two characters that were typed side by side.
    private static final int MARKS_BETWEEN = 4;

    private static final int SHORTEST_SOUND = 2;

    private final String letters;
    private final String sound;
    private final List<List<String>> ways;

    private Wanted(String letters, String sound) {
        this.letters = letters;
        this.sound = sound;
        this.ways = sound.isEmpty() ? List.of() : Pinyin.cut(sound, WAYS);
    }

    /// What somebody means who types this: letters may be meant as they stand or as they sound.
    public static Wanted of(String typed) {
        var letters = letters(typed);
        return new Wanted(letters, isSound(letters) ? letters : "");
    }

    /// The words as they stand.
    public static Wanted words(String typed) {
        return new Wanted(letters(typed), "");
    }

    /// Something that sounds so.
    ///
    /// @param letters a to z
    public static Wanted sound(String letters) {
        return new Wanted("", letters(letters));
    }

    /// Whether it may be meant as it sounds.
    public static boolean isSound(String letters) {
        return letters.length() >= SHORTEST_SOUND && letters.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// What counts of it; all of it where nothing but marks was typed.
    private static String letters(String typed) {
        var folded = Folded.of(typed.strip()).replace('ü', 'v');
        var counting =
                folded.chars().filter(c -> Folded.counts((char) c)).mapToObj(Character::toString).collect(Collectors.joining());
        return counting.isEmpty() ? folded : counting;
    }

    public boolean isBlank() {
        return letters.isEmpty() && sound.isEmpty();
    }

    /// The first place at or after `from`.
    public Optional<Span> next(SearchText text, int from) {
        int length = text.folded().length();
        for (int at = from; at < length && !isBlank(); at++) {
            if (sound.isEmpty()) {
                at = text.folded().indexOf(letters.charAt(0), at);
                if (at < 0) {
                    return Optional.empty();
                }
            }
            int end = endOf(text, at);
            if (end > at) {
                return Optional.of(new Span(at, end));
            }
        }
        return Optional.empty();
    }

    /// Its places in order, without overlaps, at most so many.
    public List<Span> in(SearchText text, int most) {
        var places = new ArrayList<Span>();
        for (var place = next(text, 0); place.isPresent() && places.size() < most; ) {
            places.add(place.get());
            place = next(text, place.get().end());
        }
        return places;
    }

    /// Where it ends if it begins at `at`, else -1.
    private int endOf(SearchText text, int at) {
        int end = letters.isEmpty() ? -1 : lettersFrom(text.folded(), at);
        return end > 0 || sound.isEmpty() ? end : soundFrom(text, at);
    }

    private int lettersFrom(String folded, int start) {
        int at = start;
        for (int i = 0; i < letters.length(); i++) {
            at = i == 0 ? start : skipMarks(folded, at);
            if (at >= folded.length() || folded.charAt(at) != letters.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private int soundFrom(SearchText text, int start) {
        if (!Chars.isHan(text.folded().charAt(start))) {
            return -1;
        }
        int end = initialsFrom(text, start);
        for (int way = 0; way < ways.size() && end < 0; way++) {
            end = syllablesFrom(text, start, ways.get(way));
        }
        return end;
    }

    private int initialsFrom(SearchText text, int start) {
        var syllables = text.syllables();
        int at = start;
        for (int i = 0; i < sound.length(); i++) {
            at = i == 0 ? start : skipMarks(text.folded(), at);
            if (at >= syllables.size() || syllables.get(at).isEmpty() || syllables.get(at).charAt(0) != sound.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static int syllablesFrom(SearchText text, int start, List<String> way) {
        var syllables = text.syllables();
        int at = start;
        for (int i = 0; i < way.size(); i++) {
            at = i == 0 ? start : skipMarks(text.folded(), at);
            boolean last = i == way.size() - 1;
            if (at >= syllables.size() || !(last ? begins(syllables.get(at), way.get(i)) : syllables.get(at).equals(way.get(i)))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean begins(String syllable, String piece) {
        return !syllable.isEmpty() && syllable.startsWith(piece);
    }

    private static int skipMarks(String folded, int from) {
        int at = from;
        while (at < folded.length() && at - from < MARKS_BETWEEN && folded.charAt(at) != '\n' && !Folded.counts(folded.charAt(at))) {
            at++;
        }
        return at;
    }
}
