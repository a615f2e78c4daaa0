package yandu.quiz;

import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordClass;

/// As much grammar as is needed to keep a wrong answer from being told by its form.
final class Grammar {

    private Grammar() {}

    /// Whether both begin with a verb or neither does: 加强硬约束 cannot stand where 法治建设 can.
    static boolean opensAlike(String one, String other) {
        return opensWithVerb(one) == opensWithVerb(other);
    }

    private static boolean opensWithVerb(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        if (words.count() < 2) {
            return false;
        }
        var first = words.type(0);
        boolean object = words.type(1) == WordClass.NOUN || words.type(1) == WordClass.ADJECTIVE;
        return first == WordClass.VERB || first == WordClass.VERBAL_NOUN && object;
    }
}
