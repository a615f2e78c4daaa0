package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;
import yandu.document.Span;

/// Signs that are read off a text, by the words between the bars.
class CuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|改革开放|; ''",
                "|绿水青山的生态价值|; OF.1",
                "|党的领导的制度的优势|; OF.2",
            })
    void rolesInsideAreCounted(String text, String expected) {
        var written = values(Cue.ROLES_INSIDE, text).stream().map(Cue.ROLES_INSIDE::write).filter(r -> r.startsWith("OF")).toList();
        assertEquals(expected, String.join(" ", written));
    }

    /// Beyond the ends of the text a line breaks.
    @ParameterizedTest
    @CsvSource({
        "FIRST_WORD, 推进|深化改革|。, 深化",
        "LAST_WORD, 推进|深化改革|。, 改革",
        "FIRST_WORD_AND_ROLE, 推进|深化的力度|。, 深化.OF",
        "LAST_WORD_AND_ROLE, 推进|改革的力度|。, 力度.OF",
        "BEFORE_AND_ROLE, |的力度|。, ⏎.OF",
        "AFTER_AND_ROLE, |改革的|。, 。.OF",
    })
    void wordsAreToldApart(Cue cue, String text, String written) {
        assertEquals(List.of(cue.parse(written)), values(cue, text));
    }

    /// The values of a cue for what stands between the bars.
    private static List<Integer> values(Cue asked, String marked) {
        var document = Document.ofPlainText(marked.replace("|", ""), "");
        var text = new ScannedText(document, OutlineReader.read(document));
        var span = new Span(marked.indexOf('|'), marked.lastIndexOf('|') - 1);
        var values = new ArrayList<Integer>();
        new Cues(text).read(span, 1, new Votes(), (cue, value, amount) -> {
            if (cue == asked) {
                values.add(value);
            }
        });
        return values;
    }
}
