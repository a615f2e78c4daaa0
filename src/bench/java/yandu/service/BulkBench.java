package yandu.service;

import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import yandu.app.Wiring;
import yandu.settings.Settings;
import yandu.store.LargeLibrary;

/// What a user waits for who does something with very many cards at once, and takes it back: seconds an action over all cards
/// of a library, one after the other. Argument: how many cards.
public final class BulkBench {
    private BulkBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("yandu-bulk");
        int cards = Integer.parseInt(arguments[0]);
        LargeLibrary.fill(folder, cards, cards);
        try (var wiring =
                new Wiring(folder, () -> Settings.DEFAULT, InstantSource.system(), ZoneId.of("Asia/Shanghai"), new Random(1))) {
            var keeping = wiring.cardKeeping();
            var all = wiring.reviewing().cards(Scope.EVERYTHING).stream().map(ReviewCard::id).toList();
            for (int round = 0; round < 2; round++) {
                report(wiring, "flag", () -> keeping.flag(all, 3));
                report(wiring, "tag", () -> keeping.tag(all, List.of("难点"), List.<String>of()));
                report(wiring, "suspend", () -> keeping.suspend(all, true));
                report(wiring, "bury", () -> keeping.bury(all));
                report(wiring, "remove", () -> keeping.remove(all));
            }
        }
    }

    private static void report(Wiring wiring, String name, Runnable action) {
        double done = seconds(action);
        double undone = seconds(wiring.history()::undo);
        System.out.printf("%-8s %.2f s, taken back %.2f s%n", name, done, undone);
    }

    private static double seconds(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
