package yandu.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {

    /// Work of four steps that is called off at one of them, or fails at one; 0 for neither.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1 2 3 4 done, 1.0",
        "0, 3, 1 2 failed, 0.5",
        "3, 0, 1 2, 0.5",
        "1, 0, '', 0.0",
    })
    void comesToOneEnd(int stop, int fail, String told, double progress) {
        var seen = new ArrayList<String>();
        var job = new Job(new ImmediateTasks());
        job.start(steps -> {
            for (int step = 1; step <= 4; step++) {
                if (step == stop) {
                    job.stop();
                }
                if (step == fail) {
                    throw new IllegalStateException();
                }
                steps.done(step / 4.0);
                seen.add(String.valueOf(step));
            }
            return "done";
        }, seen::add, why -> seen.add("failed"));
        assertEquals(told, String.join(" ", seen));
        assertEquals(progress, job.progress().get());
        assertFalse(job.running().get());
    }
}
