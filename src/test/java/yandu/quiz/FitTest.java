package yandu.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.document.Span;
import yandu.study.CardKind;
import yandu.study.Texts;

/// What can stand where something else stands, in tables: by its form, by its place, by how it is built; and which names,
/// stems and blanks will do. The bad ones were found in papers.
class FitTest {
    private static final Kin KIN = new Kin();

    @ParameterizedTest
    @CsvSource({
        "true, 网络综合治理体系, 社会保障体系",
        "true, 四个意识, 四个自信",
        "false, 四个意识, 国家安全",
        "false, 公平竞争的市场环境, 现代化产业体系",
        "false, 中国式现代化, 推进中国式现代化",
        "false, 基础科学的研究, 系统地进行调查研究",
        "false, 教育、科技、人才, 蓝天碧水保卫战",
        "false, 人工智能, C919客机",
        "false, 能源革命, “两山”理念"
    })
    void formsAreAlike(boolean alike, String one, String other) {
        assertEquals(alike, KIN.are(CardKind.PHRASE_CLOZE, one, other));
    }

    /// The report has one phrase of each clause; does the second read well where the first stands?
    @ParameterizedTest
    @CsvSource({
        "true, 我们要健全社会保障体系。, 各地要完善收入分配制度。, 社会保障体系, 收入分配制度",
        "true, 我们要实施就业优先战略。, 各地要推进城市更新行动。, 就业优先战略, 城市更新行动",
        "true, 全力支持全球疫情防控。, 毫不放松常态化疫情防控。, 全球疫情防控, 常态化疫情防控",
        "false, 我们要健全社会保障体系。, 各地要防范金融风险。, 社会保障体系, 金融风险",
        "false, 我们要健全社会保障体系。, 有力带动收入分配制度创新。, 社会保障体系, 收入分配制度",
        "false, 有力支持了全球疫情防控。, 坚持党的全面领导。, 全球疫情防控, 党的全面领导",
        "false, 深入开展安全生产专项整治。, 加快社会治理数字化。, 安全生产专项整治, 社会治理数字化",
        "false, 积极对接京津冀协同发展等国家重大区域发展战略。, 开展人类起源、中华文明探源工程等研究。, 国家重大区域发展战略, 中华文明探源工程"
    })
    void readsWell(boolean well, String first, String second, String answer, String rival) {
        var text = first + second;
        var pool = new Pool(Texts.material(text), List.of(), false);
        int at = text.indexOf(answer);
        assertEquals(well, pool.distractors().readsWell(new Span(at, at + answer.length()), rival));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 社会主义先进文化, 社会主义红色文化",
        "false, 新型农村集体经济, 新民主主义经济",
        "false, 三个务必, 三个世界",
        "false, 六大高地, 八八战略",
        "false, 网络综合治理体系, 数字经济"
    })
    void areBuiltAlike(boolean alike, String one, String other) {
        assertEquals(alike, KIN.areBuiltAlike(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 深化|土地制度|。", "false, 打造|五大基地|。", "false, 加强|队伍|建设。", "true, 防范|一般突发|环境事件。", "true, 推广非|强制性手段|。"
    })
    void cutOutOfALongerName(boolean cut, String parts) {
        var pieces = parts.split("\\|");
        var text = String.join("", pieces);
        var place = new Span(pieces[0].length(), pieces[0].length() + pieces[1].length());
        assertEquals(cut, Slot.of(text, Segmenter.words(text, Lexicon.BUNDLED), place).isInsideName());
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026年工作安排", "true, 推动主题教育走深走实", "true, 健全人民当家作主制度体系", "false, 要着重把握以下几点", "false, 我还主持召开",
        "false, 值得倍加珍惜", "false, 关于当前工作在充分肯定成绩的同时", "false, 根据“给定资料2”", "false, 指挥部应对", "false, 扎实推进", "false, 要求（简答、选择）"
    })
    void namesOfLists(boolean name, String words) {
        assertEquals(name, ListName.isName(words));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 加强＿＿＿＿建设。, 队伍, 治安", "false, 技术集成应用，发展智慧农业技术，推动＿＿＿＿, 智慧农业发展, 农村绿色发展"
    })
    void stemsKeepTheAnswer(boolean kept, String stem, String right, String wrong) {
        assertEquals(!kept, Echo.tells(stem, right, List.of(wrong)));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 从1982年到＿＿＿＿, 1987年, 1985年", "false, 从1982年到＿＿＿＿, 1987年, 1980年", "true, ＿＿＿＿, 5月25日, 6月1日"
    })
    void yearsKeepTheirOrder(boolean kept, String sentence, String right, String other) {
        assertEquals(kept, Numbers.keepOrder(sentence, right, other));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 聚焦城乡融合, 聚焦科技创新", "false, 生命至上, '尊重科学，集中体现了求真务实的品格'", "false, 取消农业税, 全面建设社会主义现代化国家的新征程"
    })
    void headsAreOfOneForm(boolean alike, String one, String other) {
        assertEquals(alike, Grammar.areFormedAlike(List.of(one, other)));
    }
}
