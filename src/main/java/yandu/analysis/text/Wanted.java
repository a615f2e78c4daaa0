package yandu.analysis.text;

import java.util.ArrayList;
import java.util.List;
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
    private static final int NOWHERE = Integer.MAX_VALUE;

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

    /// Whether it is anywhere in a text.
    public boolean isIn(SearchText text) {
        return !in(text, 1).isEmpty();
    }

    /// Its places in order, without overlaps, at most so many. One pass: it may begin where its first character stands, or
    /// what sounds like its first letter.
    public List<Span> in(SearchText text, int most) {
        var places = new ArrayList<Span>();
        int letter = isBlank() ? NOWHERE : letterFrom(text, 0);
        int syllable = isBlank() ? NOWHERE : syllableFrom(text, 0);
        int at = Math.min(letter, syllable);
        while (at < NOWHERE && places.size() < most) {
            int end = endOf(text, at);
            if (end > at) {
                places.add(new Span(at, end));
            }
            int next = Math.max(end, at + 1);
            letter = letter < next ? letterFrom(text, next) : letter;
            syllable = syllable < next ? syllableFrom(text, next) : syllable;
            at = Math.min(letter, syllable);
        }
        return places;
    }

    private int letterFrom(SearchText text, int from) {
        return letters.isEmpty() ? NOWHERE : place(text.folded(), letters.charAt(0), from);
    }

    private int syllableFrom(SearchText text, int from) {
        return sound.isEmpty() ? NOWHERE : place(text.initials(), sound.charAt(0), from);
    }

    private static int place(String in, char wanted, int from) {
        int at = in.indexOf(wanted, from);
        return at < 0 ? NOWHERE : at;
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
        int end = initialsFrom(text, start);
        for (int way = 0; way < ways.size() && end < 0; way++) {
            end = syllablesFrom(text, start, ways.get(way));
        }
        return end;
    }

    private int initialsFrom(SearchText text, int start) {
        var initials = text.initials();
        int at = start;
        for (int i = 0; i < sound.length(); i++) {
            at = i == 0 ? start : skipMarks(text.folded(), at);
            if (at >= initials.length() || initials.charAt(at) != sound.charAt(i)) {
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
