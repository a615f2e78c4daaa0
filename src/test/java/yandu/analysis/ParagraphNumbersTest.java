package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

/// Numbers of paragraphs of an English text beside those that count the items of a list. `…` stands for sentences that
/// make a paragraph, `⏎` for a line break.
class ParagraphNumbersTest {
    private static final String PROSE =
            " the mills made more cloth than in any year before, and most of it was sold abroad. The loss of revenue was small.";

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        // an excerpt of a speech
        "63. Last year…⏎64. This year…⏎65. Next year… → ''",
        // a whole speech, with headings between its paragraphs
        "1. Last year…⏎2. This year…⏎Dams⏎3. In the north…⏎Mills⏎4. In the south… → |Dams |Mills",
        // items of a list
        "1. Last year,…⏎2. This year,…⏎3. Next year,… → 1.|Last year 2.|This year 3.|Next year",
        "6. Mend pipes.⏎7. Build dams. → 6.|Mend pipes 7.|Build dams",
        "6. Water: by then,…⏎7. Fire: by then,… → 6.|Water: by then 7.|Fire: by then",
        "6. Water⏎Last year…⏎7. Fire⏎Last year… → 6.|Water 7.|Fire",
        "4. Mills. Last year…⏎5. How the mills of the north and of the south were mended by those who had worked in them all their lives and knew every wheel of them → "
                + "4.|Mills 5.|How the mills of the north and of the south were mended by those who had worked in them all their lives and knew every wheel of them",
    })
    void tellsParagraphsFromItems(String text, String items) {
        var typed = text.replace("…", PROSE).replace('⏎', '\n');
        var lists = OutlineReader.read(Document.ofPlainText("Report\n" + typed + "\n", "report")).lists();
        assertEquals(items, OutlineTable.brief(lists));
    }
}
