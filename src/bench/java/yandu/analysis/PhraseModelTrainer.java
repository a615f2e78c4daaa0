package yandu.analysis;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.importer.ImportException;

/// Learns the weights of [PhraseModel] from annotated reports: `-Dyandu.args="LANGUAGE OUT FOLDER… [+FOLDER…]"`, where the
/// language is `zh` or `en` and each folder has texts and annotations as [Annotated] reads them. Writes the weights learned
/// from all to OUT, then prints how well each report's phrases are found by weights learned from other reports.
///
/// Readers differ in what they mark. Those of a folder with a + have, beside the common weights, weights of their own,
/// which take up their habits and are not written: so many texts by them help without changing whose marks are foretold.
public final class PhraseModelTrainer {
    private static final int MOST_PLACES = 4;
    /// A sign seen less often says nothing.
    private static final int FEWEST = 8;
    private static final double RIDGE = 20;
    private static final double RIDGE_OF_ENGLISH = 12;
    private static final double RIDGE_OF_MEASURES = 1;
    /// How much harder the second weight of a sign is pulled, and that of the measures of other readers.
    private static final double TELLING = 2;
    private static final double OTHERS_MEASURES = 5;
    private static final double OPTIONAL = 0.7;
    private static final double NEAR = 0.15;
    /// How much those count whose marks are foretold, beside the other readers.
    private static final int COUNT = 2;
    /// A smaller weight of a sign with many values is not written.
    private static final double LEAST = 0.03;
    /// In so many parts the reports are left out.
    private static final int PARTS = 6;

    /// A sign and its value.
    private record Sign(Cue cue, int value) {
        boolean isMeasure() {
            return cue.write(value).equals("0") && cue.compareTo(Cue.COMMONNESS) >= 0;
        }
    }

    /// @param telling how much the text tells
    /// @param others whether it was marked by the readers with weights of their own
    private record Example(Map<Sign, Float> signs, double telling, boolean others, double target) {}

    /// @param others whether its reader has weights of his own
    private record Lesson(Annotated report, boolean others, List<Example> examples) {}

    private final double ridge;

    private PhraseModelTrainer(double ridge) {
        this.ridge = ridge;
    }

    public static void main(String[] arguments) throws IOException, ImportException {
        boolean chinese = arguments[0].equals("zh");
        var lessons = new ArrayList<Lesson>();
        for (var folder : List.of(arguments).subList(2, arguments.length)) {
            boolean others = folder.startsWith("+");
            for (var report : Annotated.in(Path.of(others ? folder.substring(1) : folder), chinese)) {
                lessons.add(new Lesson(report, others, examples(report, others)));
            }
        }
        var trainer = new PhraseModelTrainer(chinese ? RIDGE : RIDGE_OF_ENGLISH);
        var lines = new ArrayList<>(List.of(
                "# Weights of signs that words are a phrase which readers mark: sign, value, weight in the logarithm of odds.",
                "# Made by yandu.analysis.PhraseModelTrainer; not written by hand."));
        lines.addAll(trainer.learn(lessons));
        Files.write(Path.of(arguments[1]), lines);
        trainer.leaveOut(lessons);
    }

    /// Scores each report by weights learned without it, without others of its part and without any text of theirs.
    private void leaveOut(List<Lesson> lessons) {
        var judged = lessons.stream().filter(lesson -> !lesson.others).toList();
        var byFolder = new LinkedHashMap<Path, Annotated.Agreement>();
        for (int part = 0; part < PARTS; part++) {
            int number = part;
            var out = IntStream.range(0, judged.size()).filter(i -> i % PARTS == number).mapToObj(judged::get).toList();
            var sources = out.stream().map(lesson -> lesson.report.source()).collect(Collectors.toSet());
            var model = new PhraseModel(PhraseWeights.of(learn(lessons.stream()
                    .filter(lesson -> !out.contains(lesson) && !sources.contains(lesson.report.source()))
                    .toList())));
            for (var lesson : out) {
                var report = lesson.report;
                var agreement = report.agreement(PhraseMerger.merge(report.text(), report.candidates(), model));
                System.out.println(report.file().getFileName() + " " + agreement);
                byFolder.merge(report.file().getParent(), agreement, Annotated.Agreement::plus);
            }
        }
        byFolder.forEach((folder, agreement) -> System.out.println(folder + ": " + agreement));
        var all = byFolder.values().stream().reduce(Annotated.Agreement.NONE, Annotated.Agreement::plus);
        System.out.println("all: " + all);
    }

    private static List<Example> examples(Annotated report, boolean others) {
        var cues = CueReader.of(report.text());
        var examples = new ArrayList<Example>();
        double telling = Telling.degree(report.text());
        var groups = CandidateGroups.of(report.text().text(), report.candidates());
        for (int i = 0; i < groups.count(); i++) {
            var group = groups.get(i);
            double target = target(report, Annotated.fold(group.first().of(report.text().text())));
            var places = group.places();
            for (var place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
                var signs = new HashMap<Sign, Float>();
                cues.read(place, places.size(), group.reasons(), (cue, value, amount) ->
                        signs.merge(new Sign(cue, value), (float) amount, Float::sum));
                examples.add(new Example(signs, telling, others, target));
            }
        }
        return examples;
    }

    private static double target(Annotated report, String words) {
        var must = report.golden().get(words);
        if (must != null) {
            return must ? 1 : OPTIONAL;
        }
        return report.hasNear(words) ? NEAR : 0;
    }

    /// The lines of the list of weights.
    private List<String> learn(List<Lesson> lessons) {
        var examples = lessons.stream().flatMap(lesson -> lesson.examples.stream()).toList();
        var signs = signs(examples);
        var numbers = new HashMap<Sign, Integer>();
        signs.forEach(sign -> numbers.put(sign, numbers.size()));
        var common = signs.stream().mapToDouble(s -> s.isMeasure() ? RIDGE_OF_MEASURES : ridge).toArray();
        var others = signs.stream().mapToDouble(s -> s.isMeasure() ? OTHERS_MEASURES : ridge).toArray();
        var telling = DoubleStream.generate(() -> TELLING * ridge).limit(signs.size()).toArray();
        var ridges = Stream.of(common, telling, others, telling).flatMapToDouble(DoubleStream::of).toArray();
        var rows = examples.stream()
                .flatMap(e -> Collections.nCopies(e.others() ? 1 : COUNT, row(e, numbers)).stream())
                .toList();
        var weights = LogisticFit.weights(rows, ridges);
        var lines = new ArrayList<String>();
        for (int i = 0; i < signs.size(); i++) {
            var sign = signs.get(i);
            var weight = written(weights[i]);
            var second = written(weights[signs.size() + i]);
            boolean counts = sign.cue().isOfTelling() || Math.abs(Double.parseDouble(weight)) >= LEAST;
            if (counts && !(weight.equals("0") && second.equals("0"))) {
                lines.add(sign.cue() + " " + sign.cue().write(sign.value()) + " " + weight
                        + (second.equals("0") ? "" : " " + second));
            }
        }
        return lines;
    }

    private static String written(double weight) {
        var digits = String.format(Locale.ROOT, "%.3f", weight);
        return digits.matches("-?0\\.000") ? "0" : digits;
    }

    /// The signs that are seen often enough, in the order of the list.
    private static List<Sign> signs(List<Example> examples) {
        var seen = new HashMap<Sign, Integer>();
        examples.forEach(example -> example.signs().keySet().forEach(sign -> seen.merge(sign, 1, Integer::sum)));
        return seen.keySet().stream()
                .filter(sign -> seen.get(sign) >= FEWEST)
                .sorted((a, b) -> a.cue() == b.cue() ? Integer.compare(a.value(), b.value()) : a.cue().compareTo(b.cue()))
                .toList();
    }

    /// The common signs, those that count with the telling, and the same once more for readers with weights of their own,
    /// who have none for characters.
    private static LogisticFit.Row row(Example example, Map<Sign, Integer> numbers) {
        var known = example.signs().keySet().stream().filter(numbers::containsKey).sorted(comparing(numbers::get)).toList();
        var features = new int[4 * known.size()];
        var amounts = new float[4 * known.size()];
        int count = 0;
        for (int reader = 0; reader < (example.others() ? 2 : 1); reader++) {
            int from = 2 * reader * numbers.size();
            for (var sign : known) {
                float amount = example.signs().get(sign);
                int number = from + numbers.get(sign);
                if (reader == 0 || !sign.cue().isOfCharacters()) {
                    features[count] = number;
                    amounts[count++] = amount;
                }
                if (sign.cue().isOfTelling()) {
                    features[count] = number + numbers.size();
                    amounts[count++] = (float) (amount * example.telling());
                }
            }
        }
        return new LogisticFit.Row(Arrays.copyOf(features, count), Arrays.copyOf(amounts, count), example.target());
    }
}
