package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.Document;
import yandu.document.Span;

/// Any text is read to its end, and what is found lies in it, items in order and within their list.
class OutlineFuzzTest {
    private static final String[] PIECES = {
        "一要", "二要", "一是", "二是", "第一，", "第二、", "首先", "其次，", "最后", "一、", "二、", "（一）", "（二）", "1.", "2．",
        "1.1", "（1）", "(2)", "①", "②", "⑴", "⒈", "第一章", "第二条", "——", "•", "一方面", "必须", "要", "坚持",
        "他强调，", "会议指出，", "。", "；", "：", "，", "、", "“", "”", "‘", "（", "）", "《", "》", "\n", "\n\n",
        "\r", "\u3000\u3000", " ", "\t", "抓落实", "发展", "事关", "是", "2023年", "1.5%", "First,", "Second,",
        "the work. ", "I.", "# ", "....", "\ud842\udfb7", "\ud842", "\udfb7", "\u0000", "\u200b",
        "\ufeff", "\u2f00", "null"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsRandomTexts(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 150; round++) {
            check(random(random, random.nextInt(1, 160)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "一是", "一、", "（一）", "①", "1.", "1.1.", "第", "一", "——", "“", "（", "要", "必须坚持。", "\n", "\u3000",
        "、", "，", "A", "1", "是", "I.", ".", "第一条 ", "首先，其次，", "一要", "他强调，", "X是A，要B。", "必须做。\n",
        "短句。这里是一段相当长的话，说的是一件又一件要办的事，直到足够四十个字，好让它像一个段落的正文。\n"
    })
    void readsHostileTexts(String piece) {
        var text = piece.repeat(60_000 / piece.length());
        assertTimeout(Duration.ofSeconds(5), () -> check(text));
    }

    private static String random(RandomGenerator random, int pieces) {
        var text = new StringBuilder();
        for (int at = 0; at < pieces; at++) {
            text.append(
                    random.nextInt(12) == 0
                            ? String.valueOf((char) random.nextInt(Character.MAX_VALUE))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void check(String text) {
        var document = Document.ofPlainText(text, "fuzz");
        var outline = OutlineReader.read(document);
        assertEquals(outline, OutlineReader.read(document));
        checkLists(document, outline.lists(), new Span(0, text.length()));
        outline.speeches().forEach(speech -> document.slice(speech.span()));
        outline.topics()
                .forEach(topic -> assertTrue(document.slice(topic.paragraph()).contains(topic.text())));
    }

    private static void checkLists(Document document, List<Enumeration> lists, Span around) {
        int at = around.start();
        for (var list : lists) {
            assertTrue(list.span().start() >= at && list.span().end() <= around.end(), "lists in order");
            int item = list.span().start();
            for (var each : list.items()) {
                assertTrue(each.span().start() >= item, "items in order");
                assertTrue(list.span().contains(each.span()), "items in their list");
                assertEquals(each.heading(), document.slice(each.headingSpan()));
                assertTrue(each.span().contains(each.headingSpan()), "head in item");
                each.measures().forEach(m -> assertEquals(m.text(), document.slice(m.span())));
                checkLists(document, each.lists(), each.span());
                item = each.span().end();
            }
            at = list.span().end();
        }
    }
}
