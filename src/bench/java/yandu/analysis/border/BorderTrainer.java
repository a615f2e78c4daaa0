package yandu.analysis.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.learn.Examples;
import yandu.analysis.learn.LogisticFit;
import yandu.analysis.text.WordKey;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Learns the weights of [BorderModel] from reports in which readers marked phrases.
public final class BorderTrainer {
    /// A sign, or a word, seen less often says nothing.
    private static final int FEWEST = 8;
    private static final double RIDGE = 4;
    /// A smaller weight is not written.
    private static final double LEAST = 0.1;

    /// A report.
    ///
    /// @param begins of each border, how sure it is that a phrase begins there, 0..1
    /// @param ends the same of an end
    /// @param inside of each word, how sure it is that it lies in a phrase; and 0 for the text's end
    /// @param part which part of all reports it belongs to
    /// @param times how often it counts where reports count differently
    public record Report(
            String text,
            Words words,
            List<Span> headings,
            double telling,
            float[] begins,
            float[] ends,
            float[] inside,
            int part,
            double times) {}

    private final Vocabulary vocabulary;
    /// Numbers of the signs that are learned, by place; -1 for the others.
    private final int[] numbers;
    private final int signs;
    /// By part.
    private final List<LogisticFit.Lesson> begins;
    private final List<LogisticFit.Lesson> ends;

    /// @param parts in how many parts the reports are
    public BorderTrainer(List<Report> reports, int parts) {
        vocabulary = vocabulary(reports);
        var beginning = Stream.generate(Examples::new).limit(parts).toList();
        var ending = Stream.generate(Examples::new).limit(parts).toList();
        for (var report : reports) {
            read(report, beginning.get(report.part), ending.get(report.part));
        }
        int places = BorderSign.WITHOUT_WORDS + BorderSign.WORD_BEFORE.step() * vocabulary.rows();
        var seen = new int[places];
        beginning.forEach(examples -> examples.count(seen));
        numbers = new int[places];
        int next = 0;
        for (int place = 0; place < places; place++) {
            numbers[place] = seen[place] >= FEWEST && !isOfOtherWords(place) ? next++ : -1;
        }
        signs = next;
        begins = beginning.stream().map(this::lesson).toList();
        ends = ending.stream().map(this::lesson).toList();
    }

    private static boolean isOfOtherWords(int place) {
        int word = place - BorderSign.WITHOUT_WORDS;
        return word >= 0 && word < BorderSign.WORD_BEFORE.step();
    }

    private LogisticFit.Lesson lesson(Examples examples) {
        return examples.lesson(new double[] {1}, 1, place -> numbers[place]);
    }

    private static Vocabulary vocabulary(List<Report> reports) {
        var seen = new HashMap<String, Integer>();
        for (var report : reports) {
            for (int word = 0; word < report.words.count(); word++) {
                seen.merge(WordKey.word(report.text, report.words, word), 1, Integer::sum);
            }
        }
        return Vocabulary.of(seen.keySet().stream().filter(word -> seen.get(word) >= FEWEST).sorted().toList());
    }

    private void read(Report report, Examples beginning, Examples ending) {
        var read = new BorderSigns(report.text, report.words, report.headings, report.telling, vocabulary);
        var places = new int[BorderSigns.MOST];
        int count = report.words.count();
        for (int border = 0; border <= count; border++) {
            if (border < count) {
                add(beginning, places, read.around(border, places));
                add(beginning, places, read.inside(border, border, places));
                beginning.end(report.begins[border]);
            }
            if (border > 0) {
                add(ending, places, read.around(border, places));
                add(ending, places, read.inside(border, border - 1, places));
                ending.end(report.ends[border]);
            }
        }
    }

    private static void add(Examples examples, int[] places, int count) {
        for (int i = 0; i < count; i++) {
            examples.add(places[i], 1);
        }
    }

    /// The lines of the list of weights.
    ///
    /// @param out the part that nothing is learned from; -1 for none
    public List<String> learn(int out) {
        var fits = Stream.of(begins, ends).parallel().map(lessons -> fit(lessons, out)).toList();
        var lines = new ArrayList<String>();
        for (var sign : BorderSign.values()) {
            for (int value = 0; value < sign.size(vocabulary); value++) {
                int number = numbers[sign.base() + sign.step() * value];
                if (number >= 0 && !isHalfOfCharacter(sign.write(value, vocabulary))) {
                    var begin = written(fits.getFirst()[number]);
                    var end = written(fits.getLast()[number]);
                    if (!begin.equals("0") || !end.equals("0")) {
                        lines.add(sign + " " + sign.write(value, vocabulary) + " " + begin + " " + end);
                    }
                }
            }
        }
        return lines;
    }

    /// The halves of an emoji are no characters that can be written.
    private static boolean isHalfOfCharacter(String written) {
        return written.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    private double[] fit(List<LogisticFit.Lesson> lessons, int out) {
        var ridges = new double[signs];
        Arrays.fill(ridges, RIDGE);
        var from = IntStream.range(0, lessons.size()).filter(part -> part != out).mapToObj(lessons::get).toList();
        return LogisticFit.weights(from, ridges);
    }

    private static String written(double weight) {
        return Math.abs(weight) < LEAST ? "0" : String.format(Locale.ROOT, "%.2f", weight);
    }
}
