package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.service.ReportSummary;
import yandu.settings.Settings;

class OpeningTest {
    @TempDir Path data;
    private Places places;

    @BeforeEach
    void find() {
        places = Places.of(Optional.of(data));
    }

    @Test
    void aNewLibraryGetsTheBuiltInReport() {
        assertEquals(1, reports().size());
    }

    /// The first start made the library and broke off, as without GTK 3.
    @Test
    void aLibraryThatNeverHeldAReportGetsItToo() {
        var zone = ZoneId.of("Asia/Shanghai");
        try (var wiring = new Wiring(places.data(), () -> Settings.DEFAULT, InstantSource.system(), zone, new Random(1))) {
            assertEquals(List.of(), wiring.reading().list());
        }
        assertTrue(Files.exists(places.library()));
        assertEquals(1, reports().size());
    }

    @Test
    void aReportThatWasTakenOutStaysAway() {
        var id = reports().getFirst().id();
        var opening = Opening.in(places);
        opening.ready().join();
        opening.wiring().cataloguing().remove(List.of(id));
        opening.wiring().close();
        assertEquals(List.of(), reports());
    }

    private List<ReportSummary> reports() {
        var opening = Opening.in(places);
        opening.ready().join();
        var reports = opening.wiring().reading().list();
        opening.wiring().close();
        return reports;
    }
}
