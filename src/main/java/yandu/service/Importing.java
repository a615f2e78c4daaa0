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
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Report;
import yandu.importer.Imported;
import yandu.importer.Importers;
import yandu.importer.deck.Deck;
import yandu.store.Reports;

/// Bringing reports into the library, in two steps: reading makes a [Draft] and changes nothing, keeping it does.
public final class Importing {
    private static final String BUILT_IN = "shanxi-2023-05-25.txt";
    private static final int ID_LENGTH = 12;
    /// Of two versions of a report this share of the text, at least, is in sentences that both have.
    private static final double COMMON = 0.6;

    private final Intake intake;
    private final Reports reports;
    private final Shelf shelf;
    private final DeckKeeping decks;
    private final StudyRules rules;
    private final History history;

    public Importing(
            Intake intake, Reports reports, Shelf shelf, DeckKeeping decks, StudyRules rules, History history) {
        this.intake = intake;
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

    /// Reads a file and analyses it; the library stays as it is.
    ///
    /// @param encoding what the user chose where the file leaves it open; an IANA name
    /// @throws Refused if the file cannot become a report
    /// @throws java.util.concurrent.CancellationException if the thread was interrupted
    public Draft read(Path file, Optional<String> encoding) {
        return read(file, encoding, Steps.UNWATCHED);
    }

    /// The same, told how far the analysis is, which takes seconds where a report is very long.
    ///
    /// @throws Refused if the file cannot become a report
    /// @throws java.util.concurrent.CancellationException if the thread was interrupted, or `steps` stops it
    public Draft read(Path file, Optional<String> encoding, Steps steps) {
        return draft(intake.read(file, encoding), file.getFileName().toString(), Optional.of(file), steps);
    }

    /// Text from the clipboard, as [#read].
    ///
    /// @throws Refused if there is nothing in it to read
    public Draft readText(String text, String fallbackTitle) {
        return readText(text, fallbackTitle, Steps.UNWATCHED);
    }

    /// The same, told how far the analysis is.
    ///
    /// @throws Refused if there is nothing in it to read
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    public Draft readText(String text, String fallbackTitle, Steps steps) {
        return draft(Intake.text(text, fallbackTitle), "", Optional.empty(), steps);
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
    public synchronized Outcome keep(Draft draft) {
        return draft.deck().map(deck -> keepDeck(draft, deck)).orElseGet(() -> keepReport(draft));
    }

    private Outcome keepDeck(Draft draft, Deck deck) {
        var standing = decks.standing(draft.report(), deck);
        int cards = deck.cards();
        if (standing instanceof Standing.Known(var known)) {
            return new Outcome(known, true, false, 0, 0, cards, draft.repairs());
        }
        boolean isNew = standing instanceof Standing.Fresh;
        var report = isNew ? settled(draft.report(), standing) : draft.report();
        decks.keep(report, deck, isNew);
        reports.mended(report, counts(draft.repairs()));
        return new Outcome(report, false, !isNew, 0, 0, cards, draft.repairs());
    }

    private Outcome keepReport(Draft draft) {
        var document = draft.report().document();
        var standing = standing(document, draft.report().source());
        if (standing instanceof Standing.Known known) {
            return outcome(known.report(), draft, shelf.keep(known.report()), true, false);
        }
        var report = settled(draft.report(), standing);
        int cards = shelf.keep(report);
        reports.mended(report, counts(draft.repairs()));
        if (standing instanceof Standing.Corrected corrected) {
            recordCorrection(corrected.before(), report);
        } else {
            recordImport(report);
        }
        return outcome(report, draft, cards, false, standing instanceof Standing.Corrected);
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
        return keep(draft(Intake.text(builtIn(), BUILT_IN), BUILT_IN, Optional.empty(), Steps.UNWATCHED));
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

    private Draft draft(Imported imported, String name, Optional<Path> file, Steps steps) {
        return imported.deck()
                .map(deck -> draft(deck, imported, name, file))
                .orElseGet(() -> reportDraft(imported, name, file, steps));
    }

    private Draft draft(Deck deck, Imported imported, String name, Optional<Path> file) {
        var report = report(imported, name);
        var standing = decks.standing(report, deck);
        return new Draft(
                settled(report, standing),
                standing,
                file,
                "",
                List.of(),
                deck.notes().size(),
                0,
                0,
                repairs(imported),
                Optional.of(deck));
    }

    private Draft reportDraft(Imported imported, String name, Optional<Path> file, Steps steps) {
        var document = imported.document();
        var standing = standing(document, name);
        var report = settled(report(imported, name), standing);
        var analysis = shelf.preview(report, steps);
        return new Draft(
                report,
                standing,
                file,
                imported.encoding(),
                imported.encodings(),
                (int) document.blocks().stream().filter(block -> block.kind() != Block.Kind.TITLE).count(),
                analysis.outline().areas().map(list -> list.items().size()).orElse(0),
                analysis.phrases().size(),
                repairs(imported),
                Optional.empty());
    }

    private static List<Repair> repairs(Imported imported) {
        return imported.repairs().stream().map(repair -> new Repair(repair.key(), repair.count())).toList();
    }

    /// What the file says of itself counts where the text and the file's name say nothing.
    private Report report(Imported imported, String name) {
        var document = imported.document();
        var said = imported.details();
        return new Report(
                freshId(document.hash()),
                document,
                document.isDeck() ? Optional.empty() : ReportDate.find(document, name).or(said::date),
                said.source().isEmpty() ? name : said.source(),
                said.speaker(),
                rules.now());
    }

    private Standing standing(Document document, String source) {
        var same = reports.withHash(document.hash()).flatMap(report -> reports.find(report.id()));
        if (same.isPresent()) {
            return new Standing.Known(same.get());
        }
        return reports.alike(document.title(), source).stream()
                .filter(older -> !older.document().isDeck())
                .map(older -> new Standing.Corrected(older, TextChange.between(older.document(), document)))
                .filter(version -> version.change().common() >= COMMON)
                .findFirst()
                .<Standing>map(version -> version.change().isNone() ? new Standing.Known(version.before()) : version)
                .orElseGet(Standing.Fresh::new);
    }

    /// A report with the id under which it is or will be kept: that of its older version, or its own of before it was
    /// taken out.
    private Report settled(Report report, Standing standing) {
        var older = switch (standing) {
            case Standing.Corrected corrected -> Optional.of(corrected.before());
            case Standing.Known known -> Optional.of(known.report());
            case Standing.Updated updated -> Optional.of(updated.before());
            case Standing.Fresh fresh -> reports.withHash(report.document().hash());
        };
        return older.map(
                        before ->
                                new Report(
                                        before.id(),
                                        report.document(),
                                        report.date().or(before::date),
                                        report.source(),
                                        report.speaker().isEmpty() ? before.speaker() : report.speaker(),
                                        before.added()))
                .orElse(report);
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
        var analysis = shelf.material(report.id()).analysis();
        int areas = analysis.outline().areas().map(list -> list.items().size()).orElse(0);
        return new Outcome(report, known, corrected, areas, analysis.phrases().size(), cards, draft.repairs());
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
