package yandu.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import yandu.analysis.Steps;
import yandu.importer.guard.Archive;
import yandu.importer.guard.Guard;
import yandu.service.LibraryZip.Manifest;
import yandu.store.LibraryCopies;
import yandu.store.LibraryRows;
import yandu.store.LibraryRows.Table;

/// Reads what [LibraryZip] writes, from whoever wrote it: nothing in it is believed before it is checked.
final class LibraryUnzip implements AutoCloseable {
    /// A manifest names some thirty tables.
    private static final int LONGEST_MANIFEST = 1 << 20;

    private final String name;
    private final Archive archive;
    private final Guard guard;

    private LibraryUnzip(String name, Archive archive, Guard guard) {
        this.name = name;
        this.archive = archive;
        this.guard = guard;
    }

    /// Whether a file says of itself that it holds a library.
    static boolean accepts(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(LibraryZip.MANIFEST) != null && zip.getEntry(LibraryZip.TABLES + "report.json") != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    static LibraryUnzip open(Path file, Guard guard) throws IOException {
        return new LibraryUnzip(file.getFileName().toString(), Archive.open(file, guard), guard);
    }

    /// What is in it.
    ///
    /// @throws Refused if it is not what it should be, or newer than this program
    Manifest manifest() throws IOException {
        var bytes = part(LibraryZip.MANIFEST, LONGEST_MANIFEST);
        var manifest = parsed(() -> JsonMapper.shared().readValue(bytes, Manifest.class));
        if (manifest == null || !LibraryZip.FORMAT.equals(manifest.format()) || manifest.tables() == null || manifest.version() < 1 || manifest.form() < 1) {
            throw damaged(LibraryZip.MANIFEST);
        }
        if (manifest.version() > LibraryZip.VERSION || manifest.form() > LibraryCopies.newestForm()) {
            throw new Refused(Refused.Kind.LIBRARY, "transfer.refused.newer", name, manifest.form(), LibraryCopies.newestForm());
        }
        return manifest;
    }

    /// What is set about study.
    byte[] settings() throws IOException {
        return part(LibraryZip.SETTINGS, LONGEST_MANIFEST);
    }

    private byte[] part(String part, int most) throws IOException {
        try (var in = stream(part)) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw damaged(part);
            }
            return bytes;
        }
    }

    private InputStream stream(String part) throws IOException {
        return archive.stream(part).orElseThrow(() -> damaged(part));
    }

    /// Hands over all rows that the manifest names.
    ///
    /// @throws Refused if a table has other rows than it names
    void pour(Manifest manifest, LibraryRows.Sink sink, Steps steps) throws IOException {
        var told = new Poured(manifest.tables().values().stream().mapToDouble(Long::doubleValue).sum(), steps);
        for (var table : manifest.tables().keySet()) {
            var part = LibraryZip.TABLES + table + ".json";
            try (var in = stream(part)) {
                long rows = parsed(() -> rows(table, in, sink, told));
                if (rows != manifest.tables().get(table)) {
                    throw damaged(part);
                }
            }
        }
    }

    /// How many rows were handed over of those that there should be.
    private static final class Poured {
        private static final int A_STEP = 512;

        private final double all;
        private final Steps steps;
        private long rows;

        private Poured(double all, Steps steps) {
            this.all = all;
            this.steps = steps;
        }

        private void one() {
            if (++rows % A_STEP == 0 && rows < all) {
                steps.done(rows / all);
            }
        }
    }

    private long rows(String table, InputStream in, LibraryRows.Sink sink, Poured told) {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            expect(json, JsonToken.START_OBJECT);
            name(json, "columns");
            var columns = new ArrayList<String>();
            for (var token = expect(json, JsonToken.START_ARRAY); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    columns.add(json.getString());
                }
            }
            name(json, "rows");
            expect(json, JsonToken.START_ARRAY);
            var taker = sink.rows(new Table(table, columns));
            long count = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                guard.look();
                taker.take(row(json, columns.size()));
                told.one();
                count++;
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw damaged(table);
            }
            expect(json, JsonToken.END_OBJECT);
            return count;
        }
    }

    private List<Object> row(JsonParser json, int columns) {
        var values = new ArrayList<>(columns);
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            values.add(
                    switch (token) {
                        case VALUE_NULL -> null;
                        case VALUE_STRING -> json.getString();
                        case VALUE_NUMBER_INT -> json.getLongValue();
                        case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
                        case START_OBJECT -> bytes(json);
                        case null, default -> throw damaged("");
                    });
            if (values.size() > columns) {
                throw damaged("");
            }
        }
        if (values.size() != columns) {
            throw damaged("");
        }
        return values;
    }

    private byte[] bytes(JsonParser json) {
        name(json, "base64");
        expect(json, JsonToken.VALUE_STRING);
        var bytes = Base64.getDecoder().decode(json.getString());
        expect(json, JsonToken.END_OBJECT);
        return bytes;
    }

    private void name(JsonParser json, String wanted) {
        expect(json, JsonToken.PROPERTY_NAME);
        if (!wanted.equals(json.currentName())) {
            throw damaged(wanted);
        }
    }

    private JsonToken expect(JsonParser json, JsonToken wanted) {
        if (json.nextToken() != wanted) {
            throw damaged(wanted.name());
        }
        return wanted;
    }

    private <T> T parsed(Supplier<T> parsing) {
        try {
            return parsing.get();
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Refused(e, Refused.Kind.INPUT, "transfer.refused.damaged", name);
        }
    }

    private Refused damaged(String part) {
        return new Refused(Refused.Kind.INPUT, "transfer.refused.damaged", part.isEmpty() ? name : name + " · " + part);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
