package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// Ten thousand random histories under twenty sets of parameters, against fsrs-rs. How the file was made stands in
/// `fsrs6-histories.mjs` beside it.
class ReferenceHistoriesTest {
    private static final int SETS = 20;
    private static final double CLOSE = 1e-4;

    /// One line of the file.
    private record History(
            int set, String grades, int[] days, double retention, double stability, double difficulty, double interval) {

        static History of(String line) {
            var cells = line.split(",");
            return new History(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    Arrays.stream(cells[2].split(" ")).mapToInt(Integer::parseInt).toArray(),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]),
                    Double.parseDouble(cells[6]));
        }
    }

    @Test
    void everyHistoryEndsWhereTheReferenceDoes() throws IOException {
        var lines = lines();
        var sets = lines.stream().limit(SETS).map(line -> new Fsrs(ParameterText.read(line).parameters())).toList();
        var histories = lines.stream().skip(SETS).map(History::of).toList();
        assertEquals(10_000, histories.size());
        var wrong = new ArrayList<String>();
        for (var history : histories) {
            var fsrs = sets.get(history.set());
            double stability = 0;
            double difficulty = 0;
            for (int i = 0; i < history.grades().length(); i++) {
                int grade = history.grades().charAt(i) - '0';
                if (i == 0) {
                    stability = fsrs.firstStability(grade);
                    difficulty = fsrs.firstDifficulty(grade);
                } else {
                    stability = fsrs.nextStability(stability, difficulty, history.days()[i], grade);
                    difficulty = fsrs.nextDifficulty(difficulty, grade);
                }
            }
            double interval = fsrs.interval(stability, history.retention());
            if (isOff(history.stability(), stability)
                    || isOff(history.difficulty(), difficulty)
                    || isOff(history.interval(), interval)) {
                wrong.add(history + " but " + stability + " " + difficulty + " " + interval);
            }
        }
        assertEquals(List.of(), wrong.stream().limit(5).toList(), wrong.size() + " histories differ");
    }

    /// To 1e-4, of the value where it is above 1: the reference computes in single precision.
    private static boolean isOff(double expected, double found) {
        return Math.abs(expected - found) > CLOSE * Math.max(1, Math.abs(expected));
    }

    private static List<String> lines() throws IOException {
        try (var in = new GZIPInputStream(
                        ReferenceHistoriesTest.class.getResourceAsStream("fsrs6-histories.csv.gz"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        }
    }
}
