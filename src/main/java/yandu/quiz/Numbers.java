package yandu.quiz;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers as wrong answers to numbers: written alike and of like size.
final class Numbers {
    private static final Pattern NUMERAL = Pattern.compile("[0-9０-９.．,，一二三四五六七八九十]+");
    private static final Pattern FIRST = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    private static final Pattern YEAR = Pattern.compile("([12１２][0-9０-９]{3})年?");

    /// A number three times as large is not believed.
    private static final double FARTHEST = Math.log(3);

    private Numbers() {}

    /// Whether a number can be taken for another: the same units, and each as large as the other, more or
    /// less.
    static boolean near(String one, String other) {
        return NUMERAL.matcher(one).replaceAll("0").equals(NUMERAL.matcher(other).replaceAll("0"))
                && distance(one, other) <= FARTHEST;
    }

    /// How far apart in size, as the logarithm of the ratio; 0 where a number is written in words.
    static double distance(String one, String other) {
        var first = value(one);
        var second = value(other);
        return first.isEmpty() || second.isEmpty()
                ? 0
                : Math.abs(Math.log(Math.max(first.getAsDouble(), 0.01) / Math.max(second.getAsDouble(), 0.01)));
    }

    /// Whether a year comes before and after the same years of its sentence as the right one: from 1982 to 1980 nothing can
    /// have grown.
    static boolean keepOrder(String sentence, String right, String other) {
        int was = year(right);
        int is = year(other);
        return was < 0
                || is < 0
                || YEAR.matcher(sentence)
                        .results()
                        .map(found -> year(found.group()))
                        .allMatch(year -> year == was || Integer.signum(year - was) == Integer.signum(year - is));
    }

    private static int year(String text) {
        var found = YEAR.matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    private static OptionalDouble value(String text) {
        var plain = text.replace(",", "").replace("，", "").replace('．', '.');
        var digits = new StringBuilder();
        plain.chars().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c).forEach(c -> digits.append((char) c));
        var found = FIRST.matcher(digits);
        return found.find() ? OptionalDouble.of(Double.parseDouble(found.group())) : OptionalDouble.empty();
    }
}
