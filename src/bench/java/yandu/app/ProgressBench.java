package yandu.app;

import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Random;
import yandu.service.Scope;
import yandu.settings.Settings;
import yandu.store.LargeLibrary;

/// How long all numbers of the progress screen take, in a library of many cards and grades, beside a bare walk over the log:
/// opened for the first time, then again. Arguments: cards, grades.
public final class ProgressBench {
    private ProgressBench() {}

    public static void main(String[] arguments) throws Exception {
        int cards = Integer.parseInt(arguments[0]);
        int reviews = Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("yandu-progress");
        LargeLibrary.fill(folder, cards, reviews);
        for (int i = 0; i < 3; i++) {
            try (var wiring =
                    new Wiring(
                            folder,
                            () -> Settings.DEFAULT,
                            InstantSource.system(),
                            ZoneId.of("Asia/Shanghai"),
                            new Random(1))) {
                wiring.reading().list();
                long began = System.nanoTime();
                var insight = wiring.measuring().insight(Scope.EVERYTHING);
                double millis = (System.nanoTime() - began) / 1e6;
                began = System.nanoTime();
                int rows = wiring.upkeep().verify().reviews();
                double walk = (System.nanoTime() - began) / 1e6;
                System.out.printf(
                        "%,d cards, %,d grades: insight %.0f ms; a walk over all of the log %.0f ms (%d cells)%n",
                        cards, rows, millis, walk, insight.activity().cells().size());
            }
        }
    }
}
