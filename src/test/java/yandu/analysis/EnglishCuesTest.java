package yandu.analysis;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishCuesTest {

    /// Words in brackets in a text, and which words tell whether readers mark them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We must strengthen the old [rule of law] today.        | before old, after today, first rule, last law, inside rule, inside law, verb ngthen
                    We must improve roads, dams, and [water supply] there. | before and, after there, first water, last supply, inside water, inside supply, verb mprove
                    We improve roads. The [water supply] is old.           | before the, after is, first water, last supply, inside water, inside supply
                    """)
    void readsWords(String marked, String told) {
        var words = MarkedWords.of(marked);
        var read = new ArrayList<String>();
        CueReader.of(words.text()).read(words.span(), 1, new Votes(), (cue, value, amount) -> {
            if (cue.name().startsWith("LETTERS_")) {
                var place = cue.name().substring(cue.name().lastIndexOf('_') + 1).toLowerCase(Locale.ROOT);
                read.add(place + " " + cue.write(value));
            }
        });
        assertEquals(told, read.stream().collect(joining(", ")));
    }
}
