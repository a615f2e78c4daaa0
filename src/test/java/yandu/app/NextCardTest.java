package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.service.Scope;
import yandu.settings.Settings;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;
import yandu.ui.review.ReviewModel;
import yandu.ui.review.ReviewState;
import yandu.ui.task.ImmediateTasks;
import yandu.ui.task.Tasks;

/// From one card to the next while the grade is still on its way to the disk.
class NextCardTest {
    @TempDir Path data;

    private final SlowDisk tasks = new SlowDisk();
    private Wiring wiring;
    private ReviewModel model;

    /// Work is done at once, but its end is held back until the disk is said to be through.
    private static final class SlowDisk implements Tasks {
        private final Tasks tasks = new ImmediateTasks();
        private final Deque<Runnable> ends = new ArrayDeque<>();

        @Override
        public <T> Handle run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
            return tasks.run(
                    work, result -> ends.add(() -> then.accept(result)), why -> ends.add(() -> failed.accept(why)));
        }

        @Override
        public void later(Runnable step) {
            step.run();
        }

        void isThrough() {
            while (!ends.isEmpty()) {
                ends.poll().run();
            }
        }
    }

    @BeforeEach
    void open() {
        wiring =
                new Wiring(
                        data,
                        () -> Settings.DEFAULT,
                        InstantSource.fixed(TestWindow.NOW),
                        ZoneId.of("Asia/Shanghai"),
                        new Random(1));
        wiring.importing().importBuiltIn();
        var scopes = new ScopeModel(wiring.reading(), wiring.measuring(), tasks, ScopeModel.Reach.EVERYTHING);
        var settings = new LiveSettings(Settings.DEFAULT, now -> {});
        model = new ReviewModel(wiring.reviewing(), scopes, tasks, settings, InstantSource.system());
        model.start(Scope.EVERYTHING);
        tasks.isThrough();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private CardId up() {
        return model.card().orElseThrow().id();
    }

    private void turn() {
        while (model.state().get() instanceof ReviewState.Asking) {
            model.answer();
        }
    }

    private int grades() {
        return wiring.reviewing().grades().values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void theNextCardComesBeforeTheDiskIsThroughAndItsGradeAfter() {
        var first = up();
        turn();
        model.grade(Rating.EASY);
        var second = up();
        assertNotEquals(first, second);
        turn();
        model.grade(Rating.EASY);
        assertEquals(second, up(), "its grade waits");
        assertEquals(1, grades());
        tasks.isThrough();
        assertNotEquals(second, up());
        assertEquals(2, grades());
    }

    @Test
    void aKeyHeldDownGradesOneCard() {
        turn();
        model.grade(Rating.EASY);
        model.grade(Rating.EASY);
        tasks.isThrough();
        assertEquals(1, grades());
        assertInstanceOf(ReviewState.Asking.class, model.state().get());
    }

    @Test
    void aCardThatWasTurnedMeanwhileStaysTurned() {
        turn();
        model.grade(Rating.EASY);
        turn();
        tasks.isThrough();
        assertInstanceOf(ReviewState.Answered.class, model.state().get());
    }
}
