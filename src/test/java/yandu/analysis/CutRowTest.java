package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutRowTest {

    /// Words in brackets in a text, and whether they are a row that lost a part.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    要坚持[底线思维、增强忧患意识]，        | true
                    促进[渔业经济、扩大海岛就业]，          | true
                    坚持[深化改革、扩大开放]，              | false
                    坚持[扩大海岛就业、增加渔民税收]，      | false
                    开展[移风易俗、弘扬海洋新风行动]，      | false
                    保障[渔民的知情权、参与权]，            | false
                    推进[渔业、海岛、渔港]                  | false
                    分为特别[重大、重大、较大]三级          | true
                    分为[特别重大、重大、较大]三级          | false
                    建设现代化的[陆军、海军、空军]和海岛部队， | true
                    建设现代化的[陆军、海军、空军和海岛部队]， | false
                    维护[国家主权、安全]和促进和谐          | false
                    坚持以港定岛、[以岛定人、以人定产]，    | true
                    坚持[以港定岛、以岛定人]、以人定产，    | true
                    坚持[以港定岛、以岛定人、以人定产]，    | false
                    深入工厂、[海洋博物馆、渔业实验室]调研  | false
                    二、[渔业、渔港]                        | false
                    发展[渔业、渔港]、海洋装备制造          | false
                    更加注重渔业、[渔港、渔村]建设          | false
                    加强[渔业]和海岛建设                    | false
                    落实渔港要[防住、渔船要稳住、渔民要安全]的要求 | true
                    落实[渔港要防住、渔船要稳住、渔民要安全]的要求 | false
                    建设[渔港、扩大渔船]                    | false
                    以[渔业养殖为基础、渔港]为依托          | false
                    以[渔业养殖为基础、渔港服务]为依托      | true
                    以[渔业养殖为基础、渔港服务为依托]的体系 | false
                    海岛的[繁荣、渔村的振兴]                | false
                    """)
    void tellsCutRows(String marked, boolean cut) {
        var words = MarkedWords.of(marked);
        assertEquals(cut, new CutRow(words.text()).is(words.span(), words.joints()));
    }
}
