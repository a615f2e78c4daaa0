package yandu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.border.BorderModel;
import yandu.analysis.text.Resource;
import yandu.importer.ImportException;

/// Learns the weights of [PhraseModel] from annotated reports: `-Dyandu.args="LANGUAGE OUT [on] FOLDER… [+FOLDER…]"`, where
/// the language is `zh` or `en` and each folder has texts and annotations as [Annotated] reads them; one that is named twice
/// counts twice.
/// Writes the weights learned from all to OUT, then prints how well each report's phrases are found by weights learned from
/// other reports. Readers of a folder with a + have weights of their own ([PhraseLessons]). With `on`, the weights go on from
/// the program's own list: of reports that it did not learn from.
///
/// The borders of Chinese reports are the program's ([BorderModel]).
public final class PhraseModelTrainer {
    private static final double RIDGE = 20;
    private static final double RIDGE_OF_ENGLISH = 14;
    /// A Chinese list is chosen by what each phrase covers, so odds must be those of being marked; an English one by odds alone,
    /// so near ones count too.
    private static final float NEAR = 0.05f;
    private static final float NEAR_IN_ENGLISH = 0.15f;
    private static final int PARTS = 6;
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
        var parts = new Parts(pupils.stream().map(Pupil::report).toList(), PARTS);
        if (chinese) {
            pupils.replaceAll(pupil -> new Pupil(pupil.report.with(BorderModel.bundled()), pupil.others));
        }
        var list = chinese ? PhraseModel.LIST : PhraseModel.ENGLISH_LIST;
        var lessons = new PhraseLessons(
                chinese ? RIDGE : RIDGE_OF_ENGLISH, chinese ? NEAR : NEAR_IN_ENGLISH, goesOn ? Resource.lines(list) : List.of());
        pupils.forEach(pupil -> lessons.add(pupil.report, parts.of(pupil.report), pupil.others));
        var lists = IntStream.range(NONE, parts.count()).parallel()
                .mapToObj(left -> lessons.learn(part -> part != left))
                .toList();
        write(
                out, "words are a phrase which readers mark: sign, value, weight in the logarithm of odds",
                PhraseModelTrainer.class, lists.getFirst());
        var models = lists.stream().skip(1).map(lines -> new PhraseModel(PhraseWeights.of(lines))).toList();
        leaveOut(pupils, parts, models);
    }

    static void write(Path out, String what, Class<?> by, List<String> lines) throws IOException {
        var header = Stream.of(
                "# Weights of signs that " + what + ".",
                "# Made by " + by.getName() + "; not written by hand.");
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
