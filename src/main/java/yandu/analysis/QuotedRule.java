package yandu.analysis;

import java.util.List;
import yandu.analysis.text.Chars;
import yandu.analysis.text.NumberShape;
import yandu.analysis.text.WordClass;
import yandu.document.Span;

/// What stands in quotation marks: a formulation (“一泓清水入黄河”) or a number abbreviation (“四个意识”).
/// Speech is left out by its length and its sentence marks; names and criticised things by the words before.
final class QuotedRule implements PhraseRule {
    private static final int LONGEST = 30;
    private static final int LONG = 20;
    private static final int SHORTEST_TOLD = 5;
    private static final List<String> DOUBTFUL =
            List.of("所谓", "反对", "整治", "杜绝", "纠治", "严禁", "防止", "避免", "名为", "取名", "外号", "题为", "写道", "曰", "叫做");

    @Override
    public String name() {
        return "quoted";
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        for (var quote : text.quotes()) {
            var inner = new Span(quote.start() + 1, quote.end() - 1);
            var words = inner.of(text.text());
            if (isFormulation(words) && !isLittleWord(text, inner) && !isTold(words)) {
                add(text, inner, words, found);
            }
        }
    }

    private static void add(ScannedText text, Span inner, String words, Sink found) {
        boolean numbered = NumberShape.isAbbreviation(Chars.fold(words));
        double weight = numbered ? 0.93 : 0.85;
        weight = NumberShape.isPeriod(words) ? 0.45 : words.length() > LONG ? 0.6 : weight;
        if (isUsualWord(text, inner)) {
            weight = 0.55;
        }
        if (isDoubtful(text.text(), inner.start() - 1) || isShip(text.text(), inner.end() + 1) || isBareNumber(words)) {
            weight = 0.4;
        }
        found.add(inner, numbered ? PhraseKind.NUMBERED : PhraseKind.QUOTED, weight);
    }

    /// “以上” and the like are explained, not coined.
    private static boolean isLittleWord(ScannedText text, Span inner) {
        var words = text.words();
        int word = words.at(inner.start());
        return words.end(word) == inner.end() && words.type(word) == WordClass.FUNCTION;
    }

    /// What somebody says has happened, in an interview or a story, is no formulation: “这下渔民放心了，愿意来了”.
    private static boolean isTold(String words) {
        int at = words.indexOf('了');
        boolean tells = at > 0 && words.length() >= SHORTEST_TOLD && "为明除罢".indexOf(words.charAt(at - 1)) < 0;
        return tells && !words.startsWith("了不起", at) && !words.startsWith("了解", at);
    }

    /// A word of everyday speech (“管理”, “逃兵”) is quoted to stress it, or as a metaphor, about as often as it is a
    /// formulation.
    private static boolean isUsualWord(ScannedText text, Span inner) {
        var words = text.words();
        int word = words.at(inner.start());
        return words.end(word) == inner.end() && !words.isTerm(word) && words.type(word) != WordClass.UNKNOWN;
    }

    /// “1310” or “4+1” says nothing to who does not know it.
    private static boolean isBareNumber(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Chars.isHan(c) || Chars.isLatin(c)) {
                return false;
            }
        }
        return true;
    }

    /// “蛟龙”号
    private static boolean isShip(String text, int end) {
        return text.startsWith("号", end) && !text.startsWith("号召", end);
    }

    private static boolean isDoubtful(String text, int opener) {
        for (var word : DOUBTFUL) {
            if (text.startsWith(word, opener - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormulation(String words) {
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Chars.endsSentence(c) && c != '；' && c != ';') {
                return false;
            }
            if (c == '"') {
                return false;
            }
            letters += Chars.isHan(c) || Chars.isLatin(c) || Chars.isDigit(c) ? 1 : 0;
        }
        return letters >= 2 && !words.startsWith("给定资料") && words.length() <= LONGEST;
    }
}
