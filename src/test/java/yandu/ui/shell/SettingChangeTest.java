package yandu.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.settings.Settings;

/// What the undo menu calls a change of settings.
class SettingChangeTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                change(old -> old.withNewPerDay(30), "“每天新卡”改为 30", "setting “New cards a day” to 30"),
                change(old -> old.withTheme(Settings.Theme.DARK), "更改“主题”", "change of “Theme”"),
                change(old -> old.withTypedAnswers(true), "开启“复习时打字作答”", "turning on “Type answers in reviews”"),
                change(
                        old -> old.withScheduling(old.scheduling().withDesiredRetention(0.85)),
                        "“目标记忆率（%）”改为 85",
                        "setting “Aim to recall (%)” to 85"));
    }

    private static Arguments change(UnaryOperator<Settings> how, String zh, String en) {
        return Arguments.of(SettingChange.between(Settings.DEFAULT, how.apply(Settings.DEFAULT)), zh, en);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isNamedInBothLanguages(List<SettingChange> changes, String zh, String en) {
        assertEquals(List.of(zh), changes.stream().map(change -> change.said(Words.of(Language.ZH))).toList());
        assertEquals(List.of(en), changes.stream().map(change -> change.said(Words.of(Language.EN))).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySettingHasAName(Language language) {
        leaves(Settings.class)
                .forEach(setting -> assertFalse(new SettingChange(setting, "").said(Words.of(language)).isBlank()));
    }

    private static Stream<String> leaves(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> part.getType().isRecord() ? leaves(part.getType()) : Stream.of(part.getName()));
    }

    @Test
    void eachOfSeveralIsFound() {
        var now = Settings.DEFAULT.withNewPerDay(1).requiz(quiz -> quiz.withRights(5));
        assertEquals(
                List.of(new SettingChange("newPerDay", 1), new SettingChange("rights", 5)),
                SettingChange.between(Settings.DEFAULT, now));
    }
}
