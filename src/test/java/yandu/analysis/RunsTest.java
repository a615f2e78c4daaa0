package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A list of stretches gives back what was put into it.
class RunsTest {
    private static final List<Chunk> CHUNKS =
            IntStream.range(0, 8)
                    .mapToObj(marks -> new Chunk(marks, marks * marks, (marks & 1) != 0, (marks & 2) != 0, (marks & 4) != 0))
                    .toList();

    @Test
    void givesBackWhatWasPut() {
        var row = new Chunk.Row();
        CHUNKS.forEach(row::put);
        assertEquals(CHUNKS, row);
    }

    @Test
    void holdsManyAndFarOnes() {
        var row = new Chunk.Row();
        var put = IntStream.range(0, 1000)
                .mapToObj(i -> new Chunk(i * 1_000_000, i * 1_100_000, false, i % 2 == 0, true))
                .toList();
        put.forEach(row::put);
        assertEquals(put, row);
    }
}
