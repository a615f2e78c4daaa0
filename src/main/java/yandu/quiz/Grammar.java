package yandu.quiz;

import java.util.List;
import java.util.stream.IntStream;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// As much grammar as is needed to keep a wrong answer from being told by its form.
final class Grammar {

    /// How set phrases of verb and object begin that the lexicon has as one word: 推进中国式现代化.
    private static final List<String> OPENERS = List.of("推进", "推动", "加强", "深化", "坚持", "促进", "完善", "健全", "构建", "全面建设", "实现", "坚定", "进一步", "加快", "深入");

    private static final int MUCH_LONGER = 3;

    private Grammar() {}

    /// Whether a phrase begins with a verb and its object.
    static boolean opensWithVerb(String text) {
        return opensWithVerb(text, Segmenter.words(text, Lexicon.BUNDLED));
    }

    /// Whether something is named in it: 扎实推进 does not say what.
    static boolean hasName(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        return IntStream.range(0, words.count())
                .filter(i -> words.length(i) > 1)
                .anyMatch(
                        i ->
                                switch (words.type(i)) {
                                    case NOUN -> !words.isFrame(i) || words.isTerm(i);
                                    case VERBAL_NOUN -> i > 0;
                                    case PLACE, IDIOM, DIGITS, LATIN, UNKNOWN -> true;
                                    default -> false;
                                });
    }

    /// Whether the first word is a verb or says how something is done: 聚焦……, 更加注重……, but not 中央…….
    static boolean opensWithDeed(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        return words.isFrame(0)
                || switch (words.type(0)) {
                    case VERB, VERBAL_NOUN, ADVERB -> true;
                    default -> false;
                };
    }

    static boolean opensWithVerb(String text, Words words) {
        if (words.count() < 2) {
            return OPENERS.stream().anyMatch(text::startsWith);
        }
        var first = words.type(0);
        boolean object = words.type(1) == WordClass.NOUN || words.type(1) == WordClass.ADJECTIVE;
        return first == WordClass.VERB || first == WordClass.VERBAL_NOUN && object;
    }

    /// Whether heads of a list are of one form: all of them or none with a comma, none three times as long as another.
    static boolean areFormedAlike(List<String> heads) {
        var lengths = heads.stream().mapToInt(String::length).summaryStatistics();
        long commas = heads.stream().filter(head -> head.indexOf('，') >= 0).count();
        return (commas == 0 || commas == heads.size()) && lengths.getMax() <= MUCH_LONGER * lengths.getMin();
    }

    /// Whether a phrase neither breaks off at a word that only leads on (最, 不断, 和) nor begins with one that says how
    /// something is done (着力).
    static boolean isWhole(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var last = words.type(words.count() - 1);
        return words.count() == 1
                || words.type(0) != WordClass.ADVERB && last != WordClass.ADVERB && last != WordClass.FUNCTION;
    }

    /// Whether a place begins and ends where words do.
    static boolean isWhole(Words words, Span place) {
        return words.start(words.at(place.start())) == place.start()
                && (place.end() >= words.end(words.count() - 1) || words.start(words.at(place.end())) == place.end());
    }
}
