package yandu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import yandu.importer.ImportException;

/// Learns the weights of [PhraseModel] from annotated reports: `-Dyandu.args="LANGUAGE OUT FOLDER…"`, where the language
/// is `zh` or `en` and each folder has texts and annotations as [Annotated] reads them. Prints how well each report's phrases are found by weights learned from the
/// other reports, then writes the weights learned from all to OUT.
public final class PhraseModelTrainer {
    private static final int MOST_PLACES = 4;
    /// A sign seen less often says nothing.
    private static final int FEWEST = 8;
    private static final double RIDGE = 12;
    private static final double RIDGE_OF_MEASURES = 1;
    private static final double RIDGE_OF_TELLING = 24;
    private static final double OPTIONAL = 0.7;
    private static final double NEAR = 0.15;

    /// A sign and its value.
    private record Sign(Cue cue, int value) {
        boolean isMeasure() {
            return cue.write(value).equals("0") && cue.compareTo(Cue.COMMONNESS) >= 0;
        }
    }

    /// @param telling how much the text tells
    private record Example(Map<Sign, Double> signs, double telling, double target) {}

    private PhraseModelTrainer() {}

    public static void main(String[] arguments) throws IOException, ImportException {
        var reports = new ArrayList<Annotated>();
        boolean chinese = arguments[0].equals("zh");
        for (var folder : List.of(arguments).subList(2, arguments.length)) {
            reports.addAll(Annotated.in(Path.of(folder), chinese));
        }
        var examples = reports.stream().map(PhraseModelTrainer::examples).toList();
        var byFolder = new LinkedHashMap<Path, Annotated.Agreement>();
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            var model = new PhraseModel(learn(others(examples, i)));
            var agreement = report.agreement(PhraseMerger.merge(report.text(), report.candidates(), model));
            System.out.println(report.file().getFileName() + " " + agreement);
            byFolder.merge(report.file().getParent(), agreement, Annotated.Agreement::plus);
        }
        byFolder.forEach((folder, agreement) -> System.out.println(folder + ": " + agreement));
        var all = byFolder.values().stream().reduce(Annotated.Agreement.NONE, Annotated.Agreement::plus);
        System.out.println("all: " + all);
        var lines = new ArrayList<>(List.of(
                "# Weights of signs that words are a phrase which readers mark: sign, value, weight in the logarithm of odds.",
                "# Made by yandu.analysis.PhraseModelTrainer; not written by hand."));
        lines.addAll(learn(examples.stream().flatMap(List::stream).toList()));
        Files.write(Path.of(arguments[1]), lines);
    }

    private static List<Example> others(List<List<Example>> examples, int leftOut) {
        var others = new ArrayList<>(examples);
        others.remove(leftOut);
        return others.stream().flatMap(List::stream).toList();
    }

    private static List<Example> examples(Annotated report) {
        var cues = CueReader.of(report.text());
        var examples = new ArrayList<Example>();
        double telling = Telling.degree(report.text());
        var groups = CandidateGroups.of(report.text().text(), report.candidates());
        for (int i = 0; i < groups.count(); i++) {
            var group = groups.get(i);
            double target = target(report, Annotated.fold(group.first().of(report.text().text())));
            var places = group.places();
            for (var place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
                var signs = new HashMap<Sign, Double>();
                cues.read(place, places.size(), group.reasons(), (cue, value, amount) ->
                        signs.merge(new Sign(cue, value), amount, Double::sum));
                examples.add(new Example(signs, telling, target));
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
    private static List<String> learn(List<Example> examples) {
        var signs = signs(examples);
        var numbers = new HashMap<Sign, Integer>();
        signs.forEach(sign -> numbers.put(sign, numbers.size()));
        var ridges = DoubleStream.concat(
                        signs.stream().mapToDouble(s -> s.isMeasure() ? RIDGE_OF_MEASURES : RIDGE),
                        signs.stream().mapToDouble(s -> RIDGE_OF_TELLING))
                .toArray();
        var weights = LogisticFit.weights(examples.stream().map(e -> row(e, numbers)).toList(), ridges);
        var lines = new ArrayList<String>();
        for (int i = 0; i < signs.size(); i++) {
            var sign = signs.get(i);
            var weight = written(weights[i]);
            var telling = written(weights[signs.size() + i]);
            if (!weight.equals("0") || !telling.equals("0")) {
                lines.add(sign.cue() + " " + sign.cue().write(sign.value()) + " " + weight
                        + (telling.equals("0") ? "" : " " + telling));
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

    private static LogisticFit.Row row(Example example, Map<Sign, Integer> numbers) {
        var known = example.signs().entrySet().stream()
                .filter(sign -> numbers.containsKey(sign.getKey()))
                .sorted((a, b) -> Integer.compare(numbers.get(a.getKey()), numbers.get(b.getKey())))
                .toList();
        var telling = known.stream().filter(sign -> !sign.getKey().cue().isOfCharacters()).toList();
        return new LogisticFit.Row(
                IntStream.concat(
                                known.stream().mapToInt(sign -> numbers.get(sign.getKey())),
                                telling.stream().mapToInt(sign -> numbers.size() + numbers.get(sign.getKey())))
                        .toArray(),
                DoubleStream.concat(
                                known.stream().mapToDouble(Map.Entry::getValue),
                                telling.stream().mapToDouble(sign -> sign.getValue() * example.telling()))
                        .toArray(),
                example.target());
    }
}
