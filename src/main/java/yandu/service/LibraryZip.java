package yandu.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import yandu.analysis.Steps;
import yandu.store.LibraryRows;
import yandu.store.LibraryRows.Table;

/// Writes a library as a zip of JSON: a manifest, what is set about study, and a file for every table. The schema is in
/// `src/docs/library-zip.md`.
final class LibraryZip {
    static final String FORMAT = "yandu-library";
    static final int VERSION = 1;
    static final String MANIFEST = "manifest.json";
    static final String SETTINGS = "settings.json";
    static final String TABLES = "tables/";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final LibraryRows rows;
    private final ZipOutputStream zip;

    private LibraryZip(LibraryRows rows, OutputStream out) {
        this.rows = rows;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// What is in a zip.
    ///
    /// @param version of this format
    /// @param form how many steps the library had seen
    /// @param made when it was written, ISO 8601
    /// @param tables how many rows each has
    record Manifest(String format, int version, int form, String made, LinkedHashMap<String, Long> tables) {}

    /// @param settings what is set about study, as JSON
    static void write(LibraryRows rows, byte[] settings, Instant made, Steps steps, OutputStream out) throws IOException {
        try {
            new LibraryZip(rows, out).write(settings, made, steps);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(byte[] settings, Instant made, Steps steps) throws IOException {
        var tables = rows.tables();
        var counts = new LinkedHashMap<String, Long>();
        for (int i = 0; i < tables.size(); i++) {
            counts.put(tables.get(i).name(), table(tables.get(i)));
            steps.done((i + 1.0) / (tables.size() + 1));
        }
        put(SETTINGS, settings);
        put(MANIFEST, JsonMapper.shared().writeValueAsBytes(new Manifest(FORMAT, VERSION, rows.form(), made.toString(), counts)));
        zip.finish();
        steps.done(1);
    }

    private void put(String name, byte[] bytes) throws IOException {
        open(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void open(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /// The number of its rows.
    private long table(Table table) throws IOException {
        open(TABLES + table.name() + ".json");
        var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        var count = new long[1];
        try (var json = factory.createGenerator(ObjectWriteContext.empty(), zip)) {
            json.writeStartObject();
            json.writeName("columns");
            json.writeStartArray();
            table.columns().forEach(json::writeString);
            json.writeEndArray();
            json.writeName("rows");
            json.writeStartArray();
            rows.each(table, values -> {
                row(json, values);
                count[0]++;
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        zip.closeEntry();
        return count[0];
    }

    private static void row(JsonGenerator json, List<Object> values) {
        json.writeRaw('\n');
        json.writeStartArray();
        for (var value : values) {
            switch (value) {
                case null -> json.writeNull();
                case Long number -> json.writeNumber(number);
                case Double number -> json.writeNumber(number);
                case String text -> json.writeString(text);
                case byte[] bytes -> {
                    json.writeStartObject();
                    json.writeName("base64");
                    json.writeBinary(bytes);
                    json.writeEndObject();
                }
                default -> throw new IllegalStateException("no value of a library: " + value.getClass());
            }
        }
        json.writeEndArray();
    }
}
