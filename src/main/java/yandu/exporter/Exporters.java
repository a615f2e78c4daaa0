package yandu.exporter;

import java.util.List;

/// The formats that can be written. A new format is a new file and a line here; menu and command line follow.
public final class Exporters {
    public static final List<Exporter> ALL = List.of();

    private Exporters() {}
}
