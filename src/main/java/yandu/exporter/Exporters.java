package yandu.exporter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The formats that a study pack can be written in. A new one is a new file and a line here, or in [PageWriters] where it
/// is one of pages; menu and command line follow.
public final class Exporters {
    public static final List<Exporter> ALL =
            Stream.concat(PageWriters.ALL.stream().<Exporter>map(PageExporter::new), Stream.of(new CsvExporter(), new TsvExporter(), new ApkgExporter())).toList();

    private Exporters() {}

    /// The exporter of a format, by its name; empty where there is none.
    public static Optional<Exporter> of(String format) {
        return ALL.stream().filter(e -> e.extension().equalsIgnoreCase(format)).findFirst();
    }
}
