package yandu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import yandu.analysis.learn.Examples;
import yandu.analysis.learn.LogisticFit;
import yandu.analysis.text.WordKey;
import yandu.document.Span;

/// What the phrase model is learned from: of each report its candidates, with their signs and whether a reader marked them; or
/// of some places in a text what readers said of them.
///
/// Readers differ in what they mark. Those with weights of their own have them beside the common ones; they take up their
/// habits and are not written: so many texts by them help without changing whose marks are foretold.
final class PhraseLessons {
    private static final int MOST_PLACES = 2;
    /// A sign seen less often says nothing.
    private static final int FEWEST = 8;
    private static final double RIDGE_OF_MEASURES = 1;
    /// Pull of every weight towards what was learned before, of other reports.
    private static final double RIDGE_OF_KNOWN = 200;
    /// How much harder the second weight of a sign is pulled, and that of the measures of other readers.
    private static final double TELLING = 2;
    private static final double OTHERS_MEASURES = 5;
    private static final float OPTIONAL = 0.7f;
    /// What is hardly ever marked teaches too, so runs of words are looked at that the program leaves out.
    private static final float WIDER = 1;
    private static final List<PhraseRule> RULES =
            PhraseRules.ALL.stream().map(rule -> rule instanceof BorderRule borders ? borders.wider(WIDER) : rule).toList();

    /// How much those count whose marks are foretold, beside the other readers.
    private static final int COUNT = 2;
    /// A smaller weight of a sign with many values is not written.
    private static final double LEAST = 0.03;
    /// Common, telling, and both of other readers.
    private static final int ASPECTS = 4;

    /// The examples of a report.
    ///
    /// @param telling how much the text tells
    /// @param others whether it was marked by the readers with weights of their own
    private record Lesson(int part, double telling, boolean others, Examples examples) {
        LogisticFit.Lesson numbered(int[] numbers) {
            double other = others ? 1 : 0;
            return examples.lesson(
                    new double[] {1, telling, other, other * telling}, others ? 1 : COUNT, sign -> numbers[sign]);
        }
    }

    private final double ridge;
    private final float near;
    /// What was learned before, from which the common weights set out; the second ones stay as they were.
    private final PhraseWeights before;
    private final Map<Long, Integer> known = new HashMap<>();
    private final List<Lesson> lessons = new ArrayList<>();
    /// How the values of signs of words are written, and those of words beside roles.
    private final Map<Integer, String> ofWords = new HashMap<>();
    private final Map<Integer, String> ofWordsAndRoles = new HashMap<>();

    /// @param ridge pull of the weight of a usual sign
    /// @param near what words are that say nearly the same as marked ones, 0 as if unmarked, 1 as if marked
    /// @param before the lines of a list that was learned before; none where there is none
    PhraseLessons(double ridge, float near, List<String> before) {
        this.near = near;
        this.ridge = before.isEmpty() ? ridge : RIDGE_OF_KNOWN;
        this.before = PhraseWeights.of(before);
        for (int i = 0; i < before.size(); i++) {
            long sign = this.before.signs()[i];
            number(sign);
            var cue = Cue.at(PhraseWeights.cue(sign));
            if (cue.isOfWords()) {
                written(cue).put(PhraseWeights.value(sign), before.get(i).split(" ")[1]);
            }
        }
    }

    /// How the values of a sign of words are written.
    private Map<Integer, String> written(Cue cue) {
        return cue.isOfWordsAndRoles() ? ofWordsAndRoles : ofWords;
    }

    private boolean goesOn() {
        return before.signs().length > 0;
    }

    /// @param others whether its reader has weights of his own
    void add(Annotated report, int part, boolean others) {
        var text = report.text();
        var cues = CueReader.of(text);
        var examples = new Examples();
        var groups = CandidateGroups.of(text.text(), report.candidates(RULES));
        for (int i = 0; i < groups.count(); i++) {
            var group = groups.get(i);
            read(cues, group, MOST_PLACES, target(report, Annotated.fold(group.first().of(text.text()))), examples);
        }
        add(text, new Lesson(part, text.telling(), others, examples));
    }

    /// Teaches what was said of some places of a text, not of all candidates.
    ///
    /// @param said of places where words stand first
    void add(ScannedText text, Map<Span, Boolean> said, int part) {
        var cues = CueReader.of(text);
        var examples = new Examples();
        var groups = CandidateGroups.of(text.text(), Candidates.in(text, rule -> {}));
        for (int i = 0; i < groups.count(); i++) {
            var group = groups.get(i);
            var answer = said.get(group.first());
            if (answer != null) {
                read(cues, group, 1, answer ? 1 : 0, examples);
            }
        }
        add(text, new Lesson(part, text.telling(), false, examples));
    }

    private void read(CueReader cues, CandidateGroup group, int most, float target, Examples examples) {
        var places = group.places();
        var votes = Votes.of(group.reasons());
        for (var place : places.subList(0, Math.min(most, places.size()))) {
            cues.read(place, places.size(), votes, (cue, value, amount) ->
                    examples.add(number(PhraseWeights.sign(cue, value)), (float) amount));
            examples.end(target);
        }
    }

    private void add(ScannedText text, Lesson lesson) {
        lessons.add(lesson);
        if (text.chinese()) {
            words(text);
        }
    }

    /// Each word of a text, and each with the roles beside it.
    private void words(ScannedText text) {
        var words = text.words();
        for (int word = -1; word <= words.count(); word++) {
            var written = WordKey.visible(WordKey.word(text.text(), words, word));
            ofWords.put(Cue.word(text.wordNumbers().keyAt(word)), written);
            for (int beside : new int[] {word - 1, word + 1}) {
                if (beside >= 0 && beside < words.count()) {
                    var role = words.role(beside);
                    ofWordsAndRoles.put(Cue.word(text.wordNumbers().keyAt(word), role), written + "." + role);
                }
            }
        }
    }

    private int number(long sign) {
        return known.computeIfAbsent(sign, s -> known.size());
    }

    private float target(Annotated report, String words) {
        var must = report.golden().get(words);
        if (must != null) {
            return must ? 1 : OPTIONAL;
        }
        return report.hasNear(words) ? near : 0;
    }

    /// The lines of the list of weights.
    ///
    /// @param parts from which parts they are learned
    List<String> learn(IntPredicate parts) {
        var from = lessons.stream().filter(lesson -> parts.test(lesson.part)).toList();
        long[] signs = signs(from);
        var numbers = new int[known.size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < signs.length; i++) {
            numbers[known.get(signs[i])] = i;
        }
        var weights = LogisticFit.weights(
                from.stream().map(lesson -> lesson.numbered(numbers)).toList(), before(numbers, signs.length), ridges(signs));
        var lines = new ArrayList<String>();
        for (int i = 0; i < signs.length; i++) {
            var cue = Cue.values()[PhraseWeights.cue(signs[i])];
            var weight = written(weights[i]);
            var second = written(weights[signs.length + i]);
            int value = PhraseWeights.value(signs[i]);
            var written = cue.isOfWords() ? written(cue).get(value) : cue.write(value);
            boolean whole = written.chars().noneMatch(c -> Character.isSurrogate((char) c) || c == ' ');
            boolean counts = whole && cue.isOfTelling() || whole && Math.abs(Double.parseDouble(weight)) >= LEAST;
            if (counts && !(weight.equals("0") && second.equals("0"))) {
                lines.add(cue + " " + written + " " + weight
                        + (second.equals("0") ? "" : " " + second));
            }
        }
        return lines;
    }

    /// What the weights were before, by number.
    private double[] before(int[] numbers, int signs) {
        var weights = new double[ASPECTS * signs];
        for (int i = 0; i < before.signs().length; i++) {
            int number = numbers[known.get(before.signs()[i])];
            weights[number] = before.weights()[i];
            weights[signs + number] = before.telling()[i];
        }
        return weights;
    }

    private static String written(double weight) {
        var digits = String.format(Locale.ROOT, "%.3f", weight);
        return digits.matches("-?0\\.000") ? "0" : digits;
    }

    /// The signs that are seen often enough, or were known before, in the order of the list.
    private long[] signs(List<Lesson> from) {
        var seen = new int[known.size()];
        from.forEach(lesson -> lesson.examples.count(seen));
        for (long sign : before.signs()) {
            seen[known.get(sign)] = FEWEST;
        }
        return known.keySet().stream().filter(sign -> seen[known.get(sign)] >= FEWEST).mapToLong(s -> s).sorted().toArray();
    }

    /// Other readers have no weights of their own for characters.
    private double[] ridges(long[] signs) {
        var ridges = new double[ASPECTS * signs.length];
        for (int i = 0; i < signs.length; i++) {
            var cue = Cue.values()[PhraseWeights.cue(signs[i])];
            double telling = cue.isOfTelling() && !goesOn() ? TELLING * ridge : Double.POSITIVE_INFINITY;
            double own = cue.isMeasure() ? OTHERS_MEASURES : ridge;
            ridges[i] = cue.isMeasure() && !goesOn() ? RIDGE_OF_MEASURES : ridge;
            ridges[signs.length + i] = telling;
            ridges[2 * signs.length + i] = cue.isOfCharacters() ? Double.POSITIVE_INFINITY : own;
            ridges[3 * signs.length + i] = telling;
        }
        return ridges;
    }
}
