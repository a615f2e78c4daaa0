package yandu.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.i18n.Language;
import yandu.i18n.Words;

class IntervalsTest {

    @ParameterizedTest
    @CsvSource({
        "PT5S, 1 分钟, 1 min",
        "PT1M, 1 分钟, 1 min",
        "PT5M30S, 6 分钟, 6 min",
        "PT10M, 10 分钟, 10 min",
        "PT3H, 3 小时, 3 h",
        "PT18H, 1 天, 1 day",
        "P1D, 1 天, 1 day",
        "P8D, 8 天, 8 days",
        "P29D, 29 天, 29 days",
        "P45D, 1.5 个月, 1.5 months",
        "P365D, 1 年, 1 year",
        "P800D, 2.2 年, 2.2 years",
        "P36500D, 100 年, 100 years"
    })
    void saysHowFarAwayItIs(Duration length, String zh, String en) {
        assertEquals(zh, new Intervals(Words.of(Language.ZH)).say(length));
        assertEquals(en, new Intervals(Words.of(Language.EN)).say(length));
    }

    @Test
    void whatIsPastIsNow() {
        var now = Instant.parse("2026-11-23T02:00:00Z");
        assertEquals("现在", new Intervals(Words.of(Language.ZH)).between(now, now.minusSeconds(9)));
    }
}
