package yandu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.border.BorderLoss;
import yandu.analysis.border.BorderModel;
import yandu.analysis.border.BorderTrainer;
import yandu.analysis.border.NetTrainer;
import yandu.analysis.border.PhraseBorders;
import yandu.analysis.text.Resource;
import yandu.analysis.text.WordNumbers;
import yandu.importer.ImportException;

/// Learns the weights of [BorderModel] and [PhraseModel] from annotated reports: `-Dyandu.args="LANGUAGE OUT [on] FOLDER…
/// [+FOLDER…]"`, where the language is `zh` or `en` and each folder has texts and annotations as [Annotated] reads them; one
/// that is named twice counts twice.
/// Writes the weights of phrases learned from all to OUT, those of borders and the net beside it (an English text has none), then
/// prints how well each report's phrases are found by weights learned from other reports. Readers of a folder with a + have
/// weights of their own ([PhraseLessons]).
///
/// The borders of a report that the phrase model learns from are weighed by what was learned without that report: they
/// must be as good, and as bad, as those of a text that was never seen. With `on`, the weights of phrases go on from the
/// program's own list, whose borders stay as they are: of reports that these did not learn from.
public final class PhraseModelTrainer {
    private static final double RIDGE = 20;
    private static final double RIDGE_OF_ENGLISH = 14;
    /// Borders are learned for each part anew, which takes long.
    private static final int PARTS = 6;
    /// A text of the judged counts as so many others when the net learns.
    private static final double TIMES_OF_JUDGED = 2;
    /// So many parts are left out of a net together.
    private static final int PAIR = 2;
    private static final String OF_BORDERS =
            "a phrase begins or ends at a border: sign, value, weight of a beginning and of an end";
    private static final String OF_NET =
            "a net over the words around a border gives its units and outputs; vectors of the words";
    private static final String GO_ON = "on";
    /// Leaves out no part.
    private static final int NONE = -1;

    /// @param others whether its reader has weights of his own
    private record Pupil(Annotated report, boolean others) {}

    private PhraseModelTrainer() {}

    public static void main(String[] arguments) throws IOException, ImportException {
        boolean chinese = arguments[0].equals("zh");
        var out = Path.of(arguments[1]);
        var pupils = new ArrayList<Pupil>();
        boolean goesOn = arguments[2].equals(GO_ON);
        for (var folder : List.of(arguments).subList(goesOn ? 3 : 2, arguments.length)) {
            boolean others = folder.startsWith("+");
            for (var report : Annotated.in(Path.of(others ? folder.substring(1) : folder), chinese)) {
                pupils.add(new Pupil(report, others));
            }
        }
        var parts = new Parts(pupils.stream().map(Pupil::report).toList(), chinese ? PARTS : pupils.size());
        if (chinese && goesOn) {
            pupils.replaceAll(pupil -> new Pupil(pupil.report.with(BorderModel.bundled()), pupil.others));
        } else if (chinese) {
            learnBorders(pupils, parts, out.toAbsolutePath().getParent());
        }
        var list = chinese ? PhraseModel.LIST : PhraseModel.ENGLISH_LIST;
        var lessons = new PhraseLessons(chinese ? RIDGE : RIDGE_OF_ENGLISH, goesOn ? Resource.lines(list) : List.of());
        pupils.forEach(pupil -> lessons.add(pupil.report, parts.of(pupil.report), pupil.others));
        var lists = IntStream.range(NONE, parts.count()).parallel()
                .mapToObj(left -> lessons.learn(part -> part != left))
                .toList();
        write(out, "words are a phrase which readers mark: sign, value, weight in the logarithm of odds", lists.getFirst());
        var models = lists.stream().skip(1).map(lines -> new PhraseModel(PhraseWeights.of(lines))).toList();
        leaveOut(pupils, parts, models);
    }

    /// Each report's borders are weighed by what was learned from other parts: by signs from all others, by the net from those
    /// that are not in its pair of parts, as a net takes long to learn.
    private static void learnBorders(List<Pupil> pupils, Parts parts, Path folder) throws IOException {
        var reports = pupils.stream()
                .map(pupil -> BorderTargets.of(pupil.report, parts.of(pupil.report), pupil.others ? 1 : TIMES_OF_JUDGED))
                .toList();
        var trainer = new BorderTrainer(reports, PARTS);
        write(folder.resolve(BorderModel.LIST), OF_BORDERS, trainer.learn(NONE));
        var signs = IntStream.range(0, PARTS).parallel().mapToObj(left -> BorderModel.of(trainer.learn(left))).toList();
        var bySigns = reports.stream().map(report -> borders(signs, report)).toList();
        var net = new NetTrainer(reports, bySigns);
        write(folder.resolve(BorderModel.NET_LIST), OF_NET, net.learn(_ -> true));
        var models = new ArrayList<BorderModel>();
        for (int left = 0; left < PARTS; left += PAIR) {
            int first = left;
            var lines = net.learn(part -> part / PAIR != first / PAIR);
            signs.subList(left, left + PAIR).forEach(model -> models.add(model.withNet(lines)));
        }
        sayLoss("signs", reports, signs);
        sayLoss("signs and net", reports, models);
        pupils.replaceAll(pupil ->
                new Pupil(pupil.report.with(models.get(parts.of(pupil.report))), pupil.others));
    }

    private static PhraseBorders borders(List<BorderModel> models, BorderTrainer.Report report) {
        return models.get(report.part()).borders(new WordNumbers(report.text(), report.words()), report.headings(), report.telling());
    }

    private static void sayLoss(String by, List<BorderTrainer.Report> reports, List<BorderModel> models) {
        var loss = new BorderLoss();
        reports.forEach(report -> loss.add(report, borders(models, report)));
        System.out.println("borders left out, by " + by + ": " + loss);
    }

    private static void write(Path out, String what, List<String> lines) throws IOException {
        var header = Stream.of(
                "# Weights of signs that " + what + ".",
                "# Made by yandu.analysis.PhraseModelTrainer; not written by hand.");
        Files.write(out, Stream.concat(header, lines.stream()).toList());
    }

    /// Scores each report by weights learned without it and without any report of its part.
    private static void leaveOut(List<Pupil> pupils, Parts parts, List<PhraseModel> models) {
        var byFolder = new LinkedHashMap<String, Annotated.Agreement>();
        for (var pupil : pupils) {
            var report = pupil.report;
            var found = PhraseMerger.merge(report.text(), report.candidates(), models.get(parts.of(report)));
            var agreement = report.agreement(found);
            var folder = report.file().getParent().toString();
            if (!pupil.others) {
                System.out.println(report.file().getFileName() + " " + agreement);
                byFolder.merge("all judged", agreement, Annotated.Agreement::plus);
            }
            byFolder.merge(folder, agreement, Annotated.Agreement::plus);
        }
        byFolder.forEach((folder, agreement) -> System.out.println(folder + ": " + agreement));
    }
}
