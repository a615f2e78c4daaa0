package yandu.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import yandu.analysis.Steps;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Block;
import yandu.exporter.page.Page;
import yandu.exporter.page.Palette;
import yandu.exporter.page.Run;
import yandu.i18n.Language;

/// DOCX and PDF: what goes in comes out, whatever it is.
class PaperFormatsTest {
    private static final EnumSet<Part> ALL = EnumSet.allOf(Part.class);

    @ParameterizedTest
    @EnumSource(Language.class)
    void allWordsOfThePageAreInThePdf(Language language) throws IOException {
        var page = PackPage.of(Packs.pack(ALL, language));
        var text = bare(pdfText(write("pdf", page)));
        page.blocks().forEach(block -> block.runs().forEach(run -> assertTrue(text.contains(bare(run.text())), run.text())));
    }

    /// 一 and the radical of its shape are one glyph of the font; so is everything that looks alike.
    @Test
    void charactersAreNotTakenForRadicals() throws IOException {
        var words = "一丨丶丿乙亅二人入八几力十又口土大女子小山工己干心戈手支文斗方日月木水火爪父牛犬玉瓜瓦甘生用田白皮目石示立竹米羊老耳肉自至舟色虫血行衣西见言谷豆足身车辛辰邑里金长门雨青非面音页风飞食首香马骨高鬼鱼鸟鹿麦麻黄黑鼎鼓鼠鼻齐齿龙龟“”—…《》，。（）％·";
        assertEquals(words, bare(pdfText(write("pdf", page(words))).substring(2)).replaceFirst("1/1$", ""));
    }

    @Test
    void linesBreakWhereChineseLinesMay() throws IOException {
        var words = "全面贯彻落实《关于进一步加强工作的意见》，（抓好）“落实”。".repeat(60);
        for (var line : pdfText(write("pdf", page(words))).strip().split("\\R")) {
            assertTrue("，。》）”".indexOf(line.charAt(0)) < 0, line);
            assertTrue("《（“".indexOf(line.strip().charAt(line.strip().length() - 1)) < 0, line);
        }
    }

    /// Lines of neighbours do not mix, and a row that no sheet holds goes on over the next ones.
    @Test
    void cellsOfATableStayTogether() throws IOException {
        var left = "左边的格子要说的话一行放不下，".repeat(8);
        var right = "右边的也放不下，而且更长一些。".repeat(12);
        var endless = "没有一张纸放得下这一格。".repeat(700);
        var rows = List.of(List.of(Block.Cell.of(left), Block.Cell.of(right)), List.of(Block.Cell.of(endless), Block.Cell.of("短")));
        var page = new Page("题", "zh-CN", List.of(new Block.Table(List.of(50, 50), List.of("甲", "乙"), rows)));
        var text = bare(pdfText(write("pdf", page)).replaceAll("\\d+ / \\d+", ""));
        assertTrue(text.contains(left) && text.contains(right), text);
        assertEquals(700, text.split("没有一张纸", -1).length - 1);
    }

    @Test
    void everyCharacterOfThePageIsInThePdf() throws IOException {
        var all = new StringBuilder("office, fi ffl; 世纪末、下世纪初叶。《孟子•尽心》·《离娄》一⼀");
        for (int row = 0xb0; row < 0xd8; row++) {
            for (int cell = 0xa1; cell < 0xff; cell++) {
                all.append(new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312")));
            }
        }
        var characters = all.chars().mapToObj(c -> String.valueOf((char) c)).filter(c -> !c.equals("\ufffd")).collect(Collectors.toList());
        var words = new StringBuilder(all.toString().replace("\ufffd", ""));
        Collections.shuffle(characters, new Random(7));
        words.append(String.join("", characters));
        assertEquals(bare(words.toString()), bare(pdfText(write("pdf", page(words.toString()))).replaceAll("\\d+ / \\d+", "").replaceFirst("题", "")));
    }

    @Test
    void aPdfCarriesPartOfItsFontAndAnOutline() throws IOException {
        try (var pdf = Loader.loadPDF(write("pdf", PackPage.of(Packs.pack(ALL, Language.ZH))))) {
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name);
                assertFalse(tables(font).contains("GSUB"), "its rules name glyphs by their numbers in the whole font: 下世纪 lost two characters by them");
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"), font.getName());
            }
            assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
            var names = new ArrayList<String>();
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                assertNotNull(item.findDestinationPage(pdf));
            }
            assertEquals(List.of("大纲", "原文", "要语", "笔记", "卡片", "错题", "掌握情况", "默写", "答案"), names);
        }
    }

    @Test
    void whatTheFontLacksAndWhatNoTextShouldHoldIsNoObstacle() throws IOException {
        var page = page("\u0000\u0007😀𠮷\ud800\t尾");
        assertTrue(pdfText(write("pdf", page)).contains("尾"));
        var words = parts(write("docx", page)).get("word/document.xml");
        assertTrue(words.contains("😀𠮷") && words.contains("尾") && words.indexOf('\u0007') < 0, words);
    }

    @Test
    void aDocumentIsWellFormedAndEveryLinkHasItsPlace() throws Exception {
        var parts = parts(write("docx", PackPage.of(Packs.pack(ALL, Language.ZH))));
        var places = new HashSet<String>();
        var factory = DocumentBuilderFactory.newInstance();
        for (var part : parts.values()) {
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getBytes(UTF_8)));
        }
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("word/document.xml").getBytes(UTF_8)));
        elements(document, "w:bookmarkStart").forEach(mark -> assertTrue(places.add(mark.getAttribute("w:name"))));
        var links = elements(document, "w:hyperlink");
        assertTrue(!links.isEmpty() && links.stream().allMatch(link -> places.contains(link.getAttribute("w:anchor"))));
        var styles = parts.get("word/styles.xml");
        elements(document, "w:pStyle").forEach(style -> assertTrue(styles.contains("w:styleId=\"" + style.getAttribute("w:val") + "\""), style.getAttribute("w:val")));
    }

    /// The note covers two runs, of which one belongs to a phrase too.
    @Test
    void aNoteIsACommentOnItsWordsInItsColour() throws IOException {
        var parts = parts(write("docx", PackPage.of(Packs.pack(ALL, Language.ZH))));
        var document = parts.get("word/document.xml");
        var marked = document.substring(document.indexOf("<w:commentRangeStart w:id=\"0\"/>"), document.indexOf("<w:commentRangeEnd w:id=\"0\"/>"));
        assertEquals("确立”。", marked.replaceAll("<[^>]*>", ""));
        assertEquals(2, marked.split(Palette.hex(Palette.marker(2)), -1).length - 1);
        assertTrue(parts.get("word/comments.xml").contains("记住 这一句"), parts.get("word/comments.xml"));
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        for (var format : List.of("docx", "pdf")) {
            assertArrayEquals(write(format, PackPage.of(Packs.pack(ALL, Language.EN))), write(format, PackPage.of(Packs.pack(ALL, Language.EN))));
        }
    }

    private static Set<String> tables(PDFont font) throws IOException {
        var file = ((PDType0Font) font).getDescendantFont().getFontDescriptor().getFontFile2().toByteArray();
        try (var parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
            return parsed.getTableMap().keySet();
        }
    }

    private static Page page(String words) {
        return new Page("题", "zh-CN", List.of(new Block.Paragraph(Role.TEXT, List.of(Run.of(words)))));
    }

    private static byte[] write(String format, Page page) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = PageWriters.ALL.stream().filter(w -> w.extension().equals(format)).findFirst().orElseThrow();
        writer.write(page, Steps.UNWATCHED, out);
        return out.toByteArray();
    }

    private static String pdfText(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s|　", "");
    }

    private static List<Element> elements(org.w3c.dom.Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        var found = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}
