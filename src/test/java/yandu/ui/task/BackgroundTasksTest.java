package yandu.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yandu.ui.Pictures;

class BackgroundTasksTest {
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void start() {
        Pictures.start();
    }

    @Test
    void outcomesAreToldInOrder() throws InterruptedException {
        var last = new CountDownLatch(2);
        for (var name : List.of("one", "two")) {
            tasks.run(() -> seen.add(name), done -> {
                seen.add("told of " + name);
                last.countDown();
            }, why -> {});
        }
        last.await();
        Pictures.onFx(tasks::close);
        assertEquals(List.of("one", "two"), seen.stream().filter(word -> !word.startsWith("told")).toList());
        assertEquals(List.of("told of one", "told of two"), seen.stream().filter(word -> word.startsWith("told")).toList());
    }

    @Test
    void workThatWasStartedEndsAndNobodyIsToldOnceAllIsClosed() {
        Pictures.onFx(() -> {
            tasks.run(() -> seen.add("done"), done -> seen.add("told"), why -> seen.add("failed"));
            tasks.close();
        });
        Pictures.onFx(() -> {});
        assertEquals(List.of("done"), List.copyOf(seen));
    }

    @Test
    void whatIsAskedForOnceAllIsClosedIsNotDone() {
        Pictures.onFx(tasks::close);
        var asked = tasks.run(() -> seen.add("done"), done -> seen.add("told"), why -> seen.add("failed"));
        Pictures.onFx(() -> {});
        assertFalse(asked.isRunning());
        assertEquals(List.of(), List.copyOf(seen));
    }
}
