package yandu.importer.word;

/// Numbers in the ways in which Word counts.
final class Counting {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Counting() {}

    /// @param format as `w:numFmt` names it; what is not known counts in digits
    static String write(String format, int number) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "chineseLegalSimplified", "japaneseCounting", "ideographDigital",
                            "taiwaneseCounting", "taiwaneseCountingThousand" ->
                    chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "lowerLetter" -> letter('a', number);
            case "upperLetter" -> letter('A', number);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "decimalFullWidth" -> fullWidth(number);
            default -> String.valueOf(number);
        };
    }

    /// 1 to 99 as they are spoken; beyond, digit by digit.
    private static String chinese(int number) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        var head = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
        return ones == 0 && tens > 0 ? head : head + DIGITS.charAt(ones);
    }

    private static String letter(char first, int number) {
        return number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    private static String fullWidth(int number) {
        return String.valueOf(number).chars().map(c -> c - '0' + '０').collect(
                StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
