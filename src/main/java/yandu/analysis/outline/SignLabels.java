package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// Labels that are signs of their own: ①, ⑴, ⒈, ㈠, Ⅰ and bullets.
final class SignLabels {
    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    /// The signs that are labels wherever they stand.
    static final String COUNTING = CIRCLES + "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
    private static final String ROMANS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";

    private SignLabels() {}

    static Marker sign(String text, int at, char c, Place place) {
        int circled = CIRCLES.indexOf(c);
        char next = Chars.at(text, at + 1);
        if (circled >= 0 || c >= '\u2474' && c <= '\u2487' || c >= '\u2488' && c <= '\u249b') {
            var variant = circled >= 0 ? "o" : c <= '\u2487' ? "(" : ".";
            int ordinal = circled >= 0 ? circled + 1 : c <= '\u2487' ? c - '\u2473' : c - '\u2487';
            boolean note = place != Place.LINE && Chars.isIn(Chars.at(text, at - 1), "”’）)》");
            return note || Chars.endsSentence(next) || Chars.isComma(next) || Chars.isIn(next, "\n—）)”")
                    ? null
                    : new Marker(Family.CIRCLED, variant, ordinal, at, at + 1, place);
        }
        if (c >= '\u3220' && c <= '\u3229') {
            return new Marker(Family.PAREN, "", c - '\u321f', at, at + 1, place);
        }
        int roman = ROMANS.indexOf(c);
        if (roman >= 0 && place == Place.LINE && Chars.isIn(next, Labels.DOTS)) {
            return new Marker(Family.ROMAN, "", roman + 1, at, at + 2, place);
        }
        return place == Place.LINE && Chars.isIn(c, Labels.BULLETS)
                ? new Marker(Family.BULLET, String.valueOf(c), 0, at, at + 1, place)
                : null;
    }
}
