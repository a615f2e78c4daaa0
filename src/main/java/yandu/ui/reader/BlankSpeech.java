package yandu.ui.reader;

import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.recite.Size;

/// What a screen reader says for a blank: 空，五个字.
final class BlankSpeech {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final Words words;

    BlankSpeech(Words words) {
        this.words = words;
    }

    String say(Size size) {
        var count = words.language() == Language.ZH ? chinese(size.count()) : String.valueOf(size.count());
        var unit = size.words() ? "word" : "character";
        return words.say("recite.blank." + unit + (size.count() == 1 ? "" : "s"), count);
    }

    /// A number before a measure word, to 99 in characters.
    static String chinese(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return ones == 2 ? "两" : DIGITS[ones];
        }
        return (tens == 1 ? "" : DIGITS[tens]) + "十" + (ones == 0 ? "" : DIGITS[ones]);
    }
}
