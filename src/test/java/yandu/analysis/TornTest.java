package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornTest {

    /// Words in brackets in a text, and whether they are torn from what they belong to.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    紧盯反复[性顽固性、改头换面]问题       | true
                    紧盯[反复性顽固性]问题                 | false
                    健全[源头治理机制]。                   | false
                    完成了第六个[五年计划]                 | true
                    完成了[第六个五年计划]                 | false
                    第七个[五年计划]期间                   | true
                    第一個[五年計劃]期間                   | true
                    两个[五年计划]期间                     | false
                    解决[好海岛发展不平衡问题]             | true
                    解决好[海岛发展不平衡问题]             | false
                    [好海岛发展不平衡问题]                 | false
                    遞增[百分之]三十六點九                 | true
                    增长[百分之三十六]                     | false
                    细颗粒物（PM2.5）[平均浓度下降]        | true
                    广义货币（M2）[余额增长]               | true
                    （PM2.5）[平均浓度下降]                | false
                    图书馆（站）[开放时间延长]             | false
                    ）[平均浓度下降]                       | false
                    PM2.5）[平均浓度下降]                  | false
                    [渔业现代化关键]在人才                 | true
                    弄清[海是谁、为了谁、依靠谁]的问题     | false
                    弄清[海是谁、为了谁们]的问题           | true
                    抓住[渔业现代化关键]环节               | false
                    [7月3日]下午，他来到渔港               | true
                    [7月3日下午]，他来到渔港               | false
                    [7月3日]上游来水                       | false
                    产量达到3,[856万吨鱼虾]                | true
                    产量达到３，[８５６万吨鱼虾]           | true
                    产量达到[3,856万吨鱼虾]                | false
                    增长7%，[856万吨鱼虾]                  | false
                    对拥有[14亿人口的大国来说]，           | true
                    [国家渔业局会同]有关部门               | true
                    这是Z[县渔港卫生院]的日常              | true
                    这是[Z县渔港卫生院]的日常              | false
                    深海[AI实验室]                         | false
                    [但效率低、成本低]的问题               | true
                    存在[不少渔港布局]问题                 | true
                    [这次渔港改革]着眼于转变职能           | true
                    [或者渔业协会]                         | true
                    [渔港建设以及]码头                     | true
                    可以看出：[渔业法关于]养殖的规定       | true
                    [丰富渔民生活的同时]，                 | true
                    [确立渔业基本制度的重大]意义是什么     | true
                    以[创造力的巨大]而闻名                 | false
                    [以海洋科学理论]为基础                 | true
                    [以海洋科学理论为基础]的规划           | false
                    以坚持[渔港内涵式发展为主线]，         | true
                    [以坚持渔港内涵式发展为主线]，         | false
                    要把[渔港作为海岛的金招牌]。           | false
                    把海岛建成[渔港作为强省]之要           | true
                    推动县、乡、[村三级网格]建设            | true
                    推动[县、乡、村三级网格]建设            | false
                    二、[从增加供给入手]                    | false
                    推动放、管、[服务改革]                  | false
                    知识产权方面，[如商标恶意注册]时有发生  | true
                    [如期建成渔港]                          | false
                    [姜部长坦言]。                          | true
                    从[渔港到层出不穷的海鲜市场]           | true
                    从[严治渔]                             | false
                    [从渔港到海鲜市场]                     | false
                    走出[海岛在全国渔业格局]中的位置       | true
                    走出[海岛在全国渔业格局中]的位置       | false
                    把握[海岛渔业格局]中的位置             | false
                    把[渔民的谆谆]教诲                     | true
                    [渔民的谆谆教诲]                       | false
                    组织[渔港爱心妈妈]结对                 | false
                    在服务全国建设[海岛格局上争做示范]，   | true
                    [在服务全国海岛格局上争做示范]，       | false
                    服务全国，[海岛格局上争做示范]，       | false
                    在渔港改革中[渔业格局上争做示范]，     | false
                    确保在[思想上、行动上]一致             | true
                    确保[在思想上、行动上]一致             | false
                    明确在[海岛渔业格局中的位置]           | false
                    [建设渔港是强省]的重要任务             | true
                    [建设渔港是强省的重要任务]             | false
                    [实事求是]的作风                       | false
                    [把稳渔业]之舵                         | true
                    [渔业强省]之一                         | false
                    把坚守渔业、构建[海洋产业体系作为强省]之要 | true
                    充分[发挥渔民协会]在养殖中的作用        | true
                    [充分发挥渔民协会]在养殖中的作用        | true
                    [充分发挥渔民协会作用]，                | false
                    在海岛[发挥优势]                        | false
                    债券是[指政府债券]。                    | true
                    形成[一种正向的激励]。                  | true
                    疫情期间[水产品滞]销，                  | true
                    疫情期间[水产品]滞销，                  | false
                    当一[国中央银行]以                      | true
                    统一[岛内税制]。                        | false
                    坚持[自治、法治、德治]相结合            | false
                    [The Clean Water Act] is now law        | true
                    The [Clean Water Act] is now law        | false
                    [an affordable plan]                    | true
                    [Anderson plan]                         | false
                    [为人民服务]的宗旨                     | false
                    """)
    void tellsTornWords(String marked, boolean torn) {
        var words = MarkedWords.of(marked);
        assertEquals(torn, new Torn(words.text()).is(words.span(), words.joints()));
    }
}
