package yandu.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is a thought by itself. Each bad one was asked about once, in a paper on a real document.
class ClauseTest {

    @ParameterizedTest
    @CsvSource({
        "true, 推动1万家工业企业技术改造和数字化转型",
        "true, 实施职业技能提升行动",
        "true, 着力解决群众反映强烈的突出问题",
        "true, 发展更加公平更有质量的教育",
        "true, 坚持实事求是推进工作",
        "true, 以科技创新引领新质生产力发展",
        "true, 把以人民为中心的发展思想落实到位",
        "true, '以党的政治建设为统领，全面加强基层组织'",
        "true, 加快传统产业升级改造",
        "true, 科学布局未来产业",
        "true, 基础养老金月最低标准提高20元",
        "true, 不断增强服务群众本领",
        "true, 组织专家开展评估",
        "false, 由外交部牵头",
        "false, 被多个国家借鉴和使用",
        "false, 让党旗在第一线高高飘扬",
        "false, 市委就号召全市",
        "false, 摆在重中之重",
        "false, 比上年增加167亿元",
        "false, 再创历史新高",
        "false, 再叠加物价上涨因素",
        "false, 贫富分化日益严重",
        "false, 致以诚挚的问候",
        "false, 结合人口变化趋势",
        "false, 以培养时代新人为着眼点",
        "false, 组织有关部门和专家",
        "false, 能不能号令四面",
        "false, 书写了精彩华章",
        "false, 在电子商务领域",
        "false, 要求安定团结",
        "false, 本着鼓励创新、包容审慎原则",
        "false, 鼓励对水体、大气等污染防治",
        "false, 作为一种新发传染病",
        "false, 中央网信办、工业和信息化部、商务部等参加",
        "false, 必须再加把劲",
        "false, 需要各国携手应对",
        "false, 公共卫生安全是人类面临的共同挑战",
        "false, 疫情发生时恰逢春节返乡高峰",
        "false, 工作组设置、组成和职责可根据工作需要作适当调整",
        "false, 广东代表团以使命在肩、奋斗有我的精神"
    })
    void isAThoughtByItself(boolean whole, String measure) {
        assertEquals(whole, Clause.isWhole(measure));
    }
}
