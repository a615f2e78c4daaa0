package yandu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import yandu.analysis.border.BorderModel;
import yandu.analysis.text.Chars;
import yandu.importer.ImportException;
import yandu.importer.Importers;

/// A report beside what a reader marked in it: `NAME.txt` with `NAME.json`, whose `phrases` have a `text` and say
/// whether they are a `must`.
///
/// @param source the report from which the text was cut, or the name of its file
/// @param golden marked phrases by their folded words, true for a must
record Annotated(Path file, String source, ScannedText text, Map<String, Boolean> golden) {
    private static final JsonMapper JSON = new JsonMapper();

    /// The annotated reports of a folder that are in Chinese, or those in English.
    static List<Annotated> in(Path folder, boolean chinese) throws IOException, ImportException {
        var reports = new ArrayList<Annotated>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                var annotated = read(file);
                if (annotated.text.chinese() == chinese) {
                    reports.add(annotated);
                }
            }
        }
        return reports;
    }

    private static Annotated read(Path file) throws IOException, ImportException {
        var document = Importers.read(file).document();
        var text = new ScannedText(document, OutlineReader.read(document), BorderModel.empty());
        var golden = new HashMap<String, Boolean>();
        var json = JSON.readTree(Files.readString(file.resolveSibling(
                file.getFileName().toString().replace(".txt", ".json"))));
        for (var phrase : json.get("phrases")) {
            var words = phrase.has("text_clean") ? phrase.get("text_clean") : phrase.get("text");
            golden.merge(fold(words.asString()), phrase.get("must").asBoolean(), Boolean::logicalOr);
        }
        return new Annotated(file, source(file, json.path("excerpt").asString("")), text, golden);
    }

    /// An excerpt says: characters FROM-TO of FILE.
    private static String source(Path file, String excerpt) {
        int of = excerpt.lastIndexOf(" of ");
        return of < 0 ? file.getFileName().toString() : excerpt.substring(of + 4);
    }

    /// The same report, its borders weighed by a model; until then all are even.
    Annotated with(BorderModel borders) {
        return new Annotated(file, source, new ScannedText(text.document(), text.outline(), borders), golden);
    }

    /// What the rules find.
    Candidates candidates() {
        return candidates(PhraseRules.ALL);
    }

    /// What other rules of the same names find.
    Candidates candidates(List<PhraseRule> rules) {
        return Candidates.in(text, rules, rule -> {});
    }

    static String fold(String words) {
        return Chars.fold(Normalizer.normalize(words, Normalizer.Form.NFKC));
    }

    /// Whether one holds the other and is not more than twice as long.
    static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return 2 * shorter >= Math.max(one.length(), other.length()) && (one.contains(other) || other.contains(one));
    }

    boolean hasNear(String words) {
        return golden.keySet().stream().anyMatch(marked -> near(marked, words));
    }

    /// How well a list of phrases agrees with the reader.
    Agreement agreement(List<Phrase> phrases) {
        var listed = phrases.stream().map(phrase -> fold(phrase.text())).toList();
        var must = golden.keySet().stream().filter(golden::get).toList();
        return new Agreement(
                must.size(),
                (int) must.stream().filter(listed::contains).count(),
                (int) must.stream().filter(m -> listed.stream().anyMatch(l -> near(m, l))).count(),
                listed.size(),
                (int) listed.stream().filter(this::hasNear).count());
    }

    /// @param must how many phrases must be found
    /// @param matched how many of the listed ones are near a marked one
    record Agreement(int must, int exact, int soft, int listed, int matched) {
        static final Agreement NONE = new Agreement(0, 0, 0, 0, 0);

        Agreement plus(Agreement other) {
            return new Agreement(
                    must + other.must,
                    exact + other.exact,
                    soft + other.soft,
                    listed + other.listed,
                    matched + other.matched);
        }

        @Override
        public String toString() {
            return "exact %.1f soft %.1f precision %.1f"
                    .formatted(share(exact, must), share(soft, must), share(matched, listed));
        }

        private static double share(int part, int whole) {
            return 100.0 * part / Math.max(1, whole);
        }
    }
}
