package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import yandu.analysis.Steps;

/// Writes the cards of a pack as a table for spreadsheets, which Anki reads too: with a byte order mark, by which they
/// know UTF-8, and no cell that they would take for a formula.
public final class CsvExporter implements Exporter {

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public boolean isOfCards() {
        return true;
    }

    @Override
    public void write(StudyPack pack, Steps steps, OutputStream out) throws IOException {
        var text = "\uFEFF" + new CardTable(',', "comma", Formulas::defused).text(pack);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        steps.done(1);
    }
}
