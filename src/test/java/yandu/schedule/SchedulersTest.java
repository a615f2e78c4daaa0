package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Every model of memory keeps to [SchedulerContract].
class SchedulersTest {

    @Nested
    class FsrsWithSteps implements SchedulerContract {
        @Override
        public Scheduler scheduler() {
            return new FsrsScheduler(FsrsOptions.DEFAULT, StudyDay.in(ZoneId.of("Asia/Shanghai")));
        }
    }

    @Nested
    class FsrsWithoutSteps implements SchedulerContract {
        @Override
        public Scheduler scheduler() {
            var options = new FsrsOptions(Simulated.TRUE, 0.85, 365, List.of(), List.of(), true);
            return new FsrsScheduler(options, StudyDay.in(ZoneId.of("Europe/Berlin")));
        }
    }

    @Nested
    class SuperMemo2 implements SchedulerContract {
        @Override
        public Scheduler scheduler() {
            return new Sm2Scheduler(StudyDay.in(ZoneOffset.UTC));
        }

        @Test
        void intervalsAreThePublishedOnes() {
            var days = new ArrayList<Double>();
            var memory = Memory.NEW;
            var at = START;
            for (int i = 0; i < 5; i++) {
                memory = scheduler().review(memory, Rating.GOOD, at, 0);
                days.add(memory.stability());
                at = at.plus(Duration.ofDays(Math.round(memory.stability())));
            }
            assertEquals(List.of(1.0, 6.0, 15.0, 37.5, 93.75), days);
        }
    }
}
