package yandu.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Numbers with what they count: 17项民生政策提标扩面, 地区生产总值增长4.5%—5%, 第四次亲临山西考察.
/// A number at the end of its clause is told with the clause, one before a noun with the words after it.
final class FigureRule implements PhraseRule {
    private static final int LONGEST = 24;
    private static final int SHORTEST = 3;
    private static final String N = "(?<![0-9０-９])[0-9０-９]++(?:[.．,，][0-9０-９]++){0,8}+";
    private static final String UNIT =
            "(?:[多余几]?[万亿千百]{0,2}[多余]?)(?:"
                    + "个百分点|[%％‰]|平方公里|平方米|立方米|公里|千瓦时|千瓦|美元|人次|亩|元|斤|吨|户|人|项|件|个|家|条|所|座|处"
                    + "|万|亿|倍|岁|天|次|名|种|类|批|张|辆|度|米|套|位|期|场)";
    /// What the words of [#UNIT] and [#RANGE] begin with.
    private static final CharSet BEHIND_NUMBER =
            CharSet.of("多余几万亿千百个%％‰平立公美人亩元斤吨户项件家条所座处倍岁天次名种类批张辆度米套位期场至到~—－-");
    private static final String RANGE = "[至到~—－-]+" + N + UNIT;
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?:第[一二三四五六七八九十]{1,3}次|" + N + UNIT + "(?:" + RANGE + ")?|" + N + RANGE
                            + ")(?:左右|以上|以下|以内)?");
    private static final Pattern GOAL = Pattern.compile("到(?:[12][0-9]{3}年|本世纪)[^年]*(?:达到|实现|完成|建成|进入|基本)");
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "^(?:.*(?=[12２１][0-9０-９]{3}年达到)|(?:力争|努力|确保|实现|推动|预计|提出|其中|全年|全省|全市|全国|使|要"
                            + "|争取|完成|保证|做到|并|共|已)+)(?=.{6})");
    /// What follows a first number that another one replaces: 由52%|提高到72%.
    private static final Pattern CHANGE = Pattern.compile(Chars.HAN + "{0,2}[至到为]" + N);

    /// Numbers of which the words before the clause tell what they count: 分别下降|3.1%和4.6%.
    private static final Pattern MORE_NUMBERS = Pattern.compile("(?:[和与]" + N + UNIT + "){1,9}");

    /// What is counted is a meeting, and told in the clause is what it did: 第十二次党代会提出建设海洋强省.
    private static final Pattern MEETING = Pattern.compile("(?<!社)会(?!计)");

    /// Words that do not say what is counted: 年均增长|10.6%.
    private static final Pattern UNTOLD =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]*年)?(?:其中|分别|同比|比上年|年均|平均每年|累计|净|仅|约|近)*"
                            + "(?:增长|下降|提高|减少|增加|上升)(?:了|到|至|约|近)?");

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var matcher = FIGURE.matcher(text.text());
        var goal = GOAL.matcher(text.text());
        for (var clause : text.clauses()) {
            int number = firstNumber(text.text(), clause);
            if (number < 0 || isCompared(text.text(), clause)) {
                continue;
            }
            matcher.region(number, clause.end());
            if (isOfSomething(text.text(), number, clause.end()) && matcher.find()) {
                figure(text.text(), clause, matcher, found);
            } else if (clause.length() <= LONGEST + 6) {
                goal.region(clause.start(), clause.end());
                if (goal.find()) {
                    var span = new Span(goal.start(), clause.end());
                    found.add(span, PhraseKind.FIGURE, 0.6);
                }
            }
        }
    }

    /// Where the first digit or 第 of a clause stands, -1 if there is none.
    private static int firstNumber(String text, Span clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c) || c == '第') {
                return i;
            }
        }
        return -1;
    }

    /// Whether behind a number, the first of which stands at `from`, a word begins that may say what is counted; or a number
    /// counts itself (第三次). Most do not, as years.
    private static boolean isOfSomething(String text, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            char c = text.charAt(i);
            if (c == '第' || Chars.isDigit(c) && BEHIND_NUMBER.has(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Signs of a table's cells.
    private static boolean isCompared(String text, Span clause) {
        return text.indexOf('≥', clause.start(), clause.end()) >= 0
                || text.indexOf('≤', clause.start(), clause.end()) >= 0;
    }

    private static void figure(String text, Span clause, Matcher number, Sink found) {
        boolean ordinal = text.charAt(number.start()) == '第';
        if (ordinal && MEETING.matcher(text).region(number.end(), clause.end()).find()) {
            found.add(new Span(number.start(), number.end()), PhraseKind.FIGURE, 0.05);
            return;
        }
        int after = clause.end() - number.end();
        boolean changes = CHANGE.matcher(text).region(number.end(), clause.end()).lookingAt();
        boolean more = MORE_NUMBERS.matcher(text).region(number.end(), clause.end()).matches();
        if (!changes && !more && after > 0 && after <= LONGEST - 6 && Chars.isHan(text.charAt(number.end()))) {
            found.add(new Span(number.start(), clause.end()), PhraseKind.FIGURE, 0.5);
            return;
        }
        var lead = LEAD_IN.matcher(text).region(clause.start(), number.start()).useTransparentBounds(true);
        int start = lead.find() ? lead.end() : clause.start();
        boolean told = number.start() - start != 1
                && !UNTOLD.matcher(text).region(start, number.start()).matches();
        if ((after == 0 && told || changes && number.start() - start > SHORTEST) && clause.end() - start <= LONGEST) {
            found.add(new Span(start, clause.end()), PhraseKind.FIGURE, 0.62);
        } else {
            found.add(new Span(number.start(), number.end()), PhraseKind.FIGURE, 0.12);
        }
    }
}
