package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {
    private static final String TEXT =
            "延长产业链链。Abc  17项 “两个确立”、四个意识，產業鏈與ＧＤＰ，重庆长江；著名 看着\n女，绿水";

    @ParameterizedTest
    @CsvSource(textBlock = """
            产业链,     产业链 產業鏈
            產業鏈,     产业链 產業鏈
            cyl,       产业链 產業鏈
            CYL,       产业链 產業鏈
            chanyelian, 产业链 產業鏈
            chanyel,   产业链 產業鏈
            链,         链 链 鏈
            ａｂｃ,      Abc
            Abc17,     'Abc  17'
            １７项,      17项
            gdp,       ＧＤＰ
            确立四个,     确立”、四个
            “两个,       两个
            ，,         ， ， ，
            chongqing, 重庆
            changjiang, 长江
            yanchang,  延长
            zhuming,   著名
            kz,        看着
            nv,        女
            lvshui,    绿水
            lüshui,    绿水
            着女,        ''
            没有,        ''
            ' ',       ''
            c,         c
            """)
    void isFoundAsItStandsAndAsItSounds(String typed, String places) {
        var text = new SearchText(TEXT);
        assertEquals(
                places,
                Wanted.of(typed).in(text, 9).stream().map(span -> span.of(TEXT)).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"諮詢, 咨询", "谘询, 咨询", "⼀⽬, 一目", "ＡＢ１, ab1", "ﾊﾝ, ハン", "㈠, ㈠", "崗樓, 岗楼"})
    void foldsCharacterForCharacter(String text, String folded) {
        assertEquals(folded, Folded.of(text));
    }
}
