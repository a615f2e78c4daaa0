package yandu.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yandu.settings.Settings;

class LiveSettingsTest {
    private final List<Settings> kept = new ArrayList<>();
    private final LiveSettings live = new LiveSettings(Settings.DEFAULT, kept::add);

    @Test
    void aChangeIsSeenAndKept() {
        var seen = new ArrayList<Integer>();
        live.settings().subscribe((old, now) -> seen.add(now.textSize()));
        live.change(settings -> settings.withTextSize(24));
        assertEquals(24, live.now().textSize());
        assertEquals(List.of(24), seen);
        assertEquals(List.of(Settings.DEFAULT.withTextSize(24)), kept);
    }

    @Test
    void whatChangesNothingIsNotKept() {
        live.change(settings -> settings.withTextSize(settings.textSize()));
        assertEquals(List.of(), kept);
    }
}
