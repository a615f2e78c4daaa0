package yandu.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClozeTextTest {

    /// `_` stands for a blank, `|` parts answers.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "办好{{c1::12件}}实事; 1; 办好_实事; 12件",
                "办好{{c1::12件::几件}}实事; 1; 办好_（几件）实事; 12件",
                "{{c1::一}}和{{c2::二}}; 1; _和二; 一",
                "{{c1::一}}和{{c2::二}}; 2; 一和_; 二",
                "{{c1::一}}、{{c1::二}}; 1; _、_; 一|二",
                "{{c1::深化{{c2::要素}}改革}}; 1; _; 深化要素改革",
                "{{c1::深化{{c2::要素}}改革}}; 2; 深化_改革; 要素",
                "{{c1::深化{{c2::要素::什么}}改革::一项}}; 1; _（一项）; 深化要素改革",
                "{{c1::深化{{c2::要素::什么}}改革::一项}}; 2; 深化_（什么）改革; 要素",
                "{{c1,2::甲}}乙; 2; _乙; 甲",
                "{{c1::没有结尾; 1; {{c1::没有结尾; ''",
                "甲{{c1::乙}}丙}}; 1; 甲_丙}}; 乙",
                "{{c1::a::b::c}}; 1; _（b::c）; a",
                "{{c0::甲}}{{c3::乙}}; 3; 甲_; 乙",
                "{{c1::::提示}}; 1; _（提示）; ''",
            })
    void asksForANumber(String text, int number, String front, String answers) {
        var side = ClozeText.of(text).side(number);
        assertEquals(front, side.front().replace(Prompt.BLANK, "_"));
        assertEquals(answers, String.join("|", side.answers()));
    }

    @ParameterizedTest
    @CsvSource({"没有, ''", "{{c2::乙}}{{c1::甲}}, 12", "{{c1::甲{{c12::乙}}}}, 112", "{{c1::甲, ''", "{{c::甲}}, ''"})
    void asksEachNumberOnce(String text, String numbers) {
        assertEquals(numbers, String.join("", ClozeText.of(text).numbers().stream().map(n -> "" + n).toList()));
    }

    @Test
    void theWholeTextCanBeReadWithoutItsMarks() {
        assertEquals("深化要素改革，办好12件实事", ClozeText.of("{{c1::深化{{c2::要素::什么}}改革}}，办好{{c1::12件}}实事").plain());
    }

    @Test
    void aHostileTextIsReadInNoTime() {
        var text = "{{c1::".repeat(20_000) + "}}".repeat(20_000) + "{{c2::".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertEquals(List.of(1), ClozeText.of(text).numbers()));
    }
}
