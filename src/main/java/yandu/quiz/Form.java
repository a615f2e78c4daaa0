package yandu.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;

/// The form of a phrase, by which a wrong answer could be told from the right one without knowing the report: the marks in
/// it, how it opens and how it closes.
///
/// @param marks how many 、 and ，
/// @param counted whether it opens with a numeral: 四个意识
/// @param opensWithVerb whether it begins with a verb and its object: 加强硬约束
/// @param closesWithVerb whether it ends in a verb that is no noun
/// @param clause whether something is told with 把, 被, 将 or 地 in it
record Form(
        List<Long> marks,
        boolean quoted,
        boolean titled,
        boolean counted,
        boolean digits,
        boolean latin,
        boolean modified,
        boolean opensWithVerb,
        boolean closesWithVerb,
        boolean clause) {
    private static final String NUMERALS = "一二三四五六七八九十两双";
    private static final Set<String> CLAUSE_WORDS = Set.of("把", "被", "将", "地", "得", "进行", "了");

    static Form of(String text) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        return new Form(
                List.of(count(text, '、'), count(text, '，')),
                text.indexOf('“') >= 0,
                text.indexOf('《') >= 0,
                NUMERALS.indexOf(text.charAt(0)) >= 0,
                text.chars().anyMatch(c -> Chars.isDigit((char) c)),
                text.chars().anyMatch(c -> Chars.isLatin((char) c)),
                text.indexOf('的') >= 0,
                Grammar.opensWithVerb(text, words),
                closesWithVerb(words),
                isClause(text, words));
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private static boolean closesWithVerb(Words words) {
        int last = words.count() - 1;
        return words.type(last) == WordClass.VERB && words.length(last) > 1;
    }

    private static boolean isClause(String text, Words words) {
        return IntStream.range(0, words.count())
                .mapToObj(i -> text.substring(words.start(i), words.end(i)))
                .anyMatch(CLAUSE_WORDS::contains);
    }
}
