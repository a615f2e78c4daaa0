package yandu.quiz;

import java.util.stream.IntStream;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// As much grammar as is needed to keep a wrong answer from being told by its form.
final class Grammar {

    private Grammar() {}

    /// Whether both begin with a verb or neither does: 加强硬约束 cannot stand where 法治建设 can.
    static boolean opensAlike(String one, String other) {
        return opensWithVerb(one) == opensWithVerb(other);
    }

    /// Whether a phrase begins with a verb and its object.
    static boolean opensWithVerb(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        if (words.count() < 2) {
            return false;
        }
        var first = words.type(0);
        boolean object = words.type(1) == WordClass.NOUN || words.type(1) == WordClass.ADJECTIVE;
        return first == WordClass.VERB || first == WordClass.VERBAL_NOUN && object;
    }

    /// Whether a verb stands in it anywhere.
    static boolean hasVerb(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        return IntStream.range(0, words.count())
                .mapToObj(words::type)
                .anyMatch(type -> type == WordClass.VERB || type == WordClass.VERBAL_NOUN);
    }

    /// Whether it only names something at length: 代表团以奋斗有我的精神, whose verbs all stand before its last 的.
    static boolean isNamed(String text) {
        int of = text.lastIndexOf('的');
        return of > 0 && of < text.length() - 1 && !opensWithVerb(text) && !hasVerb(text.substring(of + 1));
    }

    /// Whether a phrase does not break off at a word that only leads on (最, 不断, 和).
    static boolean isWhole(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var last = words.type(words.count() - 1);
        return words.count() == 1 || last != WordClass.ADVERB && last != WordClass.FUNCTION;
    }

    /// Whether a place begins and ends where words do.
    static boolean isWhole(Words words, Span place) {
        return words.start(words.at(place.start())) == place.start()
                && (place.end() >= words.end(words.count() - 1) || words.start(words.at(place.end())) == place.end());
    }
}
