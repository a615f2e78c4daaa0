package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.Words;
import yandu.document.Document;
import yandu.document.Span;
import yandu.importer.ImportException;
import yandu.importer.Importers;

/// No fragment among the first hundred phrases of any text, as far as that can be told without understanding it.
class WellFormedTest {
    private static final Path FOLDER = Path.of("../shared/texts");
    private static final int TOP = 100;
    /// Little words that need a neighbour, where they are words of their own.
    private static final String LITTLE_FIRST = "的和与及等了着";
    private static final String LITTLE_LAST = "的和与及把对从由向被而";
    private static final List<String> PAIRS = List.of("“”", "‘’", "「」", "『』", "《》", "（）", "()");
    /// Whose ends do not depend on the words of the text.
    private static final Set<PhraseKind> AS_WRITTEN = Set.of(PhraseKind.QUOTED, PhraseKind.WORK, PhraseKind.DATE);
    /// What counts by itself wherever it stands.
    private static final Set<PhraseKind> BY_THEMSELVES =
            Set.of(PhraseKind.QUOTED, PhraseKind.WORK, PhraseKind.NUMBERED);
    /// Cut out of 推动高质量发展, 能源保供, 节能环保, 中华民族伟大复兴 and the like wherever they are found.
    private static final Set<String> FRAGMENTS = Set.of("推动高质量", "能源保", "党精神", "高质量发", "民族伟大", "义现代化");

    @Test
    void builtInReport() {
        assertEquals(List.of(), faults(Reports.builtIn()));
    }

    @Test
    void textsToMeasureWith() throws IOException, ImportException {
        assumeTrue(Files.isDirectory(FOLDER), "no texts to measure with");
        var faults = new ArrayList<String>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (var file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                var document = Importers.read(file).document();
                faults(document).forEach(fault -> faults.add(file.getFileName() + ": " + fault));
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国家实行渔船清单管理制度，公开渔港名录。完善海洋综合执法体制。",
                "在第六个五年计划期间，渔业以科学理论、先进技术的成果为基础，完成了12件民生实事。",
                "紧盯反复性顽固性、改头换面、隐蔽隐性问题。健全放射源安全监管体系。",
                "推动渔港高质量发展取得新进展，落实好能源保供责任，发展节能环保产业。",
                "县委常委、办公室主任王小海陪同考察。推动县、乡、村网格三级健康管理机制建设。",
                "深化“放管服”改革，办好“渔民食堂”，坚持“一岛一策”、“一港一策”，维护渔民合法权益。",
            })
    void textsWithTraps(String text) {
        assertEquals(List.of(), faults(Document.ofPlainText(text, "")));
    }

    /// That each fault is seen: a text, a phrase listed for it, and what is wrong with that.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    渔港经济区建设      | 港经济区           | begins in a word
                    渔港现代化建设      | 渔港现代           | ends in a word
                    渔民的积极性        | 的积极性           | begins with a little word
                    渔民和渔港          | 渔民和             | ends with a little word
                    “特色”渔港      | 特色”渔港         | mark without partner
                    完成12件实事        | 2件实事            | splits a number or word
                    渔港，渔业          | 渔港，             | white space or mark at an end
                    能源保供            | 能源保             | known fragment
                    """)
    void seesEachFault(String text, String phrase, String fault) {
        int at = text.indexOf(phrase);
        var listed = new Phrase(phrase, PhraseKind.TERM, 0.5, List.of(new Span(at, at + phrase.length())), List.of());
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        assertEquals(fault, fault(text, words, listed));
    }

    private static List<String> faults(Document document) {
        var text = document.text();
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var phrases = new Analyzer().analyze(document).phrases();
        var top = phrases.subList(0, Math.min(TOP, phrases.size()));
        var faults = new ArrayList<String>();
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        for (var phrase : top) {
            var fault = fault(text, words, phrase);
            if (!fault.isEmpty()) {
                faults.add(phrase.text() + ": " + fault);
            }
            top.stream()
                    .filter(longer -> chinese && saysTheSame(phrase, longer))
                    .forEach(longer -> faults.add(phrase.text() + ": listed twice, in " + longer.text()));
        }
        return faults;
    }

    /// Whether a phrase stands nowhere but in a longer one of which it is two thirds or more.
    private static boolean saysTheSame(Phrase phrase, Phrase longer) {
        int length = phrase.text().length();
        return !BY_THEMSELVES.contains(phrase.kind())
                && length < longer.text().length()
                && length * 3 >= longer.text().length() * 2
                && phrase.occurrences().stream().allMatch(place -> isIn(place, longer.occurrences()));
    }

    private static boolean isIn(Span place, List<Span> places) {
        return places.stream().anyMatch(span -> span.start() <= place.start() && place.end() <= span.end());
    }

    private static String fault(String text, Words words, Phrase phrase) {
        var wording = phrase.text();
        boolean asWritten = AS_WRITTEN.contains(phrase.kind());
        char first = wording.charAt(0);
        char last = wording.charAt(wording.length() - 1);
        var place = phrase.first();
        if (FRAGMENTS.contains(wording)) {
            return "known fragment";
        }
        if (isEdge(first) || isEdge(last)) {
            return "white space or mark at an end";
        }
        if (splits(text, place.start()) || splits(text, place.end())) {
            return "splits a number or word";
        }
        if (!isBalanced(wording)) {
            return "mark without partner";
        }
        if (asWritten) {
            return "";
        }
        if (phrase.occurrences().stream().noneMatch(span -> isBorder(words, span.start()))) {
            return "begins in a word";
        }
        if (phrase.occurrences().stream().noneMatch(span -> isBorder(words, span.end()))) {
            return "ends in a word";
        }
        if (LITTLE_FIRST.indexOf(first) >= 0 && words.length(words.at(place.start())) == 1) {
            return "begins with a little word";
        }
        if (LITTLE_LAST.indexOf(last) >= 0 && words.length(words.at(place.end() - 1)) == 1) {
            return "ends with a little word";
        }
        return "";
    }

    /// Known terms are words in which other words begin and end (文旅|产业).
    private static boolean isBorder(Words words, int at) {
        return words.isBorder(at) || words.isTerm(words.at(at));
    }

    private static boolean isEdge(char c) {
        return Chars.isSpace(c) || "，。、；：！？,;:".indexOf(c) >= 0;
    }

    private static boolean splits(String text, int at) {
        if (at == 0 || at == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return Chars.isLatin(before) && Chars.isLatin(after) || Chars.isDigit(before) && Chars.isDigit(after);
    }

    private static boolean isBalanced(String words) {
        for (var pair : PAIRS) {
            int open = 0;
            for (int i = 0; i < words.length() && open >= 0; i++) {
                open += words.charAt(i) == pair.charAt(0) ? 1 : words.charAt(i) == pair.charAt(1) ? -1 : 0;
            }
            if (open != 0) {
                return false;
            }
        }
        return true;
    }
}
