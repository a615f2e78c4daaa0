package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import yandu.analysis.Steps;

/// Writes the cards of a pack as a package of Anki's, with their scheduling: what every Anki since 2.0 and other programs
/// read (schema 11). Written again, it updates what was imported before.
public final class ApkgExporter implements Exporter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String extension() {
        return "apkg";
    }

    @Override
    public boolean isOfCards() {
        return true;
    }

    @Override
    public void write(StudyPack pack, Steps steps, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        put(zip, "collection.anki2", ApkgCollection.of(pack, steps));
        put(zip, "media", "{}".getBytes(StandardCharsets.UTF_8));
        zip.finish();
        out.flush();
        steps.done(1);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
