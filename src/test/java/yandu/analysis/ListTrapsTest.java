package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.Document;

/// Labels in all their forms, and words that only look like labels. `⏎` is a line break, `＿` an ideographic space.
class ListTrapsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        // families within a paragraph
        "会议强调，一要稳增长，保就业。二要防风险，守底线。三要惠民生。→一要|稳增长 二要|防风险 三要|惠民生",
        "做到三点：一是抓学习；二是抓落实；三是抓监督。→一是|抓学习 二是|抓落实 三是|抓监督",
        "体会有二。第一，必须实干。第二，必须创新。→第一，|必须实干 第二，|必须创新",
        "首先，看方向。其次，看路径。再次，看队伍。最后，看结果。→首先，|看方向 其次，|看路径 再次，|看队伍 最后，|看结果",
        "要求如下：（1）按时交表；（2）据实填写；（3）逐级上报。→（1）|按时交表 （2）|据实填写 （3）|逐级上报",
        "内容有：①总纲；②分则；③附录。→①|总纲 ②|分则 ③|附录",
        "其一，地广；其二，人稀。→其一，|地广 其二，|人稀",
        // families at line starts
        "一、总体要求⏎坚持稳字当头。⏎二、重点任务⏎推进改革开放。→一、|总体要求 二、|重点任务",
        "（一）扎实推动农业发展。做好春耕生产各项准备。⏎（二）稳步发展工业。抓好重点企业生产。"
                + "→（一）|扎实推动农业发展 （二）|稳步发展工业",
        "1．提高认识⏎统一思想。⏎2．加强领导⏎落实责任。→1．|提高认识 2．|加强领导",
        "⒈登记⒉审核⒊发证→⒈|登记 ⒉|审核 ⒊|发证",
        "⑴自愿⑵公平→⑴|自愿 ⑵|公平",
        "1.1 目的⏎明确职责。⏎1.2 依据⏎有关法律。→1.1|目的 1.2|依据",
        "第一章 总则⏎第一条 为了规范管理，制定本办法。⏎第二条 本办法适用于本县。⏎第二章 附则⏎第三条 自公布之日起施行。"
                + "→第一章|总则[第一条|为了规范管理 第二条|本办法适用于本县] 第二章|附则[第三条|自公布之日起施行]",
        "——坚持人民至上。把群众放在心上。⏎——坚持自立自强。把命脉握在手中。→——|坚持人民至上 ——|坚持自立自强",
        "First, we must learn. Second, we must act. Finally, we must check."
                + "→First,|we must learn Second,|we must act Finally,|we must check",
        // traps
        "有五点：一是讲政治。二是１９８９年以后注意积累。三是“百县千镇”工程。"
                + "→一是|讲政治 二是|１９８９年以后注意积累 三是|“百县千镇”工程",
        "最重要的就是一要保能源供应，二要保粮食安全。→一要|保能源供应 二要|保粮食安全",
        "下一步，一要⏎抓紧施工，二要抓好质量。→一要|抓紧施工 二要|抓好质量",
        "首先，打基础。其次，建队伍。第三，见成效。→首先，|打基础 其次，|建队伍 第三，|见成效",
        "①第一，思想重视。⏎②第二，行动迅速。→①第一，|思想重视 ②第二，|行动迅速",
        "一思想上高度认识，统一步调；二政治上站稳立场，令行禁止；三工作上主动作为。"
                + "→一|思想上高度认识 二|政治上站稳立场 三|工作上主动作为",
        "第一，讲原则。⏎第二，讲团结。第三，讲奉献。⏎第四，讲廉洁。→第一，|讲原则 第二，|讲团结 第三，|讲奉献 第四，|讲廉洁",
        "通知如下：　　一、加强领导　　成立专班。　　二、广泛宣传　　用好媒体。→一、|加强领导 二、|广泛宣传",
        "9.完善制度⏎建章立制。⏎10、强化监督⏎一查到底。→9.|完善制度 10、|强化监督",
        "1】方向正确⏎2】方法得当→1】|方向正确 2】|方法得当",
        "第一题  概括做法。(15分)⏎要求：准确。⏎第二题  提出建议。(20分)⏎要求：可行。→第一题|概括做法 第二题|提出建议"
    })
    void findsLists(String text, String items) {
        assertEquals(items, read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "坚持质量第一、效益优先，推动转型。",
        "产量居世界第二，增速居世界第一，潜力很大。",
        "第一、二、三产业协调发展，第二、三产业占比提高。",
        "落实三要三不要的规矩，守住底线。",
        "发展是唯一要紧的事，二要素之间相互促进。",
        "各地统一要求，统一标准，统一步调。",
        "一则以喜，一则以忧。一也得，二也得。",
        "安全第一，预防为主，综合治理。",
        "依照本法第十条的规定，参照第十一条、第十二条执行。",
        "增长1.5%，其中2.3%来自投资。",
        "这是第一次会议，也是第二次动员。",
        "列宁说过：“这是伟大的创造。”①大家都要记住。他又说：“要学习。”②我们照办。",
        "每年____为防灾日。⏎①⑤⑦⏎②⑥⑧"
    })
    void seesNoListWhereThereIsNone(String text) {
        assertEquals("", read(text));
    }

    private static String read(String text) {
        var document = Document.ofPlainText(text.replace('⏎', '\n') + "\n", "trap");
        return OutlineTable.brief(OutlineReader.read(document).lists());
    }
}
