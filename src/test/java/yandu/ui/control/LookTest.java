package yandu.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.settings.Settings;
import yandu.ui.Pictures;

class LookTest {

    @ParameterizedTest
    @EnumSource(Settings.Theme.class)
    void controlsShowTheirWordsWhole(Settings.Theme theme) {
        var words = Words.of(Language.ZH);
        var flaws =
                Pictures.take(
                        "controls",
                        900,
                        600,
                        theme,
                        () ->
                                new VBox(
                                        16,
                                        new SectionHeader("大纲", Buttons.icon(Feather.PLUS, "加", () -> {})),
                                        new HBox(
                                                16,
                                                Buttons.primary("导入报告", () -> {}),
                                                Buttons.plain("取消", () -> {}),
                                                new MasteryBar(0.46),
                                                new MasteryRing(0.46, 44)),
                                        new EmptyState(
                                                Feather.INBOX, "还没有报告", "把文件拖到这里。", Buttons.primary("打开", () -> {})),
                                        new FailedState(words, new IllegalStateException("x"), () -> {})));
        assertEquals(List.of(), flaws);
    }

    @Test
    void systemFontComesFirst() {
        assertEquals(Optional.of("PingFang SC"), Fonts.choose(List.of("Arial", "WenQuanYi Zen Hei", "PingFang SC")));
        assertEquals(Optional.empty(), Fonts.choose(List.of("DejaVu Sans")));
    }
}
