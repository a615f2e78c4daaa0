package yandu.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yandu.document.Document;
import yandu.document.Report;
import yandu.importer.ImportException;
import yandu.importer.Imported;
import yandu.importer.Importers;
import yandu.store.Reports;

/// Bringing reports into the library.
public final class Importing {
    private static final String BUILT_IN = "shanxi-2023-05-25.txt";
    private static final int ID_LENGTH = 12;

    private final Reports reports;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public Importing(Reports reports, Shelf shelf, StudyRules rules, History history) {
        this.reports = reports;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// What became of a file.
    ///
    /// @param known whether the text was in the library already
    /// @param corrected whether it took the place of an older version, whose cards kept their memory
    /// @param repairs what was mended in the text on its way in
    public record Outcome(
            Report report,
            boolean known,
            boolean corrected,
            int areas,
            int phrases,
            int cards,
            List<Repair> repairs) {

        public Outcome {
            repairs = List.copyOf(repairs);
        }
    }

    /// One kind of damage that was mended.
    ///
    /// @param key of the sentence that says so; its argument is the count
    public record Repair(String key, int count) {}

    /// Reads a file, analyses it, makes its cards and keeps it all in one transaction.
    ///
    /// @throws Refused if the file cannot become a report; the library is then as it was
    public Outcome importFile(Path file) {
        return read(() -> Importers.read(file), file.getFileName().toString());
    }

    /// Every readable file of a folder, by name; those refused are left out and told to `refused`.
    ///
    /// @throws Refused if the folder or the library cannot be read
    public List<Outcome> importFolder(Path folder, Consumer<Refused> refused) {
        var outcomes = new ArrayList<Outcome>();
        for (var file : files(folder)) {
            try {
                outcomes.add(importFile(file));
            } catch (Refused e) {
                if (e.kind() != Refused.Kind.INPUT) {
                    throw e;
                }
                refused.accept(e);
            }
        }
        return List.copyOf(outcomes);
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.INPUT, "import.refused.unreadable", folder);
        }
    }

    /// Brings several files in as one step.
    public <T> T together(Supplier<T> imports) {
        return history.together("history.imports", imports);
    }

    /// Text from the clipboard.
    ///
    /// @throws Refused if there is nothing in it to read
    public Outcome importText(String text, String fallbackTitle) {
        return read(() -> Importers.ofText(text, fallbackTitle), "");
    }

    /// The report that comes with the program.
    public Outcome importBuiltIn() {
        return read(() -> Importers.ofText(builtIn(), BUILT_IN), BUILT_IN);
    }

    /// Gives a library that never held a report the one that comes with the program.
    public void importOnFirstRun() {
        if (reports.isNew()) {
            history.unrecorded(this::importBuiltIn);
        }
    }

    private static String builtIn() {
        try (var in = Importing.class.getResourceAsStream("/yandu/reports/" + BUILT_IN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(BUILT_IN, e);
        }
    }

    @FunctionalInterface
    private interface Source {
        Imported read() throws ImportException;
    }

    private Outcome read(Source source, String name) {
        try {
            return keep(source.read(), name);
        } catch (ImportException e) {
            throw new Refused(e, Refused.Kind.INPUT, e.key(), e.arguments().toArray());
        }
    }

    private synchronized Outcome keep(Imported imported, String source) {
        var document = imported.document();
        var same = reports.withHash(document.hash());
        boolean known = same.flatMap(report -> reports.find(report.id())).isPresent();
        var older = same.isPresent() ? Optional.<Report>empty() : olderVersion(document);
        var report = same.orElseGet(() -> report(document, source, older));
        var outcome = keep(report, known, older.isPresent(), imported);
        if (!known) {
            older.ifPresentOrElse(before -> recordCorrection(before, report), () -> recordImport(report));
        }
        return outcome;
    }

    private void recordImport(Report report) {
        history.record(
                "history.import",
                () -> shelf.setRemoved(report.id(), Optional.of(rules.now())),
                () -> shelf.restore(report.id()),
                report.title());
    }

    /// The older text comes back with its cards: those made from it are there with their memory.
    private void recordCorrection(Report before, Report after) {
        history.record(
                "history.import", () -> shelf.keep(before), () -> shelf.keep(after), after.title());
    }

    private Outcome keep(Report report, boolean known, boolean corrected, Imported imported) {
        int cards = shelf.keep(report);
        var analysis = shelf.material(report.id()).analysis();
        int areas = analysis.outline().areas().map(list -> list.items().size()).orElse(0);
        var repairs = imported.repairs().stream().map(r -> new Repair(r.key(), r.count())).toList();
        return new Outcome(report, known, corrected, areas, analysis.phrases().size(), cards, repairs);
    }

    private Optional<Report> olderVersion(Document document) {
        return reports.list().stream()
                .filter(entry -> entry.title().equals(document.title()))
                .flatMap(entry -> reports.find(entry.id()).stream())
                .filter(report -> Corrections.isVersion(document, report.document()))
                .findFirst();
    }

    private Report report(Document document, String source, Optional<Report> older) {
        return new Report(
                older.map(Report::id).orElseGet(() -> freshId(document.hash())),
                document,
                ReportDate.find(document, source).or(() -> older.flatMap(Report::date)),
                source,
                older.map(Report::added).orElseGet(rules::now));
    }

    /// The first twelve digits of the hash, or the next twelve where an older version of another text has
    /// them.
    private String freshId(String hash) {
        int at = 0;
        while (reports.isTaken(hash.substring(at, at + ID_LENGTH))) {
            at += ID_LENGTH;
        }
        return hash.substring(at, at + ID_LENGTH);
    }
}
