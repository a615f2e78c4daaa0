package yandu.analysis;

import java.util.BitSet;
import java.util.List;
import yandu.analysis.border.BorderModel;
import yandu.analysis.border.PhraseBorders;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Folded;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.MarkedText;
import yandu.analysis.text.Quotes;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordNumbers;
import yandu.analysis.text.Words;
import yandu.document.Document;
import yandu.document.Span;

/// A document as the phrase rules see it: what several of them need is worked out once.
public final class ScannedText {
    private final Document document;
    private final Outline outline;
    private final String text;
    private final boolean chinese;
    private final List<Span> clauses;
    private final List<Span> quotes;
    private final Words words;
    private final WordNumbers wordNumbers;
    private final List<Clause> wordClauses;
    private final List<Stretch> stretches;
    private final List<Chunk> chunks;
    private final double telling;
    private final BitSet headings;
    private final PhraseBorders borders;
    private final EnglishWords english;

    public ScannedText(Document document, Outline outline) {
        this(document, outline, BorderModel.bundled());
    }

    /// The same, its borders weighed by another model.
    ScannedText(Document document, Outline outline, BorderModel borders) {
        this.document = document;
        this.outline = outline;
        this.text = Folded.simplified(document.text());
        var marked = new MarkedText(text);
        this.chinese = mostlyChinese(marked);
        this.clauses = splitClauses(marked);
        this.quotes = Quotes.in(marked);
        this.words = Segmenter.words(text, Lexicon.BUNDLED);
        this.wordNumbers = new WordNumbers(text, words);
        this.wordClauses = chinese ? Clause.in(words) : List.of();
        this.stretches = chinese ? Stretch.in(words) : List.of();
        this.chunks = chinese ? Chunker.chunks(text, words) : List.of();
        this.telling = chinese ? Telling.degree(text, words) : 0;
        this.headings = headings(outline, words);
        this.borders = chinese ? borders.borders(wordNumbers, headings) : PhraseBorders.NONE;
        this.english = EnglishWords.of(chinese ? "" : text);
    }

    public Document document() {
        return document;
    }

    public Outline outline() {
        return outline;
    }

    /// What the rules read: simplified characters, each in the place of its own.
    public String text() {
        return text;
    }

    /// Whether the text is Chinese; otherwise it is read as English.
    public boolean chinese() {
        return chinese;
    }

    /// Stretches between marks that end a clause, without white space at their ends, in order.
    public List<Span> clauses() {
        return clauses;
    }

    /// What stands in quotation marks, the marks included.
    public List<Span> quotes() {
        return quotes;
    }

    /// The words of the text.
    public Words words() {
        return words;
    }

    /// The same as numbers.
    WordNumbers wordNumbers() {
        return wordNumbers;
    }

    /// The clauses of a Chinese text by their words.
    List<Clause> wordClauses() {
        return wordClauses;
    }

    /// What stands between marks in a Chinese text.
    List<Stretch> stretches() {
        return stretches;
    }

    /// The noun phrases of a Chinese text.
    List<Chunk> chunks() {
        return chunks;
    }

    /// How much the text tells, from -2 for the densest list of policies to 2 for a tale ([Telling]); 0 for English.
    double telling() {
        return telling;
    }

    /// The words that stand in the heading of a list's item.
    BitSet headings() {
        return headings;
    }

    /// Where phrases of a Chinese text are likely to begin and end; nothing is known of another.
    PhraseBorders borders() {
        return borders;
    }

    /// The words of an English text; none of a Chinese one.
    EnglishWords english() {
        return english;
    }

    private static boolean mostlyChinese(MarkedText marked) {
        var text = marked.text();
        int han = text.length();
        int latin = 0;
        for (int i = marked.next(0); i < text.length(); i = marked.next(i + 1)) {
            char c = text.charAt(i);
            han -= Chars.isHan(c) ? 0 : 1;
            latin += Chars.isLatin(c) ? 1 : 0;
        }
        return han * 4 >= latin;
    }

    private static BitSet headings(Outline outline, Words words) {
        var headings = new BitSet(words.count());
        for (var span : outline.headings()) {
            if (span.length() > 0) {
                headings.set(words.at(span.start()), words.at(span.end() - 1) + 1);
            }
        }
        return headings;
    }

    private static List<Span> splitClauses(MarkedText marked) {
        var text = marked.text();
        var clauses = new Spans();
        int start = 0;
        int i = -1;
        while (i < text.length()) {
            i = marked.next(i + 1);
            if (i == text.length() || Chars.endsClause(text.charAt(i)) || Chars.isDash(text, i)) {
                int from = start;
                int to = i;
                while (from < to && Chars.isSpace(text.charAt(from))) {
                    from++;
                }
                while (to > from && Chars.isSpace(text.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    clauses.add(from, to, 0);
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    private static final class Spans extends Runs<Span> {
        @Override
        Span run(int first, int end, int marks) {
            return new Span(first, end);
        }
    }
}
