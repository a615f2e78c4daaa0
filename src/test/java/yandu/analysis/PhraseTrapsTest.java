package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

/// Short texts, each with one difficulty, and the phrase that must come out.
class PhraseTrapsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    优化“三有”“四能”服务环境。                    | 三有
                    优化“三有”“四能”服务环境。                    | 四能
                    坚持“渔民治渔”、“牧民治牧”的方针。            | 牧民治牧
                    践行“一切为了渔民”的宗旨。                    | 一切为了渔民
                    深入实施林业“精”“强”发展战略。               | 林业“精”“强”发展战略
                    讲清‘两个带头’的道理，做好“一湖‘双岛’”规划。   | 两个带头
                    他说“要把工作做好，落实“六个协同”的要求。      | 六个协同
                    推动林业集约化、机械化、信息化发展。            | 推动林业集约化、机械化、信息化发展
                    要稳生产、稳供应、稳价格。                      | 稳生产、稳供应、稳价格
                    坚持以水定城、以水定地、以水定产。              | 以水定城、以水定地、以水定产
                    举“双港”旗、搭渔商台、助海岛业、当领航者，      | 举“双港”旗、搭渔商台、助海岛业、当领航者
                    反对“港独”、促进统一。                          | 反对“港独”、促进统一
                    真正把家底摸清、把账目算准、把办法想透。        | 把家底摸清、把账目算准、把办法想透
                    打好青山、绿水、沃土攻坚战。                    | 青山、绿水、沃土攻坚战
                    不断增强归属感责任感自豪感。                    | 归属感责任感自豪感
                    加快推进以港口为重要支点的临海工业建设。        | 以港口为重要支点的临海工业建设
                    深入实施海洋牧场改革深化提升行动。              | 海洋牧场改革深化提升行动
                    贯彻《海岛保护条例》的规定。                    | 海岛保护条例
                    实施好23项惠渔政策提质扩面。                    | 23项惠渔政策提质扩面
                    全市港口吞吐量增长6.5%左右，                   | 全市港口吞吐量增长6.5%左右
                    会议于7月3日至5日在海口举行。                   | 7月3日至5日
                    海口市委书记欧阳文山强调，                      | 欧阳文山
                    首先来到东湾海洋博物馆考察。                    | 东湾海洋博物馆
                    完善三大攻坚战和社会主义现代化的部署。          | 三大攻坚战
                    實行經濟核算制，改善企業管理。                  | 經濟核算制
                    运用信贷杠杆来调节生产。                        | 信贷杠杆
                    增强学习的自觉性、主动性和针对性。              | 自觉性、主动性和针对性
                    坚决打赢沿海岸线保卫战、沿江堤坝阻击战。        | 沿江堤坝阻击战
                    要把绿色港口作为海岛的金招牌。坚持绿色港口。绿色港口很好。 | 把绿色港口作为海岛的金招牌
                    海岛旅游要由门票经济转向综合经济。              | 由门票经济转向综合经济
                    始终坚持把渔民的需要作为第一信号。              | 把渔民的需要作为第一信号
                    逐步建立起渔港的社会监督制度。                  | 渔港的社会监督制度
                    使海水淡化率由52%提高到72%，                    | 海水淡化率由52%提高到72%
                    政府应当建立健全渔船安全通报制度。              | 渔船安全通报制度
                    坚持深化改革开放，建设海岛。                    | 深化改革开放
                    形成信息互通、线索移送、成果共享工作机制。      | 信息互通、线索移送、成果共享
                    应当坚持：⏎第四条　渔港经济区建设规划由省政府编制。 | 渔港经济区建设规划
                    """)
    void finds(String text, String phrase) {
        var found = Reports.phrases(text.replace('⏎', '\n'));
        assertTrue(found.contains(phrase), found::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    逐步建立起渔港的社会监督制度。                  | 起渔港的社会监督制度
                    要把发展海洋新质生产力摆在更加突出的位置。      | 海洋新质生产力摆在
                    海岛召唤着大批人返乡创业。                      | 人返乡创业
                    使海水淡化率由52%提高到72%，                    | 52%提高到72%
                    推动高质量发展取得新进展。                      | 推动高质量
                    落实好能源保供责任。                            | 能源保
                    必须在三个月内完成整改。                        | 三个月内
                    要进一步放和发展生产能力、激发和增强发展活力。  | 放和发展生产能力
                    坚决整治“躺平式”干部。                        | 躺平式”干部
                    王立国、李大海、张小山出席会议。                | 王立国、李大海、张小山
                    中華人民共和國政府發表聲明。                    | 華人民共和國政府
                    落实好渔民的财政贴息、大规模降费等政策。        | 的财政贴息、大规模降费
                    必须抓紧抓实抓细。                              | 须抓紧抓实抓
                    提高打捞率和救治率、降低感染率和病亡率。        | 救治率、降低感染率和病亡率
                    事故分为重大、重大、较大。                      | 重大、重大、较大
                    本条例所称“以上”包括本数。                    | 以上
                    海岛实施了“____工程”，发展渔业。              | ____工程
                    政府应当建立健全渔船安全通报制度。              | 健全渔船安全通报制度
                    建设渔业强国要体现海岛特色，立足省情。          | 渔业强国要体现海岛特色
                    县委常委、办公室主任王小海陪同考察。            | 县委常委、办公室主任王小海
                    渔船事故起数分别下降3.1%和4.6%；                | 3.1%和4.6%
                    统筹常规巡查、专项巡查、机动巡查和巡查“回头看”。 | 常规巡查、专项巡查、机动巡查和巡查
                    坚持互相尊重、互不侵犯、互不干涉内部事务的原则。| 互相尊重、互不侵犯、互不干涉
                    第二十一条　政府有关部门公布名录。第二十二条　政府有关部门编制名录。 | 条　政府
                    赵海际王沪宁蔡岛丁薛舟李希出席会议。            | 赵海际王沪宁蔡岛丁薛舟李
                    ④确立渔业基本制度的重大意义是什么？            | 确立渔业基本制度的重大
                    渔业产值1.2万亿元，年均增长10.6%，居全国前列。   | 年均增长10.6%，居全国前列
                    渔业的根本方法是（ ）A.实事求是 B.解放思想      C.统筹兼顾 | 实事求是 B
                    渔业的根本方法是（ ）A.实事求是 B.解放思想      C.统筹兼顾 | 解放思想      C
                    省第十二次党代会提出建设海洋强省。              | 第十二次党代会提出建设海洋强省
                    渔民高兴地说：“渔港修好了，大家都来了”。        | 渔港修好了，大家都来了
                    达标率（%）72≥808个百分点，                     | 72≥808个百分点
                    """)
    void avoids(String text, String fragment) {
        var found = Reports.phrases(text);
        assertFalse(found.contains(fragment), found::toString);
    }

    @Test
    void englishIsReadAsEnglish() {
        var found =
                Reports.phrases(
                        "We need affordable child care. Affordable child care supports working families."
                                + " On March 4, 2010 the House passed the Clean Water Act.");
        assertTrue(found.contains("March 4, 2010"), found::toString);
        assertTrue(found.contains("Clean Water Act"), found::toString);
        assertTrue(found.stream().anyMatch(p -> p.toLowerCase().endsWith("child care")), found::toString);
    }

    @Test
    void sameTextGivesTheSameResult() {
        var report = Reports.builtIn();
        assertEquals(new Analyzer().analyze(report), new Analyzer().analyze(report));
    }

    @Test
    void nothingComesOfNothing() {
        assertTrue(new Analyzer().analyze(new Document("", "", List.of())).phrases().isEmpty());
    }

    /// What leads in to a figure ends before it, even where a year follows that is reached.
    @Test
    void aFigureMayStandBeforeTheYearThatIsReached() {
        var text = "在第七次渔港会上提出2030年达到先进水平并带动沿海渔村共同富裕。";
        var document = Document.ofPlainText(text, "");
        var found = Seen.by(new FigureRule(), new ScannedText(document, OutlineReader.read(document)));
        assertEquals(List.of("第七次"), found.stream().map(c -> c.span().of(text)).toList());
    }

    /// The name of a ship or a person is quoted, too.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    载人潜水器“蛟龙”号完成深潜任务。 | 蛟龙     | true
                    渔民给新船取名“顺风”。           | 顺风     | true
                    村民李大海外号“海豹”。           | 海豹     | true
                    发出“万船归港”号召。             | 万船归港 | false
                    开展“蛟龙”行动。                 | 蛟龙     | false
                    """)
    void quotedNamesAreDoubtful(String text, String name, boolean doubtful) {
        var found = Seen.by(new QuotedRule(), new ScannedText(Document.ofPlainText(text, ""), Outline.EMPTY));
        assertEquals(name, found.getFirst().span().of(text));
        assertEquals(doubtful, found.getFirst().weight() <= 0.4, found::toString);
    }

    /// What a meeting did is no figure, whatever the meeting's number.
    @ParameterizedTest
    @CsvSource({
        "省第十二次党代会提出建设海洋强省。, 第十二次",
        "县第三次代表大会选举产生新一届县委。, 第三次",
        "书记第四次亲临海岛考察。, 第四次亲临海岛考察",
        "这是第二次社会变革浪潮。, 第二次社会变革浪潮"
    })
    void meetingsAreNotCounted(String text, String figure) {
        var found = Seen.by(new FigureRule(), new ScannedText(Document.ofPlainText(text, ""), Outline.EMPTY));
        assertEquals(List.of(figure), found.stream().map(candidate -> candidate.span().of(text)).toList());
    }

    /// Of quoted words those are surer that are no everyday word and no number.
    @ParameterizedTest
    @CsvSource({"海岸快线, 逃兵", "蓝岸工程, 1310", "蓝岸工程, 4+1", "渔民治渔, 管理"})
    void quotedFormulationsComeFirst(String formulation, String other) {
        var text = "会议提到“" + other + "”，又提到“" + formulation + "”，都在讨论之列。";
        var document = Document.ofPlainText(text, "");
        var weights = Seen.by(new QuotedRule(), new ScannedText(document, OutlineReader.read(document))).stream()
                .collect(Collectors.toMap(c -> c.span().of(text), Candidate::weight));
        assertTrue(weights.get(formulation) > weights.get(other), weights::toString);
    }
}
