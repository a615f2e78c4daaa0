package yandu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import yandu.document.Span;
import yandu.importer.ImportException;
import yandu.importer.Importers;

/// Learns the weights of [PhraseModel#ofFragments] from what strict readers said of listed phrases: `-Dyandu.args="OUT FILE…"`, where
/// each line of a file names a text, a place in it and whether its words are a fragment: `TEXT`, `FROM-TO`, `1` or `0`, with tabs
/// between.
/// Writes the weights learned from all to OUT, then prints how many of the fragments of texts left out are among so many of
/// their phrases that are likeliest fragments.
public final class FragmentModelTrainer {
    private static final double RIDGE = 12;
    private static final int PARTS = 6;
    /// Leaves out no part.
    private static final int NONE = -1;
    private static final double[] SHARES = {0.01, 0.02, 0.04, 0.08};

    /// A text and what was said of places in it.
    private record Judged(ScannedText text, Map<Span, Boolean> said) {}

    /// @param odds that it is a fragment, by weights learned without its text
    private record Answer(double odds, boolean fragment) {}

    private FragmentModelTrainer() {}

    public static void main(String[] arguments) throws IOException, ImportException {
        var texts = new ArrayList<Judged>();
        for (var file : List.of(arguments).subList(1, arguments.length)) {
            texts.addAll(read(Path.of(file)));
        }
        var lessons = new PhraseLessons(RIDGE, 0, List.of());
        for (int i = 0; i < texts.size(); i++) {
            lessons.add(texts.get(i).text, texts.get(i).said, i % PARTS);
        }
        var lists = IntStream.range(NONE, PARTS).parallel()
                .mapToObj(left -> lessons.learn(part -> part != left))
                .toList();
        PhraseModelTrainer.write(
                Path.of(arguments[0]), "listed words are a fragment: sign, value, weight in the logarithm of odds",
                FragmentModelTrainer.class, lists.getFirst());
        leaveOut(texts, lists.stream().skip(1).map(lines -> new PhraseModel(PhraseWeights.of(lines))).toList());
    }

    private static List<Judged> read(Path file) throws IOException, ImportException {
        var byText = new LinkedHashMap<String, Map<Span, Boolean>>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t");
            var place = cells[1].split("-");
            byText.computeIfAbsent(cells[0], text -> new HashMap<>())
                    .put(new Span(Integer.parseInt(place[0]), Integer.parseInt(place[1])), cells[2].equals("1"));
        }
        var texts = new ArrayList<Judged>();
        for (var said : byText.entrySet()) {
            var document = Importers.read(Path.of(said.getKey())).document();
            var text = new ScannedText(document, OutlineReader.read(document));
            if (text.chinese()) {
                texts.add(new Judged(text, said.getValue()));
            }
        }
        return texts;
    }

    private static void leaveOut(List<Judged> texts, List<PhraseModel> models) {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < texts.size(); i++) {
            answers.addAll(answers(texts.get(i), models.get(i % PARTS)));
        }
        answers.sort(Comparator.comparingDouble(Answer::odds).reversed());
        long all = count(answers, 1);
        System.out.printf(Locale.ROOT, "%d phrases, %d fragments%n", answers.size(), all);
        for (double share : SHARES) {
            int first = (int) (share * answers.size());
            System.out.printf(
                    Locale.ROOT, "the likeliest %.0f %%, odds above %.2f, hold %.0f %% of the fragments%n",
                    100 * share, answers.get(first).odds, 100.0 * count(answers, share) / all);
        }
    }

    private static List<Answer> answers(Judged judged, PhraseModel model) {
        var answers = new ArrayList<Answer>();
        var weighing = model.in(judged.text);
        var cues = CueReader.of(judged.text);
        var groups = CandidateGroups.of(judged.text.text(), Candidates.in(judged.text, rule -> {}));
        for (int group = 0; group < groups.count(); group++) {
            var fragment = judged.said.get(groups.first(group));
            if (fragment != null) {
                answers.add(new Answer(weighing.logit(cues, groups, group), fragment));
            }
        }
        return answers;
    }

    private static long count(List<Answer> answers, double share) {
        return answers.stream().limit((long) (share * answers.size())).filter(Answer::fragment).count();
    }
}
