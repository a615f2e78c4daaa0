package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A thread that comes and goes does everything it is asked for, once and in order.
class DiskThreadTest {

    @Test
    void everythingIsDoneInOrderHoweverOftenItEnded() throws Exception {
        var disk = new DiskThread(Duration.ofMillis(1));
        var done = Collections.synchronizedList(new ArrayList<Integer>());
        var last = CompletableFuture.completedFuture((Void) null);
        for (int i = 0; i < 300; i++) {
            int number = i;
            last = CompletableFuture.runAsync(() -> done.add(number), disk);
            TimeUnit.MICROSECONDS.sleep(i * 17 % 3000); // now asleep, now about to end, now gone
        }
        last.get(1, TimeUnit.MINUTES);
        assertEquals(IntStream.range(0, 300).boxed().toList(), List.copyOf(done));
    }

    @Test
    void whatFailsHindersNothing() throws Exception {
        var disk = new DiskThread(Duration.ofSeconds(1));
        var failed = CompletableFuture.runAsync(() -> List.of().getFirst(), disk);
        CompletableFuture.runAsync(() -> {}, disk).get(1, TimeUnit.MINUTES);
        assertEquals(CompletableFuture.State.FAILED, failed.state());
    }
}
