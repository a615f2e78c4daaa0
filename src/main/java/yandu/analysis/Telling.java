package yandu.analysis;

import yandu.analysis.text.Chars;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// How much a Chinese text tells what was done by whom, as exam papers and speeches do, rather than saying in policy terms
/// what is to be done: told by its verbs outside policy, its little words and its pronouns.
final class Telling {
    /// Such words for each character in a usual text, and how far texts differ from it.
    private static final double USUAL = 0.1;
    private static final double SPREAD = 0.05;
    private static final double FARTHEST = 2;

    private Telling() {}

    /// From -2 for the densest list of policies to 2 for a tale; 0 for a usual text.
    static double degree(String text, Words words) {
        int telling = 0;
        int characters = 0;
        for (int i = 0; i < words.count(); i++) {
            telling += tells(words.role(i)) ? 1 : 0;
            characters += Chars.isHan(text.charAt(words.start(i))) ? words.length(i) : 0;
        }
        if (characters == 0) {
            return 0;
        }
        return Math.clamp((telling / (double) characters - USUAL) / SPREAD, -FARTHEST, FARTHEST);
    }

    private static boolean tells(Role role) {
        return switch (role) {
            case ACT, VERB, OF, DONE, NOT, WHO -> true;
            default -> false;
        };
    }
}
