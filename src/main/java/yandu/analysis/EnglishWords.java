package yandu.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import yandu.document.Span;

/// The words and marks of an English text in order, with their roles; white space belongs to none.
final class EnglishWords {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?:US|HK|RMB|Rs\\.?)?[$€£]?\\d(?:[\\d,./]*\\d)?(?:%|(?:st|nd|rd|th)?(?:-[A-Za-z-]*[A-Za-z])?)"
                            + "|per cent\\b|(?:[A-Z]\\.){2,}(?= [a-z])"
                            + "|[A-Za-z](?:[A-Za-z0-9’'&./-]*[A-Za-z0-9])?(?:(?<=s)[’'](?= [a-z])|-(?= (?:and|or)\\b))?"
                            + "|\\n|\\S");

    private final int[] starts;
    private final int[] ends;
    private final EnglishRole[] roles;
    private final byte[] commonness;
    private final int[] letters;

    private EnglishWords(int[] starts, int[] ends, EnglishRole[] roles, byte[] commonness, int[] letters) {
        this.starts = starts;
        this.ends = ends;
        this.roles = roles;
        this.commonness = commonness;
        this.letters = letters;
    }

    static EnglishWords of(String text) {
        int most = text.length();
        var starts = new int[most];
        var ends = new int[most];
        var roles = new EnglishRole[most];
        var commonness = new byte[most];
        var letters = new int[most];
        int count = 0;
        boolean opens = true;
        var matcher = WORD.matcher(text.replace("--", "——"));
        while (matcher.find()) {
            char first = text.charAt(matcher.start());
            boolean word = Character.isLetterOrDigit(first) && first < 128 || matcher.end() - matcher.start() > 1;
            starts[count] = matcher.start();
            ends[count] = matcher.end();
            roles[count] = EnglishRole.ofMark(first);
            if (word) {
                var lower = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
                roles[count] = EnglishRole.ofWord(lower, !opens && Character.isUpperCase(first));
                commonness[count] = EnglishCommonness.of(lower);
                letters[count] = WordEnd.of(lower);
            }
            boolean start = roles[count] == EnglishRole.SENTENCE || roles[count] == EnglishRole.QUOTE;
            opens = start || opens && roles[count] == EnglishRole.LINE || first == ':';
            count++;
        }
        return new EnglishWords(
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count),
                Arrays.copyOf(roles, count),
                Arrays.copyOf(commonness, count),
                Arrays.copyOf(letters, count));
    }

    int count() {
        return starts.length;
    }

    /// The role of a word; beyond the text's ends it is as beyond a line.
    EnglishRole role(int word) {
        return word < 0 || word >= roles.length ? EnglishRole.LINE : roles[word];
    }

    /// How common a word of the text is, see [EnglishCommonness].
    int commonness(int word) {
        return commonness[word];
    }

    /// The last letters of a word, see [WordEnd]; beyond the text's ends there are none.
    int letters(int word) {
        return word < 0 || word >= letters.length ? WordEnd.NONE : letters[word];
    }

    /// The span of the words from `first` up to, not including, `last`.
    Span span(int first, int last) {
        return new Span(starts[first], ends[last - 1]);
    }

    /// The word that begins at `offset`, holds it, or is the last before it.
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
