package yandu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A file of failures that nobody foresaw, for those who mend them. It holds types and places in the code, never
/// messages: a message may quote a report or name a folder of the user's.
public record DefectLog(Path file) {
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_CAUSES = 5;

    /// Adds a defect. A log that cannot be written is given up silently: the user has been told already.
    public void keep(Instant at, Throwable defect) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.delete(file);
            }
            Files.write(
                    file, lines(at, defect), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // nothing left to tell it to
        }
    }

    private static List<String> lines(Instant at, Throwable defect) {
        var lines = new ArrayList<String>();
        lines.add(at.toString());
        int causes = 0;
        for (var cause = defect; cause != null && causes < MOST_CAUSES; cause = cause.getCause()) {
            lines.add("  " + cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                lines.add("    " + frame);
            }
            causes++;
        }
        return lines;
    }
}
