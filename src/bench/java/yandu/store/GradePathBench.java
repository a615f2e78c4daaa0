package yandu.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import yandu.app.DiskThread;
import yandu.app.Wiring;
import yandu.schedule.Rating;
import yandu.service.Extent;
import yandu.service.Scope;
import yandu.settings.Settings;

/// What a grade costs in the library, turn by turn with the one thing it must wait for: as many bytes written to a file beside
/// it and made durable. Three times: until the next card is known, which is what the window waits for; until the grade is durable,
/// which is what the next grade waits for; and until all that follows from it is written too: log row, card row, siblings, session.
/// Arguments: numbers of cards, each with three grades a card in its log.
public final class GradePathBench {
    private static final int WARM_UP = 1000;
    private static final int ROUNDS = Integer.getInteger("rounds", 1000);
    private static final int WARM_UP_CARDS = 20_000;
    private static final int GRADES_A_CARD = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private GradePathBench() {}

    public static void main(String[] arguments) throws Exception {
        measure(WARM_UP_CARDS);
        System.out.println("(the first of these is for warming up)");
        for (var cards : arguments) {
            measure(Integer.parseInt(cards));
        }
    }

    private static void measure(int cards) throws Exception {
        var folder = Files.createTempDirectory("yandu-grade");
        LargeLibrary.fill(folder, cards, GRADES_A_CARD * cards);
        var settings = Settings.DEFAULT.withNewPerDay(9999).withReviewsPerDay(9999);
        var zone = ZoneId.of("Asia/Shanghai");
        var disk = new WatchedDisk();
        try (var wiring = new Wiring(folder, folder, () -> settings, InstantSource.system(), zone, new Random(1), disk);
                var bare = new BareDisk(folder)) {
            var reviewing = wiring.reviewing();
            reviewing.begin(Scope.EVERYTHING, Extent.TODAY);
            var grade = new double[ROUNDS];
            var known = new double[ROUNDS];
            var durable = new double[ROUNDS];
            var processor = new double[ROUNDS];
            var sync = new double[ROUNDS];
            long empty = BareDisk.log(folder);
            for (int i = 0; i < 100; i++) {
                var card = reviewing.next(Scope.EVERYTHING).orElseThrow().id();
                reviewing.grade(card, Rating.GOOD, 2000, Optional.empty(), List.of());
            }
            int bytes = (int) ((BareDisk.log(folder) - empty) / 100);
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                var card = reviewing.next(Scope.EVERYTHING).orElseThrow().id();
                var next = new long[1];
                long cpu = THREADS.getCurrentThreadCpuTime();
                long began = System.nanoTime();
                reviewing.grade(card, Rating.GOOD, 2000, Optional.empty(), List.of(), up -> next[0] = System.nanoTime());
                double took = (System.nanoTime() - began) / 1e6;
                double used = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
                double floor = bare.write(bytes);
                reviewing.tidy();
                if (i >= 0) {
                    grade[i] = took;
                    known[i] = (next[0] - began) / 1e6;
                    durable[i] = (disk.done - began) / 1e6;
                    processor[i] = used;
                    sync[i] = floor;
                }
            }
            System.out.printf("%,d cards: ms, median / p95 / p99; %,d bytes a grade%n", cards, bytes);
            print("until the next card is known", known);
            print("until the grade is durable", durable);
            print("until all is written", grade);
            print("of it on the processor", processor);
            print("bare write and fdatasync", sync);
            System.out.printf(
                    "  the next card after %.2f, durable after %.2f, all written after %.2f times a bare fdatasync (medians)%n",
                    known[ROUNDS / 2] / sync[ROUNDS / 2],
                    durable[ROUNDS / 2] / sync[ROUNDS / 2],
                    grade[ROUNDS / 2] / sync[ROUNDS / 2]);
        }
    }

    /// Waits for the disk as the program does, and notes when it was done.
    private static final class WatchedDisk implements Disk {
        private final DiskThread thread = new DiskThread();
        private volatile long done;

        @Override
        public void wake() {
            thread.wake();
        }

        @Override
        public void execute(Runnable wait) {
            thread.execute(
                    () -> {
                        wait.run();
                        done = System.nanoTime();
                    });
        }
    }

    private static void print(String name, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "  %-28s %6.3f %6.3f %6.3f%n",
                name, times[times.length / 2], times[times.length * 95 / 100], times[times.length * 99 / 100]);
    }
}
