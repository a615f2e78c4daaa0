package yandu.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yandu.analysis.Steps;
import yandu.document.Report;
import yandu.importer.Importers;
import yandu.importer.deck.Deck;
import yandu.store.Reports;

/// Bringing reports into the library, in three steps: reading makes a [Draft], finding says what is in it; both change
/// nothing. Keeping does, and finds first where nobody did.
public final class Importing {
    private static final String BUILT_IN = "shanxi-2023-05-25.txt";

    private final Intake intake;
    private final Drafting drafting;
    private final Reports reports;
    private final Shelf shelf;
    private final DeckKeeping decks;
    private final StudyRules rules;
    private final History history;

    public Importing(
            Intake intake, Reports reports, Shelf shelf, DeckKeeping decks, StudyRules rules, History history) {
        this.intake = intake;
        this.drafting = new Drafting(reports, decks, rules);
        this.decks = decks;
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

    /// One kind of damage that was mended, or of thing that was left out.
    ///
    /// @param key of the sentence that says so; its argument is the count
    public record Repair(String key, int count) {}

    /// Reads a file, which is soon done; the library stays as it is.
    ///
    /// @param encoding what the user chose where the file leaves it open; an IANA name
    /// @throws Refused if the file cannot become a report
    /// @throws java.util.concurrent.CancellationException if the thread was interrupted
    public Draft read(Path file, Optional<String> encoding) {
        return drafting.draft(intake.read(file, encoding), file.getFileName().toString(), Optional.of(file));
    }

    /// Text from the clipboard, as [#read].
    ///
    /// @throws Refused if there is nothing in it to read
    public Draft readText(String text, String fallbackTitle) {
        return drafting.draft(Intake.text(text, fallbackTitle), "", Optional.empty());
    }

    /// Finds what is in a draft, which takes seconds where it is very long, and is told how far that is. The library stays
    /// as it is, and to keep the draft is quick after it.
    ///
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    public Found find(Draft draft, Steps steps) {
        return Found.of(shelf.preview(draft.report(), steps));
    }

    /// The files that files and folders name: of a folder those in it, by name, without hidden ones.
    ///
    /// @throws Refused if a folder cannot be read
    public static List<Path> files(List<Path> named) {
        return named.stream().flatMap(path -> Files.isDirectory(path) ? inside(path).stream() : List.of(path).stream())
                .toList();
    }

    /// The encodings that a user can choose from.
    public static List<String> encodings() {
        return Importers.encodings();
    }

    /// Makes the cards of a draft and keeps it all in one transaction. A text that the library has by now is not kept
    /// again.
    public Outcome keep(Draft draft) {
        return keep(draft, Steps.UNWATCHED);
    }

    /// The same, told how far it is where that takes its time.
    ///
    /// @throws java.util.concurrent.CancellationException if `steps` stops it; the library is as it was
    public synchronized Outcome keep(Draft draft, Steps steps) {
        var now = drafting.again(draft);
        return now.deck().map(deck -> keepDeck(now, deck, steps)).orElseGet(() -> keepReport(now, steps));
    }

    private Outcome keepDeck(Draft draft, Deck deck, Steps steps) {
        int cards = deck.cards();
        if (draft.standing() instanceof Standing.Known(var known)) {
            return new Outcome(known, true, false, 0, 0, cards, draft.repairs());
        }
        boolean isNew = draft.standing() instanceof Standing.Fresh;
        decks.keep(draft.report(), deck, isNew, counts(draft.repairs()), steps);
        return new Outcome(draft.report(), false, !isNew, 0, 0, cards, draft.repairs());
    }

    private Outcome keepReport(Draft draft, Steps steps) {
        if (draft.standing() instanceof Standing.Known(var known)) {
            return outcome(known, draft, shelf.keep(known, steps), true, false);
        }
        var report = draft.report();
        int cards = shelf.keep(report, steps);
        reports.mended(report.id(), counts(draft.repairs()));
        if (draft.standing() instanceof Standing.Corrected(var before, var change)) {
            recordCorrection(before, report);
        } else {
            recordImport(report);
        }
        return outcome(report, draft, cards, false, draft.standing() instanceof Standing.Corrected);
    }

    private static Map<String, Integer> counts(List<Repair> repairs) {
        var counts = new LinkedHashMap<String, Integer>();
        repairs.forEach(repair -> counts.merge(repair.key(), repair.count(), Integer::sum));
        return counts;
    }

    /// What was mended in the text of a report on its way in, or left out of it.
    public List<Repair> repairs(String reportId) {
        return reports.mended(reportId).entrySet().stream()
                .map(repair -> new Repair(repair.getKey(), repair.getValue()))
                .toList();
    }

    /// Reads a file and keeps it.
    ///
    /// @throws Refused if the file cannot become a report; the library is then as it was
    public Outcome importFile(Path file) {
        return keep(read(file, Optional.empty()));
    }

    /// Every readable file of a folder, by name; those refused are left out and told to `refused`.
    ///
    /// @throws Refused if the folder or the library cannot be read
    public List<Outcome> importFolder(Path folder, Consumer<Refused> refused) {
        var outcomes = new ArrayList<Outcome>();
        for (var file : inside(folder)) {
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

    /// Brings several files in as one step.
    public <T> T together(Supplier<T> imports) {
        return history.together("history.imports", imports);
    }

    /// Reads and keeps text from the clipboard.
    ///
    /// @throws Refused if there is nothing in it to read
    public Outcome importText(String text, String fallbackTitle) {
        return keep(readText(text, fallbackTitle));
    }

    /// The report that comes with the program.
    public Outcome importBuiltIn() {
        return keep(drafting.draft(Intake.text(builtIn(), BUILT_IN), BUILT_IN, Optional.empty()));
    }

    /// Gives a library that never held a report the one that comes with the program.
    public void importOnFirstRun() {
        if (reports.isNew()) {
            history.unrecorded(this::importBuiltIn);
        }
    }

    /// Says something else of a report; can be undone.
    ///
    /// @throws Refused if there is no such report
    public void describe(String id, Details details) {
        history.replaced(
                "history.describe",
                id,
                () -> Details.of(shelf.report(id)),
                Details.of(shelf.report(id)),
                described(id, details),
                put -> described(id, put),
                details.title());
    }

    private Details described(String id, Details details) {
        var report = details.on(shelf.report(id));
        shelf.describe(report);
        return Details.of(report);
    }

    /// @throws Refused if there is no such report
    public Details details(String id) {
        return Details.of(shelf.report(id));
    }

    private static List<Path> inside(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.INPUT, "import.refused.unreadable", folder);
        }
    }

    private static String builtIn() {
        try (var in = Importing.class.getResourceAsStream("/yandu/reports/" + BUILT_IN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(BUILT_IN, e);
        }
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
                "history.import", () -> shelf.putBack(before), () -> shelf.keep(after), after.title());
    }

    private Outcome outcome(Report report, Draft draft, int cards, boolean known, boolean corrected) {
        var found = Found.of(shelf.material(report.id()).analysis());
        return new Outcome(report, known, corrected, found.areas(), found.phrases(), cards, draft.repairs());
    }
}
