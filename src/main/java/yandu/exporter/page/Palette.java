package yandu.exporter.page;

import java.util.List;
import java.util.Map;

/// The colours of marks on white paper, as RGB. Those of the window in light, so that a mark is known again.
public final class Palette {
    public static final int INK = 0x24272b;
    public static final int MUTED = 0x686d74;
    public static final int LINE = 0xdedbd2;
    public static final int LINK = 0x2e5d94;

    private static final Map<String, Integer> KINDS =
            Map.of(
                    "numbered", 0xa6402b, "quoted", 0x8a5e00, "parallel", 0x1c7062, "term", 0x2e5d94, "work", 0x74449a,
                    "place", 0x4c7225, "organization", 0x4c6370, "person", 0xa03768, "date", 0x756444, "figure", 0x4b52a3);
    private static final List<Integer> MARKERS = List.of(0xffe27a, 0xbfe6a8, 0xb5def2, 0xf6c3d3, 0xdccdf4);
    private static final double TINT = 0.14;

    private Palette() {}

    /// The line under phrases of a kind.
    public static int kind(String id) {
        return KINDS.getOrDefault(id, LINK);
    }

    /// The ground of phrases of a kind.
    public static int tint(String id) {
        int colour = kind(id);
        return mixed(colour >> 16) << 16 | mixed(colour >> 8) << 8 | mixed(colour);
    }

    /// @param colour of the highlighter, 0..4
    public static int marker(int colour) {
        return MARKERS.get(Math.floorMod(colour, MARKERS.size()));
    }

    private static int mixed(int channel) {
        return (int) Math.round(255 - (255 - (channel & 255)) * TINT);
    }

    /// Six hex digits.
    public static String hex(int colour) {
        return "%06x".formatted(colour);
    }
}
