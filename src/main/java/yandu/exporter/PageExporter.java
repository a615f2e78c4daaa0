package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import yandu.analysis.Steps;
import yandu.exporter.page.PageWriter;

/// Puts a study pack on a page and writes that.
///
/// @param writer of the format
record PageExporter(PageWriter writer) implements Exporter {

    @Override
    public String extension() {
        return writer.extension();
    }

    @Override
    public void write(StudyPack pack, Steps steps, OutputStream out) throws IOException {
        writer.write(PackPage.of(pack), steps, out);
    }
}
