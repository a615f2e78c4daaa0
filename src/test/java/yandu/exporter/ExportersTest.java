package yandu.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yandu.analysis.Analysis;
import yandu.analysis.Enumeration;
import yandu.analysis.Glossary;
import yandu.analysis.Item;
import yandu.analysis.Measure;
import yandu.analysis.Outline;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.document.Anchor;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Span;
import yandu.exporter.StudyPack.Part;
import yandu.i18n.Language;
import yandu.notes.Note;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

class ExportersTest {
    private static final String TEXT =
            """
            <标题> & "会议"
            　　会议强调“两个确立”。一要聚焦发展目标，加强领导；二要聚焦主攻方向。
            1. *星号*_下划线_<script>alert('x')</script>`代码`|竖线|
            """;
    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    @Test
    void htmlIsWellFormedWhateverTheTextHolds() throws Exception {
        var page = export("html", pack(ALL, Language.ZH));
        var factory = DocumentBuilderFactory.newInstance();
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(
                "<标题> & \"会议\"",
                document.getElementsByTagName("h1").item(0).getTextContent());
        var words = document.getElementsByTagName("section").item(1).getTextContent();
        assertTrue(words.contains("<script>alert('x')</script>"), words);
    }

    @Test
    void everyHtmlLinkHasItsTarget() throws IOException {
        var page = export("html", pack(ALL, Language.ZH));
        var targets = all(page, "id=\"([^\"]+)\"");
        var links = all(page, "href=\"#([^\"]+)\"");
        assertEquals(targets.size(), new HashSet<>(targets).size());
        assertTrue(targets.containsAll(links), links::toString);
        // outline item 1 and its measure's sentence, phrase twice, note, card
        assertTrue(links.contains("s3"), links::toString);
        assertFalse(page.contains("http"), "a page without links to elsewhere");
    }

    @Test
    void overlappingMarksKeepEveryCharacter() throws Exception {
        var page = export("html", pack(EnumSet.of(Part.TEXT), Language.ZH));
        var text = page.substring(page.indexOf("<section"), page.indexOf("</section"));
        assertTrue(text.contains("<mark class=\"k quoted\">两个</mark>"), text);
        assertTrue(text.contains("<mark class=\"k quoted noted c2\">确立</mark>"), text);
        assertTrue(text.contains("<mark class=\"noted c2\">”。</mark>"), text);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void onlyThePartsAskedForAreThere(Part part) throws IOException {
        for (var format : Exporters.ALL) {
            var page = export(format.extension(), pack(EnumSet.of(part), Language.EN));
            assertEquals(1, all(page, "(?m)(^## |<h2>)").size(), page);
            assertEquals(part == Part.TEXT, all(page, "(id=\"[sp]\\d)").size() > 0);
            assertEquals(0, all(page, "(#[sp]\\d)").size());
        }
    }

    @Test
    void markdownEscapesAndLinks() throws IOException {
        var page = export("md", pack(ALL, Language.ZH));
        assertTrue(page.startsWith("# \\<标题\\> \\& \"会议\"\n"), page);
        assertTrue(page.contains("1\\. \\*星号\\*\\_下划线\\_\\<script\\>"), page);
        assertTrue(page.contains("- 一要聚焦发展目标 [¶1](#p1)\n"), page);
        assertTrue(page.contains("- **两个确立** [¶1](#p1)\n"), page);
        assertTrue(page.contains("确立核心地位 (出处：公报)"), page);
        assertTrue(page.contains("> 确立”。\n"), page);
        assertTrue(page.contains("记住 **这一句** [¶1](#p1)"), page);
        assertTrue(all(page, "<a id=\"(p\\d+)\">").containsAll(all(page, "\\(#(p\\d+)\\)")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "# 一 ~ \\# 一",
                "- 一 ~ \\- 一",
                "12) 一 ~ 12\\) 一",
                "2023年 ~ 2023年",
                "a*b ~ a\\*b",
                "[x](y) ~ \\[x\\](y)",
                "AT&T ~ AT\\&T",
                "一、二 ~ 一、二",
            })
    void markdownMarksBecomeText(String text, String escaped) {
        assertEquals(escaped, Markdown.block(text));
    }

    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        for (var format : Exporters.ALL) {
            var name = format.extension();
            assertEquals(export(name, pack(ALL, Language.EN)), export(name, pack(ALL, Language.EN)));
        }
    }

    private static String export(String format, StudyPack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        Exporters.of(format).orElseThrow().write(pack, out);
        return out.toString(UTF_8);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static StudyPack pack(Set<Part> parts, Language language) {
        var document = Document.ofPlainText(TEXT, "");
        var first = span("一要聚焦发展目标，加强领导");
        var item =
                new Item(
                        "一要", 1, "聚焦发展目标", first, span("聚焦发展目标"),
                        List.of(new Measure("加强领导", span("加强领导"))), List.of());
        var list = new Enumeration("聚焦", "会议强调", "inline-yao", true, first, List.of(item));
        var phrase =
                new Phrase(
                        "两个确立", PhraseKind.QUOTED, 0.9, List.of(span("两个确立")),
                        List.of(new Phrase.Reason("quoted", 1)));
        var note =
                new Note(1, "a", Anchor.of(TEXT, span("确立”。")), "记住 **这一句**", 2, Instant.EPOCH);
        var card =
                new Card(
                        "k", CardKind.EXPANSION, Prompt.of("prompt.expansion", "两个确立"),
                        new Answer.Expansion("确立核心地位", "公报"), span("两个确立"), OptionalInt.of(1));
        return new StudyPack(
                new Report("a", document, Optional.empty(), "会议.txt", Instant.EPOCH),
                new Analysis(document, new Outline(List.of(list)), List.of(phrase)),
                new OneEntry(), List.of(card), List.of(note), parts, language);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private record OneEntry() implements Glossary {
        private static final Entry ENTRY =
                new Entry("两个确立", "确立核心地位", List.of(), "公报", Confidence.HIGH);

        @Override
        public Optional<Entry> find(String phrase) {
            return Arrays.asList("两个确立").contains(phrase) ? Optional.of(ENTRY) : Optional.empty();
        }

        @Override
        public List<Entry> entries() {
            return List.of(ENTRY);
        }
    }
}
