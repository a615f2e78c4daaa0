package yandu.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import yandu.analysis.Steps;
import yandu.ui.Pictures;

/// A newer fetch stops an older one where it tells how far it is, and work stays off the JavaFX thread.
@Timeout(60)
class LoaderTest {

    @Test
    void aNewerFetchStopsAnOlderOne() throws InterruptedException {
        Pictures.start();
        try (var tasks = new BackgroundTasks()) {
            var loader = Pictures.onFx(() -> new Loader<String>(tasks));
            var stopped = new CountDownLatch(1);
            var begun = new CountDownLatch(1);
            Pictures.onFx(() -> loader.follow(steps -> endless(steps, begun, stopped), text -> {}));
            assertTrue(begun.await(30, TimeUnit.SECONDS));
            var done = new CountDownLatch(1);
            Pictures.onFx(() -> loader.load(() -> "second", text -> done.countDown()));
            assertTrue(stopped.await(30, TimeUnit.SECONDS), "the first was stopped");
            assertTrue(done.await(30, TimeUnit.SECONDS), "the second came to its end");
            assertEquals("second", Pictures.onFx(() -> loader.value().orElse("none")));
            assertFalse(Pictures.onFx(() -> loader.busy().get()));
        }
    }

    @Test
    void tellsHowFarItIsOnTheJavaFxThreadAndWorksElsewhere() throws InterruptedException {
        Pictures.start();
        try (var tasks = new BackgroundTasks()) {
            var loader = Pictures.onFx(() -> new Loader<String>(tasks));
            var seen = new ArrayList<Double>();
            var worker = new AtomicReference<Boolean>();
            var done = new CountDownLatch(1);
            Pictures.onFx(() -> loader.progress().subscribe(share -> seen.add(share.doubleValue())));
            Pictures.onFx(
                    () -> loader.follow(
                            steps -> {
                                worker.set(Platform.isFxApplicationThread());
                                steps.done(0.25);
                                steps.done(1);
                                return "text";
                            },
                            text -> done.countDown()));
            assertTrue(done.await(30, TimeUnit.SECONDS));
            assertEquals(Boolean.FALSE, worker.get());
            assertEquals(List.of(-1.0, 0.25, 1.0), Pictures.onFx(() -> List.copyOf(seen)));
        }
    }

    @Test
    void fetchingAgainIsFollowedByTheSame() {
        var loader = new Loader<String>(new ImmediateTasks());
        var fails = new AtomicInteger(1);
        var followed = new ArrayList<String>();
        loader.load(() -> {
            if (fails.getAndDecrement() > 0) {
                throw new IllegalStateException("the disk sleeps");
            }
            return "text";
        }, followed::add);
        assertEquals(List.of(), followed);
        loader.again();
        assertEquals(List.of("text"), followed);
    }

    /// Work that ends only when it is told to stop.
    private static String endless(Steps steps, CountDownLatch begun, CountDownLatch stopped) {
        var turns = new AtomicInteger();
        try {
            while (true) {
                begun.countDown();
                if (turns.incrementAndGet() % 1_000 == 0) {
                    steps.done(0.5);
                }
            }
        } catch (CancellationException e) {
            stopped.countDown();
            throw e;
        }
    }
}
