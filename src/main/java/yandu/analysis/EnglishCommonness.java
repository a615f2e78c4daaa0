package yandu.analysis;

import java.util.HashMap;
import java.util.Map;
import yandu.analysis.text.Resource;

/// How common English words are in public speeches: what everybody says all the time names nothing.
final class EnglishCommonness {
    private static final Map<String, Byte> CLASSES = classes();

    private EnglishCommonness() {}

    /// From 0 for a word that is hardly ever said to 13 for `the`; a class up, a word is said twice as often.
    ///
    /// @param lower the word in small letters
    static byte of(String lower) {
        return CLASSES.getOrDefault(lower, (byte) 0);
    }

    private static Map<String, Byte> classes() {
        var classes = new HashMap<String, Byte>();
        for (var line : Resource.lines("english-common.txt")) {
            var words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                classes.put(words[i], Byte.valueOf(words[0]));
            }
        }
        return Map.copyOf(classes);
    }
}
