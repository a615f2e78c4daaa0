package yandu.exporter;

import java.util.List;
import java.util.Optional;

/// The formats that can be written. A new format is a new file and a line here; menu and command line follow.
public final class Exporters {
    public static final List<Exporter> ALL = List.of(new MarkdownExporter(), new HtmlExporter());

    private Exporters() {}

    /// The exporter of a format, by its name; empty where there is none.
    public static Optional<Exporter> of(String format) {
        return ALL.stream().filter(e -> e.extension().equalsIgnoreCase(format)).findFirst();
    }
}
