package yandu.study;

import java.util.Optional;
import java.util.regex.Pattern;
import yandu.document.Span;

/// Numbers with their unit: 17项, 7.35万亿元, 4.5%—5%, 第四次.
final class Quantity {
    private static final String NUMBER = "[0-9０-９]+(?:[.．,，][0-9０-９]+)*";
    private static final String UNIT =
            "(?:[多余几]?[万亿千百]{0,2}[多余]?)(?:个百分点|个多?月|[%％‰]|平方公里|平方米|立方米|公里|千瓦时|千瓦|美元|人次|批次|架次|例次|"
                    + "人(?![口均才员工民类])|[亩元斤吨户项件个家条所座处倍岁天次名种类批张辆度米套位期场年]|)";
    private static final Pattern PATTERN =
            Pattern.compile(
                    "第[一二三四五六七八九十]{1,3}[次位个]|"
                            + "(?<![0-9０-９.,])" + NUMBER + "(?![0-9０-９])" + UNIT
                            + "(?:[至到~～—－-]+" + NUMBER + "(?![0-9０-９])" + UNIT + ")?");

    private Quantity() {}

    /// The first quantity inside a place; a single digit without unit is none.
    static Optional<Span> in(String text, Span place) {
        var matcher = PATTERN.matcher(text).region(place.start(), place.end()).useTransparentBounds(true);
        boolean found = matcher.find() && matcher.end() - matcher.start() > 1;
        return found ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
