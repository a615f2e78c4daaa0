package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import yandu.document.Document;

/// An analysis under way tells how far it is and lets itself be stopped.
class StepsTest {
    private static final Document REPORT = Document.ofPlainText("一要稳就业、稳企业、稳市场。二要推进高质量发展。", "报告");

    @Test
    void stepsRiseToOne() {
        var shares = new ArrayList<Double>();
        var watched = new Analyzer().analyze(REPORT, shares::add);
        assertEquals(new Analyzer().analyze(REPORT), watched);
        assertEquals(shares.stream().sorted().distinct().toList(), shares);
        assertTrue(shares.getFirst() > 0);
        assertEquals(List.of(1.0), shares.stream().filter(share -> share >= 1).toList());
    }

    @Test
    void aNewerRequestStopsAnOlderOne() {
        var shares = new ArrayList<Double>();
        Steps newer =
                share -> {
                    shares.add(share);
                    if (share > 0.3) {
                        throw new CancellationException();
                    }
                };
        assertThrows(CancellationException.class, () -> new Analyzer().analyze(REPORT, newer));
        assertTrue(shares.getLast() < 0.4, shares::toString);
    }
}
