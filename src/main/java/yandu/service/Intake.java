package yandu.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import yandu.importer.ImportException;
import yandu.importer.Imported;
import yandu.importer.Importers;
import yandu.importer.Request;
import yandu.importer.guard.Guard;
import yandu.importer.guard.Limits;
import yandu.settings.ImportLimits;

/// Reads files within what they may cost. Each is read on a thread of its own: one that takes too long, or that nobody
/// waits for any more, is told to stop and left behind, whatever library it hangs in.
public final class Intake {
    private final ExecutorService workers;
    private final Supplier<Limits> limits;

    /// @param workers threads that do not keep the program from ending
    /// @param limits asked for each file
    public Intake(ExecutorService workers, Supplier<ImportLimits> limits) {
        this(() -> limits(limits.get()), workers);
    }

    /// @param limits asked for each file
    Intake(Supplier<Limits> limits, ExecutorService workers) {
        this.workers = workers;
        this.limits = limits;
    }

    /// Reads a file.
    ///
    /// @param encoding what the user chose where the file leaves it open
    /// @throws Refused if it cannot become a report, or costs too much
    /// @throws CancellationException if the waiting thread was interrupted
    Imported read(Path file, Optional<String> encoding) {
        var guard = new Guard(limits.get());
        var reading = workers.submit(() -> Importers.read(file, new Request(guard, encoding)));
        try {
            return reading.get(guard.limits().time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp(guard, reading);
            throw new Refused(
                    e, Refused.Kind.INPUT, "import.refused.time", file.getFileName(), guard.limits().time().toSeconds());
        } catch (InterruptedException e) {
            giveUp(guard, reading);
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    /// Text without a file.
    ///
    /// @throws Refused if there is nothing in it to read
    static Imported text(String text, String fallbackTitle) {
        try {
            return Importers.ofText(text, fallbackTitle);
        } catch (ImportException e) {
            throw refusal(e);
        }
    }

    private static Limits limits(ImportLimits set) {
        return Limits.DEFAULT.with(
                (long) set.megabytes() << 20, (long) set.unpackedMegabytes() << 20, Duration.ofSeconds(set.seconds()));
    }

    private static void giveUp(Guard guard, Future<?> reading) {
        guard.stop();
        reading.cancel(true);
    }

    private static Refused refusal(Throwable why) {
        return switch (why) {
            case ImportException refused ->
                    new Refused(refused, Refused.Kind.INPUT, refused.key(), refused.arguments().toArray());
            case Error error -> throw error;
            default -> throw new IllegalStateException(why);
        };
    }
}
