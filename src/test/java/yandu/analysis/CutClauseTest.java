package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutClauseTest {

    /// Words in brackets in a text, and whether they begin or end in the middle of what its clause says.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    以前给[65岁以上渔民体检]，              | true
                    至今已为[7921人次送去渔业服务]。        | true
                    海岛正从[大规模捕捞阶段转向存量养殖为主的阶段]。 | true
                    海岛正从[大规模捕捞转向存量养殖为主]的阶段。 | true
                    海岛正从[大规模捕捞]转向存量养殖。      | false
                    海岛发展向[内地转移]。                  | true
                    对[渔业给予特殊的援助]。                | true
                    军队分为[京师兵、州郡兵和边防兵]。      | false
                    六馆分别为[渔业馆、收藏馆、海洋馆]。    | false
                    以提高效益为[中心发展渔业]。            | false
                    要为[维护和平、促进合作]，              | false
                    加强对[全体渔民的教育]。                | false
                    必须反对[渔业资源浪费]。                | false
                    ，在[老渔场上打攻坚战]，                | true
                    关键在[渔业人才振兴]，                  | false
                    从[渔业大省]走向强省。                  | false
                    作为[海岛执法的一大利器，大有推广价值]。 | true
                    实行[渔业承包，改进海岛养殖]。          | true
                    一是[发展渔业，推动海岛经济]。          | false
                    坚持[渔业优先，以养殖带动捕捞]。        | false
                    实现[有港必建，有岛必兴，有渔必富]。    | false
                    。[发展渔业，推动海岛经济]。            | false
                    。[依托海岛，渔业]更加兴旺。            | true
                    。[依托海岛，渔业兴旺]。                | false
                    。[靠山，打猎为生]的人                  | false
                    。[靠山吃山，靠海吃海]向来如此。        | false
                    。[靠山吃山，出海打鱼]是老路。          | false
                    健全促进[海岛和渔业深度融合制度]，      | true
                    完善实施[渔业协调发展战略机制]。        | true
                    完善实施[渔业黑名单制度]。              | false
                    健全[渔业协调发展战略机制]。            | false
                    加快推进[渔业协调发展战略机制]。        | false
                    形成支持[渔业创新的基础制度]，          | true
                    出台有利于[海岛发展的政策]，            | true
                    形成[支持渔业创新的基础制度]，          | false
                    制定实施[促进海岛发展的政策]，          | false
                    形成支持[渔业创新]的基础制度，          | false
                    全力支持[海岛的发展]，                  | false
                    落实[国务院关于发展海洋渔业]的要求，    | true
                    开展[关于海洋渔业基本理论]的教育，      | true
                    开展[关于海洋渔业的教育]，              | false
                    学习[关于渔港的重要论述]的内容，        | false
                    决定着[海岛的成色和渔业现代化]的质量。  | true
                    决定着[海岛的成色和渔业现代化]。        | false
                    决定着[海岛和渔业]的质量。              | false
                    [种业是现代渔业]发展的基础，            | true
                    [种业是现代渔业]的基础，                | false
                    发展[海岛特别是渔港]建设                | false
                    应当与[周边渔港相衔接]，                | true
                    应当[与周边渔港相衔接]，                | false
                    推动[海岛东西两岸相衔接]，              | false
                    坚持[传统渔业和现代渔业相结合]，        | false
                    应当为[海岛渔民提供渔业服务]，          | true
                    建设[渔业强国要体现海岛特色]，          | true
                    指出[渔业强国要体现海岛特色]，          | false
                    坚持[渔业重要地位不动摇]，              | false
                    坚持[实践是检验真理的标准]。            | false
                    把面向需求和弘扬[海洋精神结合起来]，    | true
                    要[把渔业和海岛建设结合起来]，          | false
                    [全世界渔民联合起来]，                  | false
                    """)
    void tellsCutClauses(String marked, boolean cut) {
        var words = MarkedWords.of(marked);
        assertEquals(cut, new CutClause(words.text()).is(words.span(), words.joints()));
    }
}
