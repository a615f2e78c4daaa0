package yandu.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import yandu.analysis.Steps;
import yandu.importer.guard.Exceeded;
import yandu.importer.guard.Guard;
import yandu.importer.guard.Limits;
import yandu.settings.Settings;
import yandu.settings.StudySettings;
import yandu.store.Database;
import yandu.store.LibraryCopies;
import yandu.store.LibraryRows;
import yandu.store.StoreException;

/// Taking a whole library elsewhere, and bringing one in from there: everything, row by row.
public final class Transfer {
    private final LibraryCopies copies;
    private final StudyRules rules;
    private final History history;
    private final Supplier<Settings> settings;

    public Transfer(Database database, StudyRules rules, History history, Supplier<Settings> settings) {
        this.copies = new LibraryCopies(database);
        this.rules = rules;
        this.history = history;
        this.settings = settings;
    }

    /// A library that was read and is not in use yet.
    ///
    /// @param file it in the form of this program
    /// @param settings what was set about study where it comes from
    public record Arrival(Path file, long reports, long cards, long reviews, Settings settings) {}

    /// Writes everything to a file.
    ///
    /// @return how many reports that are
    /// @throws Refused if it cannot be written
    public long export(Path target, Steps steps) {
        var copy = copies.backup("leaving.db");
        try {
            copies.copyTo(copy);
            try (var rows = LibraryRows.of(copy)) {
                Filing.write(target, out -> LibraryZip.write(rows, StudySettings.write(settings.get()), rules.now(), steps, out));
            }
            return copies.reports();
        } finally {
            discard(copy);
        }
    }

    /// Whether a file says of itself that it holds a whole library.
    public static boolean isLibrary(Path file) {
        return LibraryUnzip.accepts(file);
    }

    /// Whether the user has done nothing with this library yet: another may take its place.
    public boolean isUntouched() {
        return copies.isUntouched();
    }

    /// Reads a library and checks it from end to end; the one in use stays as it is.
    ///
    /// @throws Refused if the file is none, is damaged, costs too much, or comes from a newer program
    public Arrival read(Path zip) {
        var guard = new Guard(limits());
        var name = zip.getFileName().toString();
        try (var in = LibraryUnzip.open(zip, guard)) {
            if (Files.size(zip) > guard.limits().fileBytes()) {
                throw new Refused(Refused.Kind.INPUT, "import.refused.large", name, guard.limits().fileBytes() >> 20);
            }
            var manifest = in.manifest();
            var settingsThere = StudySettings.read(in.settings(), settings.get());
            var file = copies.backup("arrival.db");
            Files.createDirectories(file.getParent());
            build(file, manifest, in);
            return new Arrival(file, count(manifest, "report"), count(manifest, "card"), count(manifest, "review"), settingsThere);
        } catch (Exceeded e) {
            var arguments = new ArrayList<Object>(e.arguments());
            arguments.addFirst(name);
            throw new Refused(e, Refused.Kind.INPUT, e.getMessage(), arguments.toArray());
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.INPUT, "transfer.refused.damaged", name);
        }
    }

    private static long count(LibraryZip.Manifest manifest, String table) {
        return Optional.ofNullable(manifest.tables().get(table)).orElse(0L);
    }

    private void build(Path file, LibraryZip.Manifest manifest, LibraryUnzip in) throws IOException {
        boolean done = false;
        try {
            LibraryCopies.build(file, manifest.form(), sink -> {
                try {
                    in.pour(manifest, sink);
                } catch (IOException e) {
                    throw new Refused(e, Refused.Kind.INPUT, "transfer.refused.damaged", file.getFileName());
                }
            });
            done = true;
        } catch (StoreException e) {
            throw new Refused(e, Refused.Kind.INPUT, e.key(), e.arguments().toArray());
        } finally {
            if (!done) {
                discard(file);
            }
        }
    }

    private Limits limits() {
        var set = settings.get().imports();
        return Limits.DEFAULT.with((long) set.megabytes() << 20, (long) set.unpackedMegabytes() << 20, Limits.DEFAULT.time());
    }

    /// Puts a library in the place of the one in use. That one is kept beside it, and the step can be taken back.
    ///
    /// @return where it is kept
    public Path keep(Arrival arrival) {
        var before = copies.backup("before-transfer-" + rules.now().toEpochMilli() + ".db");
        copies.copyTo(before);
        copies.replaceWith(arrival.file());
        history.forget();
        history.record("history.transfer", () -> copies.replaceWith(before), () -> copies.replaceWith(arrival.file()));
        return before;
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a file that is left over harms nobody; the next one takes its place
        }
    }
}
