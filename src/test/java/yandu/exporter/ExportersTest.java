package yandu.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yandu.analysis.Steps;
import yandu.exporter.StudyPack.Part;
import yandu.i18n.Language;

class ExportersTest {
    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private static final List<String> TEXTS = List.of("md", "html");

    @Test
    void htmlIsWellFormedWhateverTheTextHolds() throws Exception {
        var page = export("html", Packs.pack(ALL, Language.ZH));
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
        var page = export("html", Packs.pack(ALL, Language.ZH));
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
        var page = export("html", Packs.pack(EnumSet.of(Part.TEXT), Language.ZH));
        var text = page.substring(page.indexOf("<section"), page.indexOf("</section"));
        assertTrue(text.contains("<mark class=\"k quoted\">两个</mark>"), text);
        assertTrue(text.contains("<mark class=\"k quoted noted c2\">确立</mark>"), text);
        assertTrue(text.contains("<mark class=\"noted c2\">”。</mark>"), text);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void onlyThePartsAskedForAreThere(Part part) throws IOException {
        for (var format : TEXTS) {
            var page = export(format, Packs.pack(EnumSet.of(part), Language.EN));
            assertEquals(part == Part.HANDOUT ? 2 : 1, all(page, "(?m)(^## |<h2>)").size(), page);
            assertEquals(part == Part.TEXT && format.equals("html"), all(page, "(id=\"[sp]\\d)").size() > 0, page);
            assertEquals(0, all(page, "(#[sp]\\d)").size());
        }
    }

    @Test
    void markdownEscapesAndLinks() throws IOException {
        var page = export("md", Packs.pack(ALL, Language.ZH));
        assertTrue(page.startsWith("# \\<标题\\> \\& \"会议\"\n"), page);
        assertTrue(page.contains("1\\. \\*星号\\*\\_下划线\\_\\<script\\>"), page);
        assertTrue(page.contains("- 一要聚焦发展目标 [¶1](#p1)\n"), page);
        assertTrue(page.contains("- **两个确立** [¶1](#p1)\n"), page);
        assertTrue(page.contains("确立核心地位 (出处：公报)"), page);
        assertTrue(page.contains("> 确立”。 [¶1](#p1)\n\n记住 **这一句**\n"), page);
        assertTrue(all(page, "<a id=\"(p\\d+)\">").containsAll(all(page, "\\(#(p\\d+)\\)")));
    }

    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        for (var format : Exporters.ALL) {
            var name = format.extension();
            assertEquals(export(name, Packs.pack(ALL, Language.EN)), export(name, Packs.pack(ALL, Language.EN)));
        }
    }

    private static String export(String format, StudyPack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        Exporters.of(format).orElseThrow().write(pack, Steps.UNWATCHED, out);
        return out.toString(UTF_8);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
    }
}
