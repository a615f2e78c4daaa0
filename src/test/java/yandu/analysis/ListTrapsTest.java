package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.Document;

/// Labels in all their forms, and words that only look like labels. `⏎` is a line break, `＿` an ideographic
/// space.
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
        "There are three goals: first, to save water; second, to mend pipes; and third, to teach. All were met."
                + "→first,|to save water second,|to mend pipes third,|to teach",
        "First of all, we must learn. Next, we must act. Third, we must check."
                + "→First of all,|we must learn Next,|we must act Third,|we must check",
        "One place to start is the budget. It is large.⏎Next, we need schools. They are old.⏎Third, we need roads."
                + "→One place to start|is the budget Next,|we need schools Third,|we need roads",
        "It proposes:⏎(a) to build dams;⏎(b) to mend pipes.→(a)|to build dams (b)|to mend pipes",
        "(1) Build dams. (2) Mend pipes.→(1)|Build dams (2)|Mend pipes",
        "1. Dams⏎They will be built.⏎2. Pipes⏎They will be mended.→1.|Dams 2.|Pipes",
        "• rain⏎• snow→•|rain •|snow",
        "· rain falls⏎· snow falls→·|rain falls ·|snow falls",
        "* rain falls⏎* snow falls→*|rain falls *|snow falls",
        "-- over 12 million jobs⏎-- growth of 5 percent→--|over 12 million jobs --|growth of 5 percent",
        "A. Dams⏎They will be built.⏎B. Pipes⏎They will be mended.→A.|Dams B.|Pipes",
        "Action 1: Dams⏎They will be built.⏎Action 2: Pipes⏎They will be mended.→Action 1:|Dams Action 2:|Pipes",
        "SECTION 1. DAMS.⏎They are built.⏎SEC. 2. PIPES.⏎They are mended.→SECTION 1.|DAMS SEC. 2.|PIPES",
        "CHAPTER I⏎WATER⏎Article 1⏎It is free.⏎Article 2⏎It is clean.⏎CHAPTER II⏎FIRE⏎Article 3 - Wood⏎It is dear."
                + "→CHAPTER I|WATER[Article 1|It is free Article 2|It is clean] CHAPTER II|FIRE[Article 3 -|Wood]",
        "Pillar One: Dams⏎They will be built.⏎Pillar Two: Pipes⏎They will be mended.→Pillar One:|Dams Pillar Two:|Pipes",
        "We ask for two things.⏎The first is bread. It is dear.⏎The second is peace.→The first|is bread The second|is peace",
        "It will: (a) build dams; (b) mend pipes; and (c) teach.→(a)|build dams (b)|mend pipes (c)|teach",
        "a. Build dams.⏎b. Mend pipes.→a.|Build dams b.|Mend pipes",
        "It shall:⏎(i) test it;⏎(ii) mend it;⏎(iii) sell it;⏎(iv) buy it; and⏎(v) use it."
                + "→(i)|test it (ii)|mend it (iii)|sell it (iv)|buy it (v)|use it",
        "(a) It may:⏎(1) buy; or⏎(2) mend:⏎(A) roofs; and⏎(B) windows.⏎(b) It reports."
                + "→(a)|It may[(1)|buy (2)|mend[(A)|roofs (B)|windows]] (b)|It reports",
        "(a) It may mend:⏎(A) roofs.⏎(b) It reports.⏎(c) It ends.→(a)|It may mend (b)|It reports (c)|It ends",
        "1 Water⏎(1) Keep it clean.⏎(2) Keep it cold.⏎2 Fire⏎(1) Keep it small.⏎(2) Keep it warm."
                + "→(1)|Keep it clean (2)|Keep it cold / (1)|Keep it small (2)|Keep it warm",
        "The right to work;⏎The right to rest;⏎The right of all to learn.→|The right to work |The right to rest "
                + "|The right of all to learn",
        // traps
        "有五点：一是讲政治。二是１９８９年以后注意积累。三是“百县千镇”工程。"
                + "→一是|讲政治 二是|１９８９年以后注意积累 三是|“百县千镇”工程",
        "最重要的就是一要保能源供应，二要保粮食安全。→一要|保能源供应 二要|保粮食安全",
        "下一步，一要⏎抓紧施工，二要抓好质量。→一要|抓紧施工 二要|抓好质量",
        "首先，打基础。其次，建队伍。第三，见成效。→首先，|打基础 其次，|建队伍 第三，|见成效",
        "他指出，一要认真修路。二是要抓紧架桥，早日通车。三是加强养护。→一要|认真修路 二是|要抓紧架桥 三是|加强养护",
        "①第一，思想重视。⏎②第二，行动迅速。→①第一，|思想重视 ②第二，|行动迅速",
        "一思想上高度认识，统一步调；二政治上站稳立场，令行禁止；三工作上主动作为。"
                + "→一|思想上高度认识 二|政治上站稳立场 三|工作上主动作为",
        "第一，讲原则。⏎第二，讲团结。第三，讲奉献。⏎第四，讲廉洁。→第一，|讲原则 第二，|讲团结 第三，|讲奉献 第四，|讲廉洁",
        "通知如下：　　一、加强领导　　成立专班。　　二、广泛宣传　　用好媒体。→一、|加强领导 二、|广泛宣传",
        "9.完善制度⏎建章立制。⏎10、强化监督⏎一查到底。→9.|完善制度 10、|强化监督",
        "1】方向正确⏎2】方法得当→1】|方向正确 2】|方法得当",
        "1.5G基站建设⏎加快布点。⏎2.121育才计划⏎好中选优。⏎3.4K频道⏎开播。→1.|5G基站建设 2.|121育才计划 3.|4K频道",
        "1.修路⏎1.125千克新种入库。⏎2.架桥→1.|修路 2.|架桥",
        "1.3月底前选线。⏎2.4 月上旬公示。⏎3.2027年开工。→1.|3月底前选线 2.|4 月上旬公示 3.|2027年开工",
        "一、\"十年\"回顾⏎村村通路。⏎二、\"五年\"打算⏎户户通水。→一、|\"十年\"回顾 二、|\"五年\"打算",
        // labels of one kind are nested as they are indented
        "1. 修路⏎    1. 选线⏎    2. 施工⏎2. 架桥⏎    1. 选址⏎    2. 造桥→1.|修路[1.|选线 2.|施工] 2.|架桥[1.|选址 2.|造桥]",
        "    1. 修路⏎    2. 架桥⏎先看路。⏎    1. 选线⏎    2. 施工→1.|修路 2.|架桥 / 1.|选线 2.|施工",
        // the pieces of an exam, and speakers without names
        "【材料三】⏎村里修路。⏎【材料四】⏎村里架桥。⏎【问题一】⏎概括做法。⏎【问题二】⏎提出建议。"
                + "→【材料三】|村里修路 【材料四】|村里架桥 / 【问题一】|概括做法 【问题二】|提出建议",
        "一、给定资料⏎材料1⏎村里修路。⏎材料2⏎村里架桥。⏎二、作答要求⏎【问题一】⏎概括做法。⏎【问题二】⏎提出建议。"
                + "→一、|给定资料[材料1|村里修路 材料2|村里架桥] 二、|作答要求[【问题一】|概括做法 【问题二】|提出建议]",
        "材料6⏎村里修路。⏎材料7⏎村里架桥。⏎二、作答要求⏎【问题一】⏎概括做法。⏎【问题二】⏎提出建议。"
                + "→材料6|村里修路 材料7|村里架桥 / 二、|作答要求[【问题一】|概括做法 【问题二】|提出建议]",
        "材料8⏎村里修路，人人出力。→材料8|村里修路",
        "材料8很有意思。⏎村里修路，人人出力。→",
        "甲：路要修宽。⏎乙：桥要架稳。⏎丙：树要种好。→甲：|路要修宽 乙：|桥要架稳 丙：|树要种好",
        "甲、乙两村修路。⏎乙、丙两村架桥。→",
        // a text that is there twice is no table of contents
        "一、回顾⏎村村通路。⏎二、打算⏎户户通水。⏎一、回顾⏎村村通路。⏎二、打算⏎户户通水。→一、|回顾 二、|打算 / 一、|回顾 二、|打算",
        "一、回顾⏎二、打算⏎一、回顾⏎村村通路。⏎二、打算⏎户户通水。→一、|回顾 二、|打算",
        "1. 立场⏎1】一切为了人民⏎2】一切依靠人民⏎2. 方法→1.|立场[1】|一切为了人民 2】|一切依靠人民] 2.|方法",
        "第 一 章 总则⏎第 一 条 制定本办法。⏎第 二 条 适用本县。→第 一 章|总则[第 一 条|制定本办法 第 二 条|适用本县]",
        "一 、方向⏎抓住根本。⏎二 、方法⏎讲求实效。→一 、|方向 二 、|方法",
        "材料1⏎某县推进改革，群众满意。⏎材料2⏎某镇发展产业，村民增收。→材料1|某县推进改革 材料2|某镇发展产业",
        "目录⏎第一章 总则....1⏎第二章 附则....9⏎第一章 总则⏎说明目的。⏎第二章 附则⏎自发布之日起施行。→第一章|总则 第二章|附则",
        "目录⏎第一章 海防....1⏎第二章 海权.....-（9）⏎第三章 海岛（12）⏎第四章 海港....15⏎第一章 海防⏎说明目的。⏎第二章 海权⏎写到这里。"
                + "→第一章|海防 第二章|海权",
        "第一章中国海防⏎海防是国家大事。⏎第二章和平利用海洋⏎共同开发。⏎第三章规划⏎附图。"
                + "→第一章|中国海防 第二章|和平利用海洋 第三章|规划",
        "一方面，要放得开。另一方面，要管得住。→一方面|要放得开 另一方面|要管得住",
        "第一题  概括做法。(15分)⏎要求：准确。⏎第二题  提出建议。(20分)⏎要求：可行。→第一题|概括做法 第二题|提出建议"
    })
    void findsLists(String text, String items) {
        assertEquals(items == null ? "" : items, read(text));
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
        "每年____为防灾日。⏎①⑤⑦⏎②⑥⑧",
        "First, it rained a great deal. It rained for days. Finally, it stopped.",
        "The first quarter was weak. The second quarter was strong. The second reading took place on 3 May.",
        "Under section 4 it is free. Section 5 of the Act is not. Part I took in the letters was small.",
        "As Smith (a) and Jones (b) show, it rains. The vitamin (c) is good."
    })
    void seesNoListWhereThereIsNone(String text) {
        assertEquals("", read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        "必须坚持改革，激发活力。必须坚持开放，合作共赢。必须坚持创新，自立自强。→必须|坚持改革 必须|坚持开放 必须|坚持创新",
        "会议要求，要把稳方向抓落实，不走样。要压实责任抓落实，不推诿。要创新方法抓落实，见实效。要加强学习。"
                + "→要|把稳方向抓落实 要|压实责任抓落实 要|创新方法抓落实",
        "要勇立改革创新之潮，敢为人先。要常怀为民服务之心，真抓实干。要永葆清正廉洁之色，守住底线。"
                + "→要|勇立改革创新之潮 要|常怀为民服务之心 要|永葆清正廉洁之色",
        "他强调，粮食安全是国之大者，要守住耕地红线。水利建设事关长远发展，要加快工程进度。乡村文化是农民精神家园，要培育文明乡风。"
                + "→|粮食安全是国之大者 |水利建设事关长远发展 |乡村文化是农民精神家园",
        "这样做，有利于保护耕地，稳定收成；有利于节约用水，造福后代；有利于增加收入，安定人心。"
                + "→|有利于保护耕地 |有利于节约用水 |有利于增加收入",
        "要准确把握当前水情，早作安排；准确把握农时变化，抢抓进度；准确把握市场走向，调整品种。"
                + "→|准确把握当前水情 |准确把握农时变化 |准确把握市场走向",
        "在生产环节，要压实责任。在流通环节，要规范经营。在消费环节，要倡导节约。→|在生产环节 |在流通环节 |在消费环节",
        "遵循坚持党的全面领导、坚持群众主体地位、坚持因地制宜施策、坚持久久为功推进等原则。"
                + "→|坚持党的全面领导 |坚持群众主体地位 |坚持因地制宜施策 |坚持久久为功推进",
        "转变思路，更加注重以人为本；转变方式，更加注重集约高效；转变动力，更加注重特色发展。→|转变思路 |转变方式 |转变动力",
        // the same words are likeness enough; the first sentence may lead to them
        "全村要深刻认识到修渠就是修心，抓紧动工。要深刻认识到修渠就是致富，全力支持。要深刻认识到修渠就是护林护土，早日完成。"
                + "→要|深刻认识到修渠就是修心 要|深刻认识到修渠就是致富 要|深刻认识到修渠就是护林护土",
        "全面贯彻村规民约，教育村民。全面贯彻村里议定的各项章程，照章办事。全面贯彻村医制度，方便看病。"
                + "→|全面贯彻村规民约 |全面贯彻村里议定的各项章程 |全面贯彻村医制度",
        "村里的第一眼水井打成了。第一眼水井很深。第一眼水井供全村人饮用。→"
    })
    void findsSentencesMadeAlike(String text, String items) {
        assertEquals(items == null ? "" : items, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        // speakers who say what something is
        "会议提出，开放是这座城市最鲜明的标识。要继续扩大对外开放的领域，优化通关服务的流程，建设好口岸和园区，营造国际一流的营商环境。⏎"
                + "会议提出，创新是引领产业发展的第一动力。要大力支持企业建设研发机构，培养和引进更多青年科技人才，推动科技成果就地转化和应用。⏎"
                + "会议强调，安全是一切工作的前提和保障。要全面排查各类风险隐患，健全应急处置的机制，不断提高基层防灾减灾救灾的综合能力。"
                + "→会议提出，|开放是这座城市最鲜明的标识 会议提出，|创新是引领产业发展的第一动力 会议强调，|安全是一切工作的前提和保障",
        // two paragraphs that share their first clause
        "激发群众热情，让服务更有温度。各地的书屋里坐满了读报的老人，戏台下站满了看戏的孩子，文化的种子就这样种在了田间地头，慢慢地发芽。⏎"
                + "激发群众热情，让服务更有后劲。办好一件事容易，长年累月地办下去不容易，离开了群众自己的参与，再好的活动也会慢慢地冷清下来。"
                + "→|激发群众热情，让服务更有温度 |激发群众热情，让服务更有后劲",
        // a title that stands alone belongs to what follows
        "材料1⏎某县推进改革，群众很满意。⏎材料2⏎某镇发展产业，村民都增收。⏎作答要求⏎第一题  概括做法。⏎第二题  提出建议。"
                + "→材料1|某县推进改革 材料2|某镇发展产业 / 第一题|概括做法 第二题|提出建议",
        // a heading without a number ends the section before it
        "一、学习⏎各地认真组织学习，讲解到每一个村庄，使大家懂得政策，拥护政策，自觉执行政策，收到很好的效果。⏎"
                + "二、检查⏎各地认真组织检查，走访了每一个村庄，发现问题，解决问题，群众对此表示满意，工作大有起色。⏎关于对外交往工作⏎"
                + "我们同许多地方建立了来往，签订了协议，交换了物产，派出了留学的青年，请来了教书的先生，朋友越来越多。⏎结尾的话⏎"
                + "一年将尽，新年将至，让我们更加努力地做好各项工作，克服眼前的困难，争取更大的成绩，迎接新的一年的到来。"
                + "→一、|学习 二、|检查 / |关于对外交往工作 |结尾的话",
        // heads that are all the same tell nothing apart
        "——伟大实践再次证明，团结就是力量。历来如此。⏎——伟大实践再次证明，奋斗才有出路。今后也是。"
                + "→——|团结就是力量 ——|奋斗才有出路"
    })
    void findsParagraphsThatMakeAList(String text, String items) {
        assertEquals(items, read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // speakers, but no topics
        "会议指出，去年各项工作取得了新的进步。全市上下齐心协力，克服了不少困难，完成了年初定下的各项目标和任务。⏎"
                + "会议强调，做好今年工作意义重大。要统一思想认识，加强组织领导，压实各级责任，确保各项部署落到实处见到成效。⏎"
                + "会议要求，各地各部门要密切配合。要把握好时间节点，发扬钉钉子精神，一件接着一件办，一年接着一年干下去。",
        // only the first words are the same, not the first clause
        "建设精神文明，是全社会的任务。各条战线都要行动起来，从身边的小事做起，从孩子的教育做起，养成文明健康的生活方式和风尚。⏎"
                + "建设精神文明不是一件轻而易举的事。它要求长期坚持，反复教育，依靠群众，既要有热情，又要有办法，更要有久久为功的耐心。",
        // marks before figures, and notes
        "* 100⏎* 200",
        "* ABC⏎* ENIAC",
        "- 5 degrees at noon⏎- 7 degrees at night",
        "Step 1 is taken by all.⏎Step 2 is not.",
        // numbers of pages
        "64.⏎国外的版本很多，流传很广。⏎66.⏎企业也在学习，用于管理。⏎68.⏎报纸也有评论，影响不小。"
    })
    void seesNoListInParagraphsThatOnlyBeginAlike(String text) {
        assertEquals("", read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "要深刻领会科学判断，增强紧迫感。要全面贯彻总体要求和各项部署。要讲求工作方法，抓住主要矛盾，推动各项任务落实。",
        "我们加大投入。我们规范制度。我们改进作风。",
        "做到自我净化、自我完善、自我革新、自我提高，永葆本色。",
        "下一步要求增强活力的内在要求，做好文章；认真研究落实；认真总结经验。",
        "有的不敢担当，推诿扯皮；有的作风飘浮，敷衍应付；有的畏首畏尾，不思进取。"
    })
    void seesNoListWhereSentencesOnlyOpenAlike(String text) {
        assertEquals("", read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        // a head that has its line to itself is taken whole, but not where the line only breaks off
        "一、树立新的理念，建设美丽家园⏎各地行动起来。⏎二、坚持一国两制，推进统一大业。⏎此事关系重大。→一、|树立新的理念，建设美丽家园 二、|坚持一国两制，推进统一大业",
        "一、坚持从实际出发，一切工作都要看人民群众满意⏎不满意，说到做到。⏎二、坚持实干。⏎此事重大。→一、|坚持从实际出发 二、|坚持实干",
        "一、减审方面，将采取哪些举措？⏎我们已有安排。⏎二、服务方面，有何打算？⏎我们也有打算。→一、|减审方面，将采取哪些举措 二、|服务方面，有何打算",
        // a clause that only leads to the next takes it along
        "任务有二：一是随着经济的发展，加强国防建设，不可松懈。二是近年来，商店增多，货物齐全。→一是|随着经济的发展，加强国防建设 二是|近年来，商店增多",
        "一是从今年1月1日起，提高养老金，减轻负担。二是2019年，路通了，车来了。→一是|从今年1月1日起，提高养老金 二是|2019年，路通了",
        // or is left out where it is the same in all of them
        "——这五年，我们修了路。人人叫好。⏎——这五年，我们架了桥。人人称便。→——|我们修了路 ——|我们架了桥",
        // or is left out where both would be too long
        "一是针对创新主体普遍反映的商标和专利电子申请系统使用体验不好的问题，加快建设新的电子申请系统，方便群众。二是实干。"
                + "→一是|加快建设新的电子申请系统 二是|实干"
    })
    void takesHeadsThatSayWhatAnItemIsAbout(String text, String items) {
        assertEquals(items, read(text));
    }

    private static final String BODY = "各地各部门要结合实际认真贯彻落实，把好事办好，把实事办实，努力使人民群众满意，不断取得新的更大的成效。";

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        "抓好农业特别是粮食生产。＊⏎扎实推进乡村建设。＊⏎全面深化农村改革。＊→|抓好农业特别是粮食生产 |扎实推进乡村建设 |全面深化农村改革",
        "扎实推进乡村建设。＊⏎全面深化农村改革。＊→",
        "抓好就业是第一要务。＊⏎扎实推进乡村建设。＊⏎全面深化农村改革。＊→",
        // two, or a long one, where the author is known to write heads
        "（一）农村⏎抓好粮食生产。＊⏎推进乡村建设。＊⏎深化农村改革。＊⏎（二）城市⏎＊⏎推动消费增长。＊⏎合理扩大投资。＊⏎（三）其他⏎＊"
                + "→（一）|农村[|抓好粮食生产 |推进乡村建设 |深化农村改革] （二）|城市[|推动消费增长 |合理扩大投资] （三）|其他",
        "抓好粮食生产。＊⏎推进乡村建设。＊⏎深化农村改革。＊⏎促进重点产业、重点产品、重点集群、重点企业跨越式发展。＊"
                + "→|抓好粮食生产 |推进乡村建设 |深化农村改革 |促进重点产业、重点产品、重点集群、重点企业跨越式发展",
        // heads of two clauses that begin with the same word
        "聚焦渔港建设，出海更加便利。＊⏎聚焦渔船改造，作业更加安全。＊⏎聚焦渔民培训，手艺更加精湛。＊"
                + "→|聚焦渔港建设，出海更加便利 |聚焦渔船改造，作业更加安全 |聚焦渔民培训，手艺更加精湛",
        "当前春汛已过，渔船陆续出海。＊⏎当前渔价还算平稳，供应充足。＊⏎当前海况良好，出海条件大体具备。＊→",
        // theses: as long with characters at the same places, or of one shape with words in common
        "以渔兴岛，大海是粮仓。＊⏎以林护岛，高山是银行。＊⏎以游富岛，沙滩是金矿。＊→|以渔兴岛，大海是粮仓 |以林护岛，高山是银行 |以游富岛，沙滩是金矿",
        "修好渔港是渔业兴旺的基础。＊⏎培养青年是渔业兴旺的关键。＊⏎打通销路是渔业兴旺的根本保障。＊"
                + "→|修好渔港是渔业兴旺的基础 |培养青年是渔业兴旺的关键 |打通销路是渔业兴旺的根本保障",
        "“直播带货”打开了海产销路。＊⏎“直播带货”培养了青年渔民。＊⏎“直播带货”带火了海岛旅游。＊"
                + "→|“直播带货”打开了海产销路 |“直播带货”培养了青年渔民 |“直播带货”带火了海岛旅游",
        "“人勤春早，海阔天高。”＊⏎“风正帆悬，潮平岸远。”＊⏎“月明星稀，山高水长。”＊→",
        "修好渔港是渔业兴旺的基础。＊⏎青年人都出海去了，渔业兴旺谁来接班。＊⏎打通销路是渔业兴旺的根本保障。＊→",
        "修好渔港是渔业兴旺的基础。＊⏎海风吹来了新的消息。＊⏎打通销路是渔业兴旺的根本保障。＊→",
        // but not two of several paragraphs
        "（一）农村⏎抓好粮食生产。＊⏎推进乡村建设。＊⏎深化农村改革。＊⏎（二）城市⏎＊⏎推动消费增长。＊⏎合理扩大投资。＊⏎＊⏎（三）其他⏎＊"
                + "→（一）|农村[|抓好粮食生产 |推进乡村建设 |深化农村改革] （二）|城市 （三）|其他"
    })
    void findsParagraphsThatOpenWithTheirHeads(String text, String items) {
        assertEquals(items == null ? "" : items, read(text.replace("＊", BODY)));
    }

    /// The last words of the last item.
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        "一、学习⏎人人学习，天天学习。⏎二、检查⏎人人检查，天天检查。⏎各省、自治区、直辖市要按照本决定的精神，制定具体措施。→天天检查。",
        "一、学习⏎人人学习，天天学习。⏎二、检查⏎人人检查，天天检查。⏎各省、自治区、直辖市要制定具体措施。→制定具体措施。",
        "一、学习⏎人人学习，天天学习。⏎二、检查⏎人人检查，天天检查。⏎国务院⏎二○○五年十二月三日→天天检查。",
        "一、学习⏎人人学习，天天学习。⏎二、检查⏎人人检查，天天检查。⏎责任编辑：某某→天天检查。",
        "一、学习⏎人人学习，天天学习。⏎二、检查⏎人人检查，天天检查。⏎财政局　水利局⏎教育局⏎2026年8月3日→天天检查。",
        "抓两件事。一是修路，方便群众。人人都可出行。二是架桥，连接两岸。人人都可过河。这“两个方便”是为群众办事。→人人都可过河。",
        "抓两件事。一是修路，方便群众。人人都可出行。二是架桥，连接两岸。人人都可过河。这座桥修得好。→这座桥修得好。",
        // as the other sections end
        "一、修路⏎（一）选线。绕开农田。⏎（二）施工。保证安全。⏎二、架桥⏎（三）选址。避开急流。⏎（四）施工。保证质量。⏎三、植树⏎（五）选苗。因地制宜。⏎（六）养护。责任到人。⏎县里按月通报进展。"
                + "→责任到人。",
        "一、修路⏎（一）选线。绕开农田。⏎（二）施工。保证安全。⏎还要装好路灯。⏎二、架桥⏎（一）选址。避开急流。⏎（二）施工。保证质量。⏎还要装好护栏。⏎三、植树⏎（一）选苗。因地制宜。⏎（二）养护。责任到人。⏎还要做好记录。"
                + "→做好记录。",
        "抓三件事。一是修路，方便群众。人人都可出行。二是架桥，连接两岸。人人都可过河。我们一定让群众满意。→人人都可过河。"
    })
    void endsTheLastItemWhereTheTextIsClosed(String text, String end) {
        var document = Document.ofPlainText(text.replace('⏎', '\n') + "\n", "trap");
        var last = OutlineReader.read(document).lists().getLast().items().getLast();
        assertEquals(end, document.text().substring(last.span().end() - end.length(), last.span().end()));
    }

    /// Items of one paragraph, numbered through all sections, do not become longer by the heads of the next section.
    @Test
    void endsTheLastOfNestedItemsWithItsParagraph() {
        var text = "一、修路\n（一）选线。绕开农田。\n二、架桥\n（二）选址。避开急流。\n（三）施工。保证质量。\n县里按月通报进展。\n";
        var inner = OutlineReader.read(Document.ofPlainText(text, "trap")).lists().getFirst().items().getLast().lists();
        assertEquals("（三）施工。保证质量。", inner.getLast().items().getLast().span().of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "书上说过。①毫无疑问，这是对的。②⏎注：⏎①《全集》第26卷，第269页。⏎②《选集》第3卷，第12页。",
        "达标比例72%　注：①排放总量包括工业和农业源。②断面由759个增加到970个。"
    })
    void seesNoListInNotes(String text) {
        assertEquals("", read(text));
    }

    /// What a list is called, from its heads or from what leads to it; of nested lists the last.
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        "重点做好三个方面工作。⏎（一）修好路⏎连通各村。⏎（二）架起桥⏎方便出行。→工作",
        "努力实现以下2个方面主要目标：⏎（一）路更宽⏎连通各村。⏎（二）桥更稳⏎方便出行。→目标",
        "体现在以下两个方面：⏎（一）路更宽⏎连通各村。⏎（二）桥更稳⏎方便出行。→方面",
        "村里有积水等问题，不容忽视。村里决定动工。⏎（一）选线⏎绕开农田。⏎（二）施工⏎保证安全。→",
        // what leads to the outer list does not name the inner one
        "抓好两项任务。⏎一、修路⏎（一）选线⏎绕开农田。⏎（二）施工⏎保证安全。→",
        // whole words
        "一是充分展现了中国精神。二是充分展现了中华文明。→充分展现了",
        "一是违反第十二条的。二是违反第十五条的。→违反",
        "一是以“旧”换“新”惠及百姓。二是以“旧”换“新”带动生产。→以“旧”换“新”",
        "一是代表“山里速度”的新桥。二是代表“山里高度”的新塔。→代表",
        "一是生产持续好转。二是消费持续回升。三是就业持续稳定。→",
        "一是勇开解放思想之先。二是大兴调查研究之风。三是坚守久久为功之志。→之"
    })
    void callsAListByWholeWords(String text, String name) {
        var lists = OutlineReader.read(Document.ofPlainText(text.replace('⏎', '\n') + "\n", "trap")).lists();
        var inner = lists.getFirst().items().getFirst().lists();
        assertEquals(name == null ? "" : name, (inner.isEmpty() ? lists : inner).getLast().name());
    }

    private static String read(String text) {
        var document = Document.ofPlainText(text.replace('⏎', '\n') + "\n", "trap");
        return OutlineTable.brief(OutlineReader.read(document).lists());
    }

    /// The marks of a heading are no words: # and ## before a line.
    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "# 调研报告⏎## 一、现状⏎产业发展。⏎## 二、问题⏎链条短。→调研报告",
        "调研报告⏎## 重点任务⏎一是抓学习；二是抓落实。→重点任务",
        "做到#两点#：一是抓学习；二是抓落实。→做到#两点#：",
    })
    void saysWhatLeadsToAListWithoutMarks(String text, String intro) {
        var document = Document.ofPlainText(text.replace('⏎', '\n'), "");
        assertEquals(intro, OutlineReader.read(document).lists().getFirst().intro());
    }
}
