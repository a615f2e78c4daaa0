package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import yandu.analysis.Steps;

/// Writes the cards of a pack as a table for Anki, character by character as they are.
public final class TsvExporter implements Exporter {

    @Override
    public String extension() {
        return "tsv";
    }

    @Override
    public boolean isOfCards() {
        return true;
    }

    @Override
    public void write(StudyPack pack, Steps steps, OutputStream out) throws IOException {
        var text = new CardTable('\t', "tab", UnaryOperator.identity()).text(pack);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        steps.done(1);
    }
}
