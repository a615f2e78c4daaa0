package yandu.exporter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.exporter.markdown.MarkdownWriter;
import yandu.exporter.page.PageWriter;

/// The formats that a study pack can be written in. A new one is a new file and a line here, or in [PageWriters] where it
/// is one of pages; menu and command line follow.
public final class Exporters {
    public static final List<Exporter> ALL =
            Stream.concat(PageWriters.ALL.stream().map(Exporters::ofPages), Stream.of(new CsvExporter(), new TsvExporter(), new ApkgExporter())).toList();

    private Exporters() {}

    /// Markdown follows a template.
    private static Exporter ofPages(PageWriter writer) {
        return writer instanceof MarkdownWriter ? new TemplateExporter() : new PageExporter(writer);
    }

    /// The exporter of a format, by its name; empty where there is none.
    public static Optional<Exporter> of(String format) {
        return ALL.stream().filter(e -> e.extension().equalsIgnoreCase(format)).findFirst();
    }
}
