package yandu.analysis;

import java.util.regex.Pattern;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Dates and spans of dates: 5月16日下午, 12月11日至12日, 1948年, 2021—2025年, 一九五四年九月, 二○一二年六月二十八日.
final class DateRule implements PhraseRule {
    private static final int LONGEST = 40;
    private static final String D = "[0-9０-９]";
    private static final String S = "[ \u3000]?";
    private static final String YEAR = "[12１２]" + S + D + S + D + S + D + S + "年";
    private static final String DAY = "(?:" + D + "{1,2}" + S + "月" + S + ")?" + D + "{1,2}" + S + "日";
    private static final String N = "[一二三四五六七八九十]{1,3}";
    private static final String NUMERALS = "一二三四五六七八九〇零○";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:" + YEAR + S + ")?" + D + "{1,2}" + S + "月(?:份|底|初|中旬|上旬|下旬)?"
                            + "(?:" + S + D + "{1,2}" + S + "日(?:[上下]午|晚|凌晨|晚上)?)?"
                            + "(?:[至—到－-]+" + DAY + "(?:[上下]午)?)?"
                            + "|" + YEAR + "?[至—到－-]+[12１２]" + D + "{3}" + S + "年"
                            + "|" + YEAR + "(?![度来代级])"
                            + "|[一二][" + NUMERALS + "]{3}年(?:" + N + "月(?:份|底|初|中旬|上旬|下旬|" + N + "日)?|(?![度来代级]))");

    @Override
    public String name() {
        return "date";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var whole = text.text();
        var matcher = DATE.matcher(whole);
        for (int at = 0; at < whole.length(); at++) {
            if (!canBegin(whole, at)) {
                continue;
            }
            matcher.region(at, Math.min(whole.length(), at + LONGEST));
            if (!matcher.lookingAt()) {
                continue;
            }
            at = matcher.end() - 1;
            var words = matcher.group();
            boolean day = words.indexOf('日') >= 0;
            boolean month = words.indexOf('月') >= 0;
            if (!month || day || words.indexOf('年') >= 0) {
                double weight = day ? 0.62 : month ? 0.4 : 0.12;
                found.add(new Span(matcher.start(), matcher.end()), PhraseKind.DATE, weight);
            }
        }
    }

    private static boolean canBegin(String text, int at) {
        char c = text.charAt(at);
        if (Chars.isDigit(c)) {
            return at == 0 || !Chars.isDigit(text.charAt(at - 1));
        }
        boolean year = (c == '一' || c == '二') && at + 1 < text.length() && NUMERALS.indexOf(text.charAt(at + 1)) >= 0;
        return year && (at == 0 || NUMERALS.indexOf(text.charAt(at - 1)) < 0);
    }
}
