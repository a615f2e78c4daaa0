package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.service.ReportSummary;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.task.BackgroundTasks;
import yandu.ui.task.Tasks;

/// A file is looked at as soon as it is read, while what is in it is still being counted: that is held up here until a
/// test lets it go on.
class FirstScreenTest {
    private static final Path FILES = Path.of("src/test/resources/yandu/importer");
    private static final String TEXT = "某市工作报告\n今年抓好三件事。一要稳就业，保民生。二要稳企业，强产业。三要守底线，保安全。\n本办法自1 9 9 3年起施行。\n";
    private static final String COUNTED = "3 个重点";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final CountDownLatch held = new CountDownLatch(1);
    private final BackgroundTasks elsewhere = new BackgroundTasks();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(folder.resolve("library"), 1280, 800, false);
        window.tasks.letLongWorkBeElsewhere(elsewhere);
        elsewhere.run(() -> {
            held.await();
            return held;
        }, gone -> {}, why -> {});
    }

    @AfterEach
    void close() {
        held.countDown();
        elsewhere.close();
        window.close();
    }

    /// Title, how it begins, what was mended and the details are there before the counts.
    @Test
    void theFirstScreenIsThereBeforeTheCounts() throws Exception {
        drop(text("一.txt", TEXT));
        for (var said : List.of("某市工作报告", "新报告", "今年抓好三件事", "正在统计", "正在分析 1/1")) {
            assertTrue(isSaid(said), said);
        }
        assertEquals(List.of("某市工作报告", "", "一.txt", ""), fields().stream().map(TextField::getText).toList());
        assertFalse(isSaid(COUNTED));
        goOn();
        assertTrue(isSaid(COUNTED));
        assertFalse(isSaid("正在"), "nothing is under way any more");
    }

    @ParameterizedTest
    @CsvSource({"structure.pdf", "structure.docx", "structure.html", "structure.md"})
    void soItIsInEachFormat(String name) throws Exception {
        drop(FILES.resolve(name));
        assertTrue(isSaid("正在统计"));
        goOn();
        assertTrue(isSaid("个重点"));
        press("导入");
        assertEquals(1, library().size());
    }

    /// A field in which one types keeps its words and its keys when the counts come, and what was said is kept.
    @Test
    void whatIsSaidMeanwhileIsKept() throws Exception {
        drop(text("一.txt", TEXT));
        type(0, "另一个题目");
        type(1, "no day");
        type(1, "2024-01-02");
        type(3, "某某");
        goOn();
        assertTrue(isSaid(COUNTED));
        assertEquals(List.of("另一个题目", "2024-01-02", "一.txt", "某某"), fields().stream().map(TextField::getText).toList());
        assertTrue(Pictures.onFx(() -> fields().get(3).isFocused()), "the keys stay in the field");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Pictures.settle();
        var kept = window.wiring.importing().details(library().getFirst().id());
        assertEquals(List.of("另一个题目", "某某"), List.of(kept.title(), kept.speaker()));
        assertEquals("2024-01-02", kept.date().orElseThrow().toString());
    }

    /// Yes can be said at once; it is kept when it is counted, with what was said of it after that.
    @Test
    void aYesBeforeTheCountsWaitsForThem() throws Exception {
        drop(text("一.txt", TEXT));
        press("导入");
        assertTrue(isSaid("分析完成后自动导入"));
        assertEquals(0, library().size());
        type(0, "改过的题目");
        Pictures.onFx(() -> fields().get(1).requestFocus());
        goOn();
        assertEquals(List.of("改过的题目"), library().stream().map(ReportSummary::title).toList());
        assertTrue(robot.lookup(".paper").tryQuery().isPresent(), "it is opened");
        window.wiring.history().undo();
        assertEquals(0, library().size());
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void cancelLeavesNothing(boolean afterYes) throws Exception {
        drop(text("一.txt", TEXT));
        if (afterYes) {
            press("导入");
        }
        press("取消");
        goOn();
        assertEquals(0, library().size());
        assertTrue(robot.lookup(".intake").tryQuery().isEmpty());
    }

    @Test
    void aNewerImportTakesThePlaceOfTheOlder() throws Exception {
        drop(text("一.txt", TEXT));
        press("导入");
        drop(text("二.txt", TEXT.replace("某市", "某县").replace("三要守底线，保安全。", "")));
        assertTrue(isSaid("正在分析 1/1：某县工作报告"), "the older is not waited for");
        goOn();
        assertEquals(0, library().size(), "the yes was said to the older");
        assertTrue(isSaid("某县工作报告"));
        assertFalse(isSaid("某市工作报告"));
        assertTrue(isSaid("2 个重点"));
    }

    @Test
    void oneOfSeveralCanBeLeftOutMeanwhile() throws Exception {
        drop(text("一.txt", TEXT), text("二.txt", TEXT.replace("某市", "某县")));
        assertTrue(isSaid("正在分析 1/2：某市工作报告"));
        Pictures.onFx(() -> ((Button) robot.lookup(".draft .button").query()).fire());
        assertTrue(isSaid("正在分析 1/1：某县工作报告"));
        press("导入");
        goOn();
        assertEquals(List.of("某县工作报告"), library().stream().map(ReportSummary::title).toList());
    }

    @Test
    void anotherEncodingIsCountedAnew() throws Exception {
        drop(Files.write(folder.resolve("一.txt"), TEXT.getBytes(Charset.forName("GB18030"))));
        Pictures.onFx(() -> encoding().setValue("windows-1252"));
        Pictures.settle();
        assertFalse(isSaid("某市工作报告"));
        Pictures.onFx(() -> encoding().setValue("GB18030"));
        Pictures.settle();
        assertTrue(isSaid("正在统计"));
        goOn();
        assertTrue(isSaid(COUNTED));
    }

    private ComboBox<String> encoding() {
        return robot.lookup(".draft .combo-box").queryComboBox();
    }

    /// It is said and gone, and the library as it was.
    @Test
    void aTextInWhichNothingCanBeFoundIsLeftOut() throws Exception {
        window.tasks.letLongWorkBeElsewhere(new Failing(elsewhere));
        drop(text("一.txt", TEXT));
        press("导入");
        goOn();
        assertTrue(robot.lookup(".notice").tryQuery().isPresent());
        assertTrue(robot.lookup(".draft").tryQuery().isEmpty());
        assertTrue(isSaid("没有等待导入的报告"));
        assertEquals(0, library().size());
    }

    /// Work that never succeeds.
    private record Failing(Tasks lane) implements Tasks {

        @Override
        public <T> Handle run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
            return lane.run(() -> {
                throw new IllegalStateException("no memory");
            }, then, failed);
        }

        @Override
        public void later(Runnable step) {
            lane.later(step);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void noWordIsCut(String language, Theme theme, int width, int height) throws Exception {
        Pictures.onFx(() -> window.stage.setWidth(width));
        Pictures.onFx(() -> window.stage.setHeight(height));
        window.set(theme, language);
        drop(text("某市2024年政府工作报告.txt", TEXT + "推动高质量发展，加快建设现代化产业体系，着力稳就业、稳企业、稳市场、稳预期。\n".repeat(20)));
        assertEquals(List.of(), window.picture("intake-counting-" + language + "-" + theme));
        press(Words.of(language.equals("en") ? Language.EN : Language.ZH).say("intake.keep"));
        assertEquals(List.of(), window.picture("intake-promised-" + language + "-" + theme));
    }

    private Path text(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Lets the counting go on, to its end.
    private void goOn() throws InterruptedException {
        held.countDown();
        do {
            var passed = new CountDownLatch(1);
            elsewhere.run(() -> held, then -> passed.countDown(), why -> {});
            passed.await();
            Pictures.settle();
        } while (isSaid("正在分析"));
    }

    private void drop(Path... files) {
        Pictures.onFx(() -> window.screens.open(List.of(files), Words.of(Language.ZH)));
        Pictures.settle();
    }

    private void type(int field, String text) {
        Pictures.onFx(() -> fields().get(field).requestFocus());
        Pictures.onFx(() -> fields().get(field).setText(text));
    }

    private List<TextField> fields() {
        return robot.lookup(".details-form .text-field").queryAllAs(TextField.class).stream().toList();
    }

    private List<ReportSummary> library() {
        return window.wiring.cataloguing().list();
    }

    private void press(String text) {
        Pictures.onFx(() -> shown(".button").map(Button.class::cast)
                .filter(button -> text.equals(button.getText()) && !button.isDisabled())
                .findFirst()
                .orElseThrow()
                .fire());
        Pictures.settle();
    }

    private boolean isSaid(String words) {
        return Pictures.onFx(() -> shown(".label").anyMatch(label -> ((Labeled) label).getText().contains(words)));
    }

    private Stream<Node> shown(String selector) {
        return window.stage.getScene().getRoot().lookupAll(selector).stream();
    }
}
