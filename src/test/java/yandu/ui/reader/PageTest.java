package yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Span;

class PageTest {

    private static Page page(String text, boolean indent) {
        return Page.of(Document.ofPlainText(text, "无题"), indent);
    }

    private static String shown(Page page) {
        return page.lines().stream().map(Page.Line::text).collect(Collectors.joining("\n"));
    }

    @Test
    void paragraphsAreIndentedAndTitlesAreNot() {
        assertEquals("会议\n　　第一段。\n　　第二段。", shown(page("会议\n第一段。\n\n 第二段。", true)));
        assertEquals("会议\n第一段。\n第二段。", shown(page("会议\n第一段。\n\n 第二段。", false)));
    }

    @Test
    void textWithoutTitleShowsTheDocumentsTitle() {
        var page = page("第一段，没有标题。", true);
        assertEquals("无题\n　　第一段，没有标题。", shown(page));
        assertEquals(0, page.toText(1));
        assertEquals(5, page.toPage(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void offsetsGoToThePageAndBack(boolean indent) {
        var text = "会议\n第一段。\n\n 第二段。\n" + "长句子很长。".repeat(900);
        var document = Document.ofPlainText(text, "无题");
        var page = Page.of(document, indent);
        var shown = shown(page);
        for (Block block : document.blocks()) {
            for (int at = block.span().start(); at < block.span().end(); at++) {
                assertEquals(text.charAt(at), shown.charAt(page.toPage(at)));
                assertEquals(at, page.toText(page.toPage(at)));
            }
        }
    }

    @Test
    void longParagraphsAreCutBehindSentences() {
        var page = page("短\n" + "长句子很长。".repeat(900), true);
        var body = page.lines().subList(1, page.lines().size());
        assertEquals(3, body.size());
        assertEquals(1, page.paragraphs());
        body.forEach(line -> assertTrue(line.span().length() <= Page.LONGEST && line.text().endsWith("。"), line::text));
        assertEquals(Page.Kind.CONTINUED, body.get(1).kind());
        assertEquals(0, body.get(1).indent());
    }

    @Test
    void aSentenceThatNeverEndsIsCutAnyway() {
        var page = page("短\n" + "字".repeat(5_000), true);
        assertEquals(5_000, page.lines().stream().skip(1).mapToInt(line -> line.span().length()).sum());
    }

    @Test
    void controlCharactersBecomeSpaces() {
        assertEquals("题\n　　甲 乙。", shown(page("题\n甲\t乙。", true)));
    }

    @Test
    void spansKeepTheirLength() {
        var page = page("会议\n第一段。", true);
        assertEquals(new Span(5, 8), page.toPage(new Span(3, 6)));
    }
}
