package yandu.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
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

    /// How much a library holds of what a user counts; what was removed does not count.
    public record Contents(long reports, long cards, long reviews, long notes) {

        private static Contents of(LibraryCopies.Contents counted) {
            return new Contents(counted.reports(), counted.cards(), counted.reviews(), counted.notes());
        }
    }

    /// A library that was read and is not in use yet.
    ///
    /// @param file it in the form of this program
    /// @param name of the file it was read from
    /// @param made the day it was exported, where the file says so
    /// @param settings what was set about study where it comes from
    public record Arrival(Path file, String name, Optional<LocalDate> made, Contents contents, Settings settings) {}

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
            return copies.contents().reports();
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

    /// How much the library in use holds.
    public Contents contents() {
        return Contents.of(copies.contents());
    }

    /// The folder in which a library is kept that gives its place to another.
    public Path backups() {
        return copies.backup("").toAbsolutePath();
    }

    /// Reads a library and checks it from end to end; the one in use stays as it is.
    ///
    /// @throws Refused if the file is none, is damaged, costs too much, or comes from a newer program
    public Arrival read(Path zip, Steps steps) {
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
            build(file, manifest, in, steps.between(0, 0.9));
            steps.done(1);
            return new Arrival(file, name, day(manifest), Contents.of(LibraryCopies.contents(file)), settingsThere);
        } catch (Exceeded e) {
            var arguments = new ArrayList<Object>(e.arguments());
            arguments.addFirst(name);
            throw new Refused(e, Refused.Kind.INPUT, e.getMessage(), arguments.toArray());
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.INPUT, "transfer.refused.damaged", name);
        }
    }

    private Optional<LocalDate> day(LibraryZip.Manifest manifest) {
        try {
            return Optional.ofNullable(manifest.made()).map(made -> LocalDate.ofInstant(Instant.parse(made), rules.zone()));
        } catch (DateTimeException e) {
            return Optional.empty(); // it is only shown
        }
    }

    private void build(Path file, LibraryZip.Manifest manifest, LibraryUnzip in, Steps steps) throws IOException {
        boolean done = false;
        try {
            LibraryCopies.build(file, manifest.form(), sink -> {
                try {
                    in.pour(manifest, sink, steps);
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

    /// Puts a library in the place of the one in use, and what is set about study there in place of what is set here. The one
    /// in use is kept beside it, and the step can be taken back.
    ///
    /// @param set is told the settings of which what is about study counts from now on: here, when the step is taken back and
    ///     when it is done again
    /// @param steps may stop it, and then nothing has changed
    /// @return where the one in use is kept
    public Path keep(Arrival arrival, Consumer<Settings> set, Steps steps) {
        var before = copies.backup("before-transfer-" + rules.now().toEpochMilli() + ".db");
        var setBefore = settings.get();
        boolean done = false;
        try {
            copies.copyTo(before);
            steps.done(0.2);
            copies.replaceWith(arrival.file(), steps.between(0.2, 0.95));
            done = true;
        } finally {
            if (!done) {
                discard(before);
                discard(arrival.file());
            }
        }
        set.accept(arrival.settings());
        history.forget();
        history.record(
                "history.transfer",
                () -> exchange(before, setBefore, set),
                () -> exchange(arrival.file(), arrival.settings(), set));
        return before;
    }

    private void exchange(Path file, Settings set, Consumer<Settings> setting) {
        copies.replaceWith(file, Steps.UNWATCHED);
        setting.accept(set);
    }

    /// Leaves the library in use as it is.
    public void decline(Arrival arrival) {
        discard(arrival.file());
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a file that is left over harms nobody; the next one takes its place
        }
    }
}
