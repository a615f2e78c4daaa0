package yandu.analysis;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yandu.analysis.text.Resource;

/// Well-known terms of English public life (rule of law, federal funds rate), wherever they stand.
final class EnglishLexiconRule implements PhraseRule {
    private static final int MOST_WORDS = 6;
    private static final double WEIGHT = 0.5;
    private static final double WEIGHT_OF_ONE_WORD = 0.2;

    /// Read when an English text is met first.
    private static final class Known {
        private static final Set<String> TERMS =
                Resource.lines("english-terms.txt").stream()
                        .flatMap(line -> Stream.of(line.split(",")))
                        .collect(Collectors.toUnmodifiableSet());
        private static final Set<String> FIRST_WORDS =
                TERMS.stream().map(term -> term.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String name() {
        return "english-lexicon";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (text.chinese()) {
            return;
        }
        var words = text.english();
        var folded = text.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int i = 0; i < words.count(); i++) {
            int known = known(folded, words, i);
            if (known > 0) {
                double weight = known > 1 ? WEIGHT : WEIGHT_OF_ONE_WORD;
                found.add(words.span(i, i + known), PhraseKind.TERM, weight);
            }
        }
    }

    /// How many words the longest term has that begins with the word `first`; 0 if none does.
    private static int known(String text, EnglishWords words, int first) {
        int longest = 0;
        if (Known.FIRST_WORDS.contains(words.span(first, first + 1).of(text))) {
            for (int n = 1; n <= MOST_WORDS && first + n <= words.count(); n++) {
                var said = words.span(first, first + n).of(text).replaceAll("\\s+", " ");
                longest = Known.TERMS.contains(said) ? n : longest;
            }
        }
        return longest;
    }
}
