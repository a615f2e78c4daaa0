package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyledTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;
import yandu.recite.MaskLevel;
import yandu.schedule.Rating;
import yandu.service.Scope;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;
import yandu.ui.task.ImmediateTasks;

/// Reciting in the text, in the real window, by keyboard alone.
class ReciteTest {

    private static final String HEAD = "聚焦强化科技创新支撑引领";

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private TestWindow window;
    private Pilot pilot;
    private String report;
    private String text;

    @BeforeEach
    void open() {
        window();
        show(Screen.READER);
        assertTrue(pilot.sees("phrase-cell")); // the side panels come in after the first frame
        report = window.wiring.reading().list().getFirst().id();
        text = window.wiring.reading().report(report).document().text();
    }

    private void window() {
        window = new TestWindow(data, 1280, 800);
        pilot = new Pilot(window.stage, new ImmediateTasks());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private StyledTextArea<?, Collection<String>> paper() {
        return robot.lookup(".paper").query();
    }

    /// Puts the keyboard's place before some words of the text, in sight.
    private void goTo(String words) {
        int at = text.indexOf(words);
        Pictures.onFx(() -> window.screens.open(report, new Span(at, at + 1)));
        pilot.settle();
        Pictures.onFx(() -> paper().requestFocus());
    }

    /// Also when the window was wider before.
    @ParameterizedTest
    @CsvSource({"zh, 1280", "en, 1280", "zh, 1100", "en, 1100"})
    void theLineAtTheBottomEndsBesideThePanel(String language, int narrow) {
        window.set(Theme.LIGHT, language);
        show(Screen.READER);
        assertTrue(pilot.sees("phrase-cell"));
        for (int width : new int[] {1600, narrow}) {
            Pictures.onFx(() -> window.stage.setWidth(width));
            pilot.settle();
        }
        double panel = robot.lookup(".side-panel.right").query().localToScene(0, 0).getX();
        for (var label : robot.lookup(".foot-bar .label").queryAllAs(Label.class)) {
            assertTrue(!label.isVisible() || label.localToScene(label.getLayoutBounds()).getMaxX() < panel, label.getText());
        }
    }

    private void show(Screen screen) {
        Pictures.onFx(() -> window.screens.show(screen));
        pilot.settle();
    }

    private void type(KeyCode... keys) {
        for (var key : keys) {
            pilot.press(key);
        }
    }

    private void shift(KeyCode key) {
        pilot.press(KeyCode.SHIFT, key);
    }

    private Collection<String> styles(String words, int inside) {
        return Pictures.onFx(() -> paper().getStyleOfChar(paper().getText().indexOf(words) + inside));
    }

    private boolean isCovered(String words, int inside) {
        return styles(words, inside).stream().anyMatch(style -> style.startsWith("blank"));
    }

    private String status() {
        return Pictures.onFx(() -> ((Label) robot.lookup(".recite-bar .label").query()).getText());
    }

    private Bounds bounds(String words) {
        return Pictures.onFx(
                () -> {
                    int at = paper().getText().indexOf(words);
                    return paper().getCharacterBoundsOnScreen(at, at + words.length()).orElseThrow();
                });
    }

    @Test
    void aKeyHidesMoreAndMore() {
        goTo("五要聚焦");
        for (var level : List.of(MaskLevel.KEYWORDS, MaskLevel.HALF, MaskLevel.FIRST, MaskLevel.ALL)) {
            type(KeyCode.M);
            assertEquals(level == MaskLevel.ALL, isCovered("加快完善科技创新体系", 0), level.id());
            assertEquals(level.ordinal() > MaskLevel.HALF.ordinal(), isCovered("加快完善科技创新体系", 1), level.id());
            assertEquals(level != MaskLevel.KEYWORDS, isCovered("加快完善科技创新体系", 9), level.id());
        }
        type(KeyCode.M);
        assertTrue(robot.lookup(".recite-bar").query().isVisible() == false);
        assertFalse(isCovered(HEAD, 0));
    }

    @Test
    void spaceUncoversInOrderAndShiftSpaceCoversAgain() {
        goTo("五要聚焦");
        type(KeyCode.M);
        assertTrue(isCovered(HEAD, 0));
        assertTrue(status().startsWith("已揭 0 /"), this::status);
        type(KeyCode.SPACE);
        assertFalse(isCovered(HEAD, 0));
        assertTrue(status().startsWith("已揭 1 /"), this::status);
        shift(KeyCode.SPACE);
        assertTrue(isCovered(HEAD, 0));
    }

    @Test
    void nothingMovesWhenABlankIsUncovered() {
        goTo("五要聚焦");
        type(KeyCode.M, KeyCode.M, KeyCode.M, KeyCode.M);
        var before = List.of(bounds("五要聚焦"), bounds("六要聚焦"));
        type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
        assertEquals(before, List.of(bounds("五要聚焦"), bounds("六要聚焦")));
    }

    @Test
    void whatIsCoveredIsNotDrawnNorCopiedNorTold() {
        goTo("五要聚焦");
        type(KeyCode.M);
        var node = covered(HEAD);
        assertEquals(Color.TRANSPARENT, node.getFill());
        assertEquals("空，十二个字", Pictures.onFx(() -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        Pictures.onFx(
                () -> {
                    int at = paper().getText().indexOf("五要聚焦");
                    paper().selectRange(at, at + 16);
                    paper().copy();
                });
        assertEquals("五要" + "＿".repeat(12) + "，大", Pictures.onFx(() -> Clipboard.getSystemClipboard().getString()));
        var line = Pictures.onFx(() -> (String) paper().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertTrue(line.contains("五要空，十二个字，大力实施"), line);
        assertFalse(line.contains(HEAD), line);
    }

    private Text covered(String words) {
        return robot.lookup(node -> node instanceof Text shown && words.equals(shown.getText())).query();
    }

    @Test
    void aLineThatComesIntoSightIsNeverSeenBare() {
        goTo("山西省委召开全省");
        type(KeyCode.M, KeyCode.M, KeyCode.M, KeyCode.M);
        Pictures.onFx(
                () -> {
                    paper().showParagraphAtTop(6);
                    paper().layout();
                    paper().applyCss();
                    for (Node node : paper().lookupAll(".text")) {
                        boolean open = node.getStyleClass().contains("open");
                        assertTrue(open || Color.TRANSPARENT.equals(((Text) node).getFill()), node::toString);
                    }
                });
    }

    @Test
    void aGradedBlankMovesItsCardsAndUndoTakesThemBack() {
        goTo("五要聚焦");
        type(KeyCode.M, KeyCode.SPACE, KeyCode.DIGIT3);
        assertEquals(cards(HEAD), reviews());
        assertTrue(styles(HEAD, 0).contains("said-good"));
        pilot.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, reviews());
        assertFalse(styles(HEAD, 0).contains("said-good"));
    }

    /// How many cards the blank over some words feeds.
    private int cards(String words) {
        int at = text.indexOf(words);
        var blanks = window.wiring.reciting().masker(report).mask(new Span(at, at + words.length()), MaskLevel.KEYWORDS).blanks();
        assertFalse(blanks.getFirst().cards().isEmpty(), words);
        return blanks.getFirst().cards().size();
    }

    private long reviews() {
        return window.wiring.reviewing().cards(Scope.report(report)).stream()
                .mapToLong(card -> card.memory().reviews())
                .sum();
    }

    @Test
    void whoKnewAllGradesTheRestOnce() {
        goTo("五要聚焦");
        shift(KeyCode.M);
        shift(KeyCode.M);
        shift(KeyCode.M);
        var item = new Span(text.indexOf("五要聚焦"), text.indexOf("六要聚焦"));
        var mask = window.wiring.reciting().masker(report).mask(item, MaskLevel.KEYWORDS);
        long fed = mask.bundles().size() + mask.blanks().stream().mapToLong(blank -> blank.cards().size()).sum();
        assertTrue(fed > 2, "cards fed: " + fed);
        type(KeyCode.SPACE, KeyCode.DIGIT1, KeyCode.A, KeyCode.A);
        assertEquals(fed, reviews());
        assertFalse(isCovered("加快完善科技创新体系", 12));
    }

    @Test
    void onlyThePassageIsCovered() {
        goTo("五要聚焦");
        shift(KeyCode.M);
        shift(KeyCode.M);
        shift(KeyCode.M);
        assertTrue(isCovered(HEAD, 0));
        assertFalse(isCovered("聚焦城乡融合发展", 0));
        assertTrue(styles("聚焦城乡融合发展", 0).contains("open"));
    }

    @Test
    void theSnowballLeadsThroughAList() {
        goTo("要勇开解放思想之先");
        type(KeyCode.S);
        assertEquals("第 1 / 5 轮：1", status());
        assertTrue(isCovered("勇开解放思想之先", 0));
        type(KeyCode.SPACE);
        assertFalse(isCovered("勇开解放思想之先", 0));
        type(KeyCode.SPACE);
        assertEquals("第 2 / 5 轮：1 + 2", status());
        type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE, KeyCode.DIGIT1);
        assertEquals("第 1 / 5 轮：1", status());
        assertEquals(0, reviews());
        for (int step = 0; step < 15; step++) {
            type(KeyCode.SPACE, KeyCode.DIGIT3);
        }
        assertEquals("滚雪球完成：5 项一气呵成，1 项中途忘过", status());
        assertTrue(reviews() >= 5, "reviews: " + reviews());
    }

    @Test
    void aSnowballLeftHalfWayKeepsWhatWasAsked() {
        goTo("要勇开解放思想之先");
        type(KeyCode.S, KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE, KeyCode.DIGIT3);
        assertEquals(0, reviews());
        type(KeyCode.M);
        long asked = reviews();
        assertTrue(asked > 0 && asked < 5, "reviews: " + asked);
    }

    @Test
    void aRecitalGoesOnWhenAPhraseIsRejected() {
        goTo("五要聚焦");
        shift(KeyCode.M);
        shift(KeyCode.M);
        shift(KeyCode.M);
        type(KeyCode.SPACE, KeyCode.DIGIT3, KeyCode.SPACE);
        var before = status();
        assertTrue(before.startsWith("已揭 2 /"), before);
        goTo("四个自信");
        type(KeyCode.ENTER);
        pilot.click("弃用");
        assertFalse(window.wiring.reading().open(report).analysis().phrases().toString().contains("四个自信"));
        assertEquals(before, status());
        assertTrue(styles(HEAD, 0).contains("said-good"));
    }

    @Test
    void whereThereIsNoListTheSnowballSaysSo() {
        goTo("会议以视频方式");
        type(KeyCode.S);
        assertTrue(robot.lookup("这里没有列表。点一下列表里的任意一处，再按 S。").tryQuery().isPresent());
    }

    @Test
    void aPassageIsTypedAndItsWeakSentencesAreTold() {
        goTo("五要聚焦");
        type(KeyCode.T);
        assertTrue(isCovered("推进中国式现代化山西实践", 0));
        var paragraph = text.substring(text.indexOf("蓝佛安指出，推进中国式"), text.indexOf("全面建设清廉山西") + 8);
        Pictures.onFx(
                () -> ((TextArea) robot.lookup(".type-pane .text-area").query()).setText(paragraph.replace("大力实施", "大力实现")));
        pilot.press(KeyCode.CONTROL, KeyCode.ENTER);
        var verdict = Pictures.onFx(() -> ((Label) robot.lookup(".type-pane .subheading").query()).getText());
        assertTrue(verdict.startsWith("相似度 100%，句句过关"), verdict);
        assertEquals(1, robot.lookup(".typed-sentence .verdict.close").queryAll().size());
        assertFalse(isCovered("推进中国式现代化山西实践", 0));
        Pictures.onFx(() -> robot.lookup(".type-pane .accent").<javafx.scene.control.Button>query().fire());
        pilot.settle();
        assertTrue(reviews() > 20, "reviews: " + reviews());
        type(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".type-pane").query().isVisible());
    }

    @Test
    void keysTypedIntoTheFieldAreWords() {
        goTo("五要聚焦");
        type(KeyCode.T);
        pilot.type("mat s1 ");
        assertEquals("mat s1 ", Pictures.onFx(() -> ((TextArea) robot.lookup(".type-pane .text-area").query()).getText()));
        assertEquals(0, reviews());
    }

    @Test
    void theEnterThatCommitsACompositionHandsNothingIn() {
        goTo("五要聚焦");
        type(KeyCode.T);
        TextArea field = robot.lookup(".type-pane .text-area").query();
        var composed = List.of(new InputMethodTextRun("ju jiao", InputMethodHighlight.UNSELECTED_RAW));
        compose(field, composed, "");
        type(KeyCode.ENTER);
        compose(field, List.of(), "聚焦");
        type(KeyCode.ENTER);
        assertTrue(Pictures.<String>onFx(() -> field.getText()).contains("聚焦"), field::getText);
        assertTrue(pilot.has(node -> node == field));
        assertTrue(isCovered("推进中国式现代化山西实践", 0));
        pilot.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertFalse(pilot.has(node -> node == field));
    }

    private static void compose(TextArea field, List<InputMethodTextRun> composed, String committed) {
        Pictures.onFx(
                () -> Event.fireEvent(field, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0)));
    }

    @Test
    void theWeakestSentenceComesFirst() {
        var cards = window.wiring.reviewing().cards(Scope.report(report));
        var weak = cards.get(cards.size() / 2).card();
        window.wiring.reciting().grade(report, Map.of(weak.key(), Rating.AGAIN), 0);
        Pictures.onFx(() -> window.screens.open(report));
        show(Screen.LIBRARY);
        show(Screen.READER);
        type(KeyCode.F8);
        var words = weak.sentence().of(text).substring(0, 6);
        assertTrue(isCovered(words, 0) || isCovered(words, 3), words);
        assertTrue(status().startsWith("已揭 0 /"), this::status);
    }

    @Test
    void sentencesAreTintedByWhatIsKnown() {
        type(KeyCode.F7);
        assertTrue(styles("一要聚焦", 0).contains("known-new"));
        assertTrue(robot.lookup(".tint-legend").query().isVisible());
        goTo("五要聚焦");
        type(KeyCode.M, KeyCode.SPACE, KeyCode.DIGIT4, KeyCode.M, KeyCode.M, KeyCode.M, KeyCode.M);
        assertTrue(styles("五要聚焦", 0).stream().anyMatch(style -> style.matches("known-(weak|strong)")));
    }

    @Test
    void theOutlineCountsAndTellsNothingThatIsCovered() {
        assertTrue(outline().contains("聚焦经济社会发展目标"), this::outline);
        assertTrue(outline().contains("掌握 0 / "), this::outline);
        goTo("五要聚焦");
        type(KeyCode.M);
        assertFalse(outline().contains("聚焦经济社会发展目标"), this::outline);
        assertTrue(labels(".phrase-text").contains("＿＿＿＿|"), labels(".phrase-text"));
        assertFalse(labels(".phrase-text").contains("四个意识"), labels(".phrase-text"));
    }

    private String outline() {
        return labels(".outline-text") + "|" + labels(".outline-counts");
    }

    private String labels(String style) {
        return Pictures.onFx(
                () ->
                        robot.lookup(style).queryAll().stream()
                                .map(node -> ((Label) node).getText())
                                .collect(Collectors.joining("|")));
    }

    /// Nothing of the text was shown before: the first thing to see is the place.
    @Test
    void aReportIsOpenedStraightAtAPlace() {
        window.close();
        window();
        int at = text.indexOf("七要聚焦");
        Pictures.onFx(() -> window.screens.open(report, new Span(at, at + 4)));
        pilot.settle();
        assertTrue(styles("七要聚焦", 0).contains("flash"));
        assertTrue(bounds("七要聚焦").getHeight() > 0);
    }

    @Test
    void anEntryOfTheOutlineIsRecitedByKey() {
        TreeView<?> tree = robot.lookup(".outline .tree-view").query();
        Pictures.onFx(
                () -> {
                    for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                        if (String.valueOf(tree.getTreeItem(row).getValue()).contains("text=聚焦城乡融合发展")) {
                            tree.getSelectionModel().select(row);
                        }
                    }
                    tree.requestFocus();
                });
        type(KeyCode.M);
        assertTrue(isCovered("聚焦城乡融合发展", 0));
        assertFalse(isCovered(HEAD, 0));
    }

    @Test
    void aPhraseTellsItsCardsAndWhatIsKnownOfThem() {
        goTo("四个自信");
        type(KeyCode.ENTER);
        var rows = Pictures.onFx(() -> robot.lookup(".card-row .label").queryAll().stream().map(node -> ((Label) node).getText()).toList());
        assertTrue(rows.contains("提法填空") && rows.contains("还没学"), rows::toString);
    }

    @Test
    void withoutAMaskTheTextIsAsItWas() {
        goTo("五要聚焦");
        var before = styles(HEAD, 3);
        type(KeyCode.M, KeyCode.SPACE, KeyCode.M, KeyCode.M, KeyCode.M, KeyCode.M);
        assertEquals(List.copyOf(before), List.copyOf(styles(HEAD, 3)));
    }
}
