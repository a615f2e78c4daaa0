package yandu.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import yandu.ui.Pictures;
import yandu.ui.task.BackgroundTasks;
import yandu.ui.task.Loader;

/// Work that takes a while shows how far it is; what is there at once shows nothing.
@Timeout(60)
class LoadingLineTest {

    @Test
    void growsWhileWorkGoesOn() throws InterruptedException {
        Pictures.start();
        try (var tasks = new BackgroundTasks()) {
            var loader = Pictures.onFx(() -> new Loader<String>(tasks));
            var line = Pictures.onFx(() -> new LoadingLine(loader));
            var end = new CountDownLatch(1);
            Pictures.onFx(line::attach);
            boolean atOnce =
                    Pictures.onFx(
                            () -> {
                                loader.follow(
                                        steps -> {
                                            steps.done(0.5);
                                            end.await();
                                            return "text";
                                        },
                                        text -> {});
                                return line.isVisible();
                            });
            assertFalse(atOnce, "it may be there soon");
            await(line::isVisible);
            assertEquals(0.5, Pictures.onFx(line::getProgress));
            end.countDown();
            await(() -> !loader.busy().get());
            assertFalse(Pictures.onFx(line::isVisible));
        }
    }

    private static void await(BooleanSupplier come) throws InterruptedException {
        while (!Pictures.onFx(come::getAsBoolean)) {
            Thread.sleep(10);
        }
    }
}
