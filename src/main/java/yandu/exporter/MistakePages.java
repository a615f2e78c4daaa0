package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import yandu.analysis.Steps;
import yandu.exporter.page.PageWriter;

/// Puts the wrong-answer book on a page and writes that.
///
/// @param writer of the format
record MistakePages(PageWriter writer) implements MistakeWriter {

    @Override
    public String extension() {
        return writer.extension();
    }

    @Override
    public void write(MistakeSheet sheet, Steps steps, OutputStream out) throws IOException {
        writer.write(MistakePage.of(sheet), steps, out);
    }
}
