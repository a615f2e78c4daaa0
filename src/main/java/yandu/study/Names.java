package yandu.study;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Segmenter;

/// Tells lists of persons from other lists: who was there is not asked.
final class Names {
    private static final Set<String> SURNAMES = new HashSet<>(Resource.words("surnames.txt"));
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private Names() {}

    /// Whether every member of a list joined by 、 is a surname with one to three characters that together are
    /// no word.
    static boolean isList(String text) {
        var members = text.split("、");
        return members.length > 1 && Arrays.stream(members).allMatch(Names::isName);
    }

    private static boolean isName(String member) {
        return member.length() >= SHORTEST
                && member.length() <= LONGEST
                && (SURNAMES.contains(member.substring(0, 1)) || SURNAMES.contains(member.substring(0, 2)))
                && Segmenter.words(member, Lexicon.BUNDLED).count() > 1;
    }
}
