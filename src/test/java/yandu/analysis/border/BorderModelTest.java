package yandu.analysis.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordNumbers;

class BorderModelTest {
    /// A bar is a border: what is asked for lies likelier there than where the second bar is.
    @ParameterizedTest
    @CsvSource({
        "群众的|高质量发展成效很|明显。, begin",
        "据介绍，|乡村振兴近年来|明显加快。, begin",
        "推动高质量发展|的时候|，会议指出。, end",
        "坚持以人民为中心的发展思想|不动摇，工作|很好。, end",
    })
    void tellsWherePhrasesBeginAndEnd(String marked, String what) {
        var parts = marked.split("\\|");
        var text = String.join("", parts);
        var borders = borders(text);
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        int one = words.at(parts[0].length());
        int other = words.at(parts[0].length() + parts[1].length());
        boolean begin = what.equals("begin");
        assertTrue(begin ? borders.begins(one) > borders.begins(other) : borders.ends(one) > borders.ends(other));
    }

    @Test
    void nothingBeginsOrEndsAtAMark() {
        var borders = borders("创新、创新。");
        assertEquals(PhraseBorders.NEVER, borders.ends(0));
        assertEquals(PhraseBorders.NEVER, borders.begins(1));
        assertEquals(PhraseBorders.NEVER, borders.ends(2));
        assertEquals(PhraseBorders.NEVER, borders.begins(4));
        assertTrue(borders.begins(0) > PhraseBorders.NEVER && borders.ends(3) > PhraseBorders.NEVER);
    }

    @Test
    void anEmptyTextHasOneBorder() {
        var borders = borders("");
        assertEquals(1, borders.count());
        assertEquals(PhraseBorders.NEVER, borders.begins(0));
        assertEquals(PhraseBorders.NEVER, borders.ends(0));
    }

    private static PhraseBorders borders(String text) {
        return BorderModel.bundled().borders(new WordNumbers(text, Segmenter.words(text, Lexicon.BUNDLED)), new BitSet());
    }
}
