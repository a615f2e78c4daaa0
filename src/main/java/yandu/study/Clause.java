package yandu.study;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;

/// Whether a piece of a report between two marks is a whole thought, so that it can be asked about without its
/// sentence: what is to be done (推广柔性引才模式), or what has come to which figure (养老金最低标准提高20元).
public final class Clause {
    /// Half a thought: it goes on from another clause, asks, or only says of what, when, whence or by whom.
    private static final Pattern FRAGMENT =
            Pattern.compile(
                    "^(?:无法|没有|只有|只要|除非|不能|难以|也|而|但|还是|还要|既|又|却|就|才|都|更是|并|且|或|则|即|因|由于|如果|虽|尽管|无论|不论|不管|不仅|不但|不只|从而|进而|以及"
                            + "|这|那|此|其|它|他|她|我们|我|你|面对|经过|使|是|有|对此|同时|期间|从|除|当|作为|自|随着|为了|对于|关于|按照|根据|通过|特别[是要]|尤其[是要]|包括"
                            + "|一个|一批|一些|否则|该|正如|正是|便于|方便|例如|比如|针对|以便|为(?!民)|予以|如何|怎样|能不能|是不是|是否|能否|只是|所以|使得|不(?![断懈])|越是|对(?!.*(?:进行|实行|开展|实施|加强|给予|采取))"
                            + "|由|要求(?!真)|必须|务必|需要|让|被|令|[^，]{2,}(?<![求于但凡还别其])是[^否]).*"
                            + "|.*(?:这一|这个|这些|上述|什么|怎么|怎样|如何|为何|谁|我们|他们).*|.*[吗呢吧的时后前下中上里间]"
                            + "|以.*为[^，]{1,6}|(?:本着|按照|依照|遵循|对照).*(?:原则|要求|精神|标准|方针|理念)|(?:鼓励|支持|引导|推动)对.*等.{0,8}|.*等参加|.*(?:恰逢|正值|可根据).*");

    /// For whom or where, but not what: 对孤寡老人等群体, 在乡卫生院.
    private static final Pattern CIRCUMSTANCE =
            Pattern.compile("(?:对|向|为|在|从|由|以|根据|按照|依据|结合|围绕|针对)[^，,]*(?:等|群体|人员|企业|行业|部门|方面|领域|[院里中内上下前后县市村镇乡区省])");

    /// Verbs of a result or a finding: without what had it they say nothing.
    private static final Set<String> NEED_A_SUBJECT =
            Set.of(
                    ("占 跃居 位居 居 达 达到 超过 超 增长 下降 上升 降至 升至 成为 标志 意味 表明 证明 是 有 属于 取得 涌现 迎来 受到 得到 获得 荣获 引起 引发 导致 造成 出现 面临"
                                    + " 存在 具有 拥有 含有 包括 包含 涉及 惠及 高于 低于 优于 处于 位于 彰显 展现 体现 显示 反映 代表 书写 走过 经历 遭受 遭遇 看到 认为 知道 以为 觉得 感到 相信"
                                    + " 说 讲 问 想 牵头 负责 参加 告诫 号召 指出 强调 认识到 没有 等于 来自 源于 产生 发生 带来 给 予以 作为 称 据 如 像 似 提出 提出了 致以 表示 表达 再创 创 创下 刷新 遇 逢 摆在 放在 摆 放 列 列为 列入 纳入 作出 视 恰逢 载 收录 著有 生 死 去 来 走")
                            .split(" "));

    /// Words that say how before a verb, though they can be nouns.
    private static final Set<String> MANNER =
            Set.of(
                    "科学 系统 集中 全力 全程 依法 重点 优先 率先 分类 联合 同步 高标准 高质量 高水平 常态化 一体 一体化 整体 综合 因地制宜 共同 统一 精准 稳妥 严格 务实 切实 纵深 分批 分级 适时 适度 有序 有力 有效 全面"
                            .split(" "));

    /// Verbs that often stand before another one and then only say how: 加快建设.
    private static final Set<String> DEEDS = Set.of("加快", "深入");

    /// Whoever they set to work, it says nothing without the work: 组织有关专家.
    private static final Set<String> PIVOTS = Set.of("组织", "动员", "邀请", "会同", "督促", "责成", "派", "请", "安排", "协调");

    /// How a clause ends that says how things are: 贫富分化日益严重.
    private static final Set<String> TELLS = Set.of("严重", "突出", "明显", "复杂", "严峻", "显著", "加剧", "凸显", "不足", "滞后", "薄弱");

    private static final Set<String> LINKS = Set.of("就", "才", "都", "也", "便", "却", "还", "仍", "已", "已经", "曾", "曾经", "正在", "则", "再");
    private static final Set<String> ASPECTS = Set.of("了", "着", "过");
    /// Of these any verb behind them says what is done; of the others one that takes an object does.
    private static final Set<String> PLAIN_MEANS = Set.of("把", "以", "用", "将", "依靠", "通过");

    /// With what something is done; what is done comes after it.
    private static final Set<String> MEANS =
            Set.of("把 以 用 将 结合 围绕 立足 着眼 依托 依靠 凭借 聚焦 瞄准 锚定 紧扣 按照 本着 对照 对标 通过 借助 利用".split(" "));

    private final String text;
    private final Words words;

    private Clause(String text) {
        this.text = text;
        this.words = Segmenter.words(text, Lexicon.BUNDLED);
    }

    /// Whether it can be asked about by itself.
    public static boolean isWhole(String text) {
        if (text.isBlank() || isFragment(text)) {
            return false;
        }
        var clauses = text.replaceAll("“[^”]*”", "“”").split("[，,]");
        return Arrays.stream(clauses).noneMatch(clause -> new Clause(clause).isTold())
                && new Clause(text.contains("“") ? text : clauses[clauses.length - 1]).isSaid();
    }

    /// Whether it is no thought by itself, for its first or its last words.
    public static boolean isFragment(String text) {
        return FRAGMENT.matcher(text).matches() || CIRCUMSTANCE.matcher(text).matches();
    }

    private boolean isSaid() {
        return words.count() > 1 && !isTold() && (opensWithDeed() || isFigure());
    }

    /// Whether it tells what went on, which only its sentence makes clear.
    private boolean isTold() {
        for (int i = 0; i < words.count(); i++) {
            boolean link = i > 0 && LINKS.contains(word(i)) && !isVerbal(i);
            if (link || ASPECTS.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb that needs no subject opens it, after words that say how.
    private boolean opensWithDeed() {
        int at = 0;
        while (at < words.count() - 1 && saysHow(at)) {
            at++;
        }
        if (MEANS.contains(word(at))) {
            return hasDeed(at + 1);
        }
        return isDeed(at) && (!PIVOTS.contains(word(at)) || hasDeed(at + 1));
    }

    private boolean saysHow(int at) {
        var type = words.type(at);
        boolean leads = isVerbal(at + 1) || words.type(at + 1) == WordClass.ADVERB || MEANS.contains(word(at + 1));
        return type == WordClass.ADVERB && !LINKS.contains(word(at)) && (leads || !DEEDS.contains(word(at)))
                || type == WordClass.IDIOM
                || type == WordClass.PAUSE && at > 0
                || MANNER.contains(word(at)) && leads
                || type == WordClass.ADJECTIVE && !words.isFrame(at) && isVerbal(at + 1);
    }

    private boolean hasDeed(int from) {
        for (int i = from; i < words.count(); i++) {
            if (isDeed(i) && (words.isFrame(i) || PLAIN_MEANS.contains(word(from - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeed(int at) {
        return isVerbal(at) && !TELLS.contains(word(words.count() - 1)) && !NEED_A_SUBJECT.contains(word(at)) && !(words.type(at) == WordClass.VERBAL_NOUN && !hasObject(at));
    }

    private boolean isVerbal(int at) {
        return at < words.count()
                && (DEEDS.contains(word(at))
                        || words.isFrame(at) || words.type(at) == WordClass.VERB
                        || words.type(at) == WordClass.VERBAL_NOUN);
    }

    /// 发展更加公平的教育 is a deed, 发展水平 is a name.
    private boolean hasObject(int at) {
        return at + 1 < words.count() && (words.isFrame(at) || words.type(at + 1) != WordClass.VERB);
    }

    /// A subject, what became of it, and a number.
    private boolean isFigure() {
        boolean digits = text.chars().anyMatch(c -> Chars.isDigit((char) c));
        return digits && isName(words.type(0)) && hasVerbInside();
    }

    private static boolean isName(WordClass type) {
        return switch (type) {
            case NOUN, VERBAL_NOUN, PLACE, LATIN, UNKNOWN, QUOTE -> true;
            default -> false;
        };
    }

    private boolean hasVerbInside() {
        for (int i = 1; i < words.count() - 1; i++) {
            if (words.type(i) == WordClass.VERB || words.isFrame(i)) {
                return true;
            }
        }
        return false;
    }

    private String word(int at) {
        return text.substring(words.start(at), words.end(at));
    }
}
