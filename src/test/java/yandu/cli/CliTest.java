package yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Arguments in, exit status and one line of complaint out.
class CliTest {
    private static final String REPORT = "resources/yandu/reports/shanxi-2023-05-25.txt";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectory(folder.resolve("dir"));
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("bad.tsv"), "a\tb\t\tc\town\na\tb\n");
        Files.writeString(folder.resolve("blank.txt"), " \n　\n");
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 0, 7});
        Files.writeString(folder.resolve("page.docx"), "PK\3\4 cut off");
        Files.writeString(folder.resolve("log.csv"), "card_id,rating,review_time\n1,9,0\n");
        Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        terminal = new Terminal(folder.resolve("data"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // arguments                            | exit | complaint begins
                "frobnicate                             | 2 | yandu: “frobnicate” is neither a command",
                "--frobnicate                           | 2 | yandu: There is no option “--frobnicate”.",
                "list --frobnicate                      | 2 | yandu: There is no option “--frobnicate”.",
                "list extra                             | 2 | yandu: “extra” is neither a command",
                "analyze                                | 2 | yandu: FILE is missing. See yandu analyze --help.",
                "show                                   | 2 | yandu: REPORT is missing. See yandu show --help.",
                "grade --expected x                     | 2 | yandu: --typed is missing.",
                "grade --expected x --typed             | 2 | yandu: --typed is missing.",
                "quiz x --count many                    | 2 | yandu: “many” cannot be used for --count.",
                "quiz x --count 0                       | 2 | yandu: The number of questions must be 1 to 200",
                "quiz x --type riddle                   | 2 | yandu: There are no questions of type “riddle”",
                "quiz x --seed 1 --seed 2               | 2 | yandu: Option --seed may be given only once.",
                "list --lang fr                         | 2 | yandu: “fr” cannot be used for --lang.",
                "export x --format doc --out f          | 2 | yandu: There is no format “doc”; choose one of:",
                "cards x --kind joker                   | 2 | yandu: There are no cards of kind “joker”",
                "show nowhere                           | 2 | yandu: ",
                "tour --out DIR/p --leg fr-pink         | 2 | yandu: There is no window “fr-pink” on the tour: choose from zh-light.",
                "tour --out DIR/p --part cellar         | 2 | yandu: The tour has no part “cellar”: choose from review.",
                "glossary                               | 2 | yandu: ",
                "glossary --export a --import b         | 2 | yandu: ",
                "glossary --import DIR/missing.tsv      | 3 | yandu: Cannot read “DIR/missing.tsv”",
                "glossary --import DIR/bad.tsv          | 3 | yandu: “DIR/bad.tsv”, line 2: wrong number of columns",
                "lexicon --import DIR/bad.tsv           | 3 | yandu: “DIR/bad.tsv”, line 1: unknown decision",
                "analyze DIR/missing.txt                | 3 | yandu: “DIR/missing.txt” does not exist",
                "analyze DIR/dir                        | 3 | yandu: “DIR/dir” is a folder",
                "analyze DIR/empty.txt                  | 3 | yandu: “empty.txt” holds no text",
                "analyze DIR/blank.txt                  | 3 | yandu: “blank.txt” holds no text",
                "analyze DIR/binary.txt                 | 3 | yandu: The format of “binary.txt” is not known",
                "analyze DIR/page.docx                  | 3 | yandu: “page.docx” is damaged",
                "import DIR/missing.txt                 | 3 | yandu: “DIR/missing.txt” does not exist",
                "import DIR/binary.txt                  | 3 | yandu: The format of “binary.txt” is not known",
                "schedule --log DIR/missing.csv         | 3 | yandu: “DIR/missing.csv” does not exist",
                "schedule --log DIR/dir                 | 3 | yandu: “DIR/dir” cannot be read",
                "schedule --log DIR/log.csv             | 3 | yandu: ",
                "schedule --log DIR/other.csv           | 3 | yandu: ",
            })
    void whatIsWrongIsSaidInOneLine(String arguments, int status, String complaint) {
        assertEquals(status, terminal.run(words(arguments)));
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertTrue(terminal.err().startsWith(complaint.replace("DIR", folder.toString())), terminal.err());
        assertEquals("", terminal.out());
    }

    @Test
    void chineseComplaintsForThoseWhoReadChinese() {
        assertEquals(2, terminal.run("show", "--lang", "zh"));
        assertEquals("yandu: 缺少 REPORT。 用法见 yandu show --help。\n", terminal.err());
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersOut() {
        var bad = folder.resolve("empty.txt").toString();
        assertEquals(3, terminal.run("analyze", bad, REPORT));
        assertTrue(terminal.out().contains("山西省委召开全省领导干部会议"), terminal.out());
        assertEquals(1, terminal.err().lines().count());
    }

    /// A heading that leads to a list is not said again above it; other words that lead to one are.
    @Test
    void theOutlineSaysEachHeadingOnce() throws IOException {
        var file = Files.writeString(
                folder.resolve("roads.txt"),
                """
                村里修路架桥的安排
                一、修路
                （一）选线。绕开农田。
                （二）施工。保证安全。
                二、架桥
                分两步走。
                （一）选址。避开急流。
                （二）造桥。保证质量。
                三、验收：
                （一）路面。用尺量。
                （二）桥面。用车试。
                项目
                期限
                """);
        assertEquals(0, terminal.run("analyze", file.toString()), terminal.err());
        var outline = terminal.out().lines().filter(line -> !line.contains("·")).limit(13).map(String::stripTrailing).toList();
        assertEquals(
                List.of("# 村里修路架桥的安排", "", "一、修路", "  （一）选线", "  （二）施工", "二、架桥", "  分两步走。", "    （一）选址", "    （二）造桥", "三、验收", "  （一）路面",
                        "  （二）桥面", ""),
                outline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no database at all, but text that is long enough to look like something", ""})
    void aLibraryThatIsNoneIsLeftAlone(String content) throws IOException {
        var library = folder.resolve("data/library.db");
        Files.createDirectories(library.getParent());
        Files.writeString(library, content.repeat(10));
        int status = terminal.run("list");
        if (content.isEmpty()) {
            assertEquals(0, status, terminal.err());
        } else {
            assertEquals(4, status);
            assertEquals(1, terminal.err().lines().count(), terminal.err());
            assertEquals(content.repeat(10), Files.readString(library));
        }
    }

    @Test
    void aLibraryInUseIsSaidToBe() {
        try (var other = terminal.library()) {
            other.reading().list();
            assertEquals(4, terminal.run("list"));
            assertEquals(1, terminal.err().lines().count(), terminal.err());
        }
        assertEquals(0, terminal.run("list"), terminal.err());
    }

    @Test
    void aDefectIsLoggedAndToldWithoutDetails() {
        terminal.breakDown(new IllegalStateException("机密"));
        assertEquals(1, terminal.run("list"));
        assertEquals(1, terminal.err().lines().count());
        assertTrue(terminal.err().startsWith("yandu: That did not work"), terminal.err());
        assertEquals(List.of("java.lang.IllegalStateException: 机密"), terminal.defects());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCommandHasHelpInBothLanguages(String language) {
        for (var entry : Cli.COMMANDS) {
            assertEquals(0, terminal.run(entry.name(), "--help", "--lang", language), terminal.err());
            assertTrue(terminal.out().contains("yandu " + entry.name()), terminal.out());
            assertTrue(terminal.out().contains(language.equals("zh") ? "选项：" : "Options:"), terminal.out());
            assertEquals(-1, terminal.out().indexOf("bundle:"), terminal.out());
            assertEquals("", terminal.err());
        }
        assertEquals(0, terminal.run("--help", "--lang", language));
        for (var entry : Cli.COMMANDS) {
            assertTrue(terminal.out().contains("\n  " + entry.name() + " "), terminal.out());
        }
    }

    @Test
    void tellsItsVersion() {
        assertEquals(0, terminal.run("--version"));
        assertEquals("yandu 9.9\n", terminal.out());
    }

    private String[] words(String arguments) {
        return arguments.strip().replace("DIR", folder.toString()).split(" +");
    }
}
