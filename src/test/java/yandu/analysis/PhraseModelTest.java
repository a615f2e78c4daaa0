package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.text.Resource;
import yandu.document.Document;
import yandu.document.Span;

class PhraseModelTest {

    @ParameterizedTest
    @ValueSource(strings = {PhraseModel.LIST, PhraseModel.ENGLISH_LIST, PhraseModel.FRAGMENT_LIST})
    void everyWeightIsReadAsItIsWritten(String list) {
        var lines = Resource.lines(list);
        assertEquals(lines, lines.stream().map(PhraseModelTest::written).toList());
    }

    /// A line as its cue would write it, but for a word, which its number does not tell; one with too few or too many cells is
    /// empty.
    private static String written(String line) {
        var cells = line.split(" ");
        var cue = Cue.valueOf(cells[0]);
        int value = cue.parse(cells[1]);
        cells[1] = cue.isOfWords() ? cells[1] : cue.write(value);
        return cells.length == 3 || cells.length == 4 ? String.join(" ", cells) : "";
    }

    /// LONG counts in tens of characters: four of them are 0.4.
    @Test
    void addsUpTheSignsOfThePhrase() {
        var model = new PhraseModel(PhraseWeights.of(List.of(
                "ALWAYS 0 -2",
                "LENGTH 4 0.5",
                "CHARS_FIRST 海岛 1",
                "CHARS_AFTER 。⏎ 0.25",
                "BEFORE LINE 0.125",
                "RULE quoted 4",
                "RULE_AND_WEIGHT quoted.9 8",
                "RULE term 16",
                "LONG 0 10")));
        var document = Document.ofPlainText("海岛经济。", "");
        var text = new ScannedText(document, OutlineReader.read(document));
        var span = new Span(0, 4);
        var reason = new Candidate(span, PhraseKind.QUOTED, 0.9, "quoted");
        assertEquals(
                -2 + 0.5 + 1 + 0.25 + 0.125 + 4 + 8 + 4,
                model.logit(new Cues(text), span, 1, Votes.of(List.of(reason))),
                1e-9);
    }

    /// Signs of characters and letters are told apart from the others, or they are looked up where they are not.
    @ParameterizedTest
    @ValueSource(strings = {"We will say that price stability matters now.", "要坚持改革创新，发展海岛经济。"})
    void signsOfCharactersAreAddedAsSuch(String words) {
        var document = Document.ofPlainText(words, "");
        var text = new ScannedText(document, OutlineReader.read(document));
        var read = EnumSet.noneOf(Cue.class);
        CueReader.of(text).read(new Span(words.length() / 2, words.length() - 1), 1, new Votes(), new CueReader.Sink() {
            @Override
            public void add(Cue cue, int value, double amount) {
                assertFalse(cue.isOfMany(), cue::name);
            }

            @Override
            public void addOfMany(Cue cue, int pair) {
                assertTrue(cue.isOfMany(), cue::name);
                read.add(cue);
            }
        });
        assertTrue(read.size() >= 3, read::toString);
    }

    /// The first text says what is to be done, the second tells what somebody did.
    @ParameterizedTest
    @CsvSource({"深化农村集体产权制度改革, -2", "他们走进了我的家说起了老师的话, 2"})
    void signsWeighMoreAsTheTextTells(String words, double telling) {
        var model = new PhraseModel(PhraseWeights.of(List.of("ALWAYS 0 1 0.25")));
        var document = Document.ofPlainText(words, "");
        var text = new ScannedText(document, OutlineReader.read(document));
        assertEquals(telling, text.telling());
        assertEquals(
                1 + 0.25 * telling,
                model.in(text).logit(new Cues(text), new Span(0, 4), 1, new Votes()),
                1e-9);
    }

    @Test
    void oddsBecomeProbabilities() {
        assertEquals(0.5, PhraseModel.probability(0));
        assertTrue(PhraseModel.probability(3) > 0.95);
        assertTrue(PhraseModel.probability(-3) < 0.05);
    }
}
