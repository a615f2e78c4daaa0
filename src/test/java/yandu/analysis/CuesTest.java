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

    /// Digits: 1 pause marks, 2 commas, 3 both; how many parts; and what the cue tells of them.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PARTS; |高质量发展|。; 0",
                "PARTS; 坚持|减法、加法|。; 12",
                "PARTS; 坚持|深化改革，扩大开放|。; 22",
                "PARTS; |深化改革、扩大开放，改善民生|。; 33",
                "PARTS; |能源、工业、建筑、交通、农业|。; 14",
                "PARTS_DIFFERENCE; |深化改革，扩大开放|。; 220",
                "PARTS_DIFFERENCE; |深化改革，扩大对外开放|。; 222",
                "PARTS_DIFFERENCE; |改革，进一步扩大对外开放|。; 224",
                "PARTS_LENGTH; |深化改革，扩大开放|。; 224",
                "PARTS_ECHO; |深化改革，扩大开放|。; 2200",
                "PARTS_ECHO; |农民、工人|。; 1201",
                "PARTS_ECHO; |深化改革，深化开放|。; 2210",
                "PARTS_ECHO; |扩大开放，大力扩大开放|。; 2220",
                "PARTS_AROUND; 坚持|减法、加法|。; 104",
                "PARTS_AROUND; |减法、加法|，; 152",
                "PARTS_AROUND; 能源、|减法、加法|：; 113",
            })
    void partsBetweenCommasAreCompared(Cue cue, String text, int value) {
        assertEquals(List.of(value), values(cue, text));
    }

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
