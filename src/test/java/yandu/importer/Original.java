package yandu.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A whole file, to be broken.
record Original(String name, byte[] bytes) {
    private static final Path FILES = Path.of("src/test/resources/yandu/importer");
    private static final Path BUILT_IN = Path.of("resources/yandu/reports/shanxi-2023-05-25.txt");

    /// At least one for each importer.
    static List<Original> all() throws IOException, SQLException {
        var all = new ArrayList<>(in(FILES));
        for (var encoding : List.of("UTF-8", "GB18030", "UTF-16")) {
            all.add(new Original(encoding + ".txt", Files.readString(BUILT_IN).getBytes(Charset.forName(encoding))));
        }
        all.add(new Original("deck.apkg", deck()));
        return all;
    }

    /// The files of a folder.
    static List<Original> in(Path folder) throws IOException {
        var all = new ArrayList<Original>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> !each.endsWith("README.md")).sorted().toList()) {
                all.add(new Original(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return all;
    }

    boolean isFor(Importer importer) {
        try {
            var file = Files.write(Files.createTempDirectory("whole").resolve(name), bytes);
            return importer.accepts(file, Arrays.copyOf(bytes, Math.min(bytes.length, 4096)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] deck() throws IOException, SQLException {
        var rows = new ArrayList<String>();
        for (var line : Files.readAllLines(BUILT_IN)) {
            int id = rows.size() + 1;
            rows.add(AnkiFile.note(id, "guid" + id, 3, " 重点 ", "{{c1::" + line + "}}", "<b>会议</b>"));
            rows.add(AnkiFile.card(id, id, 0));
        }
        return AnkiFile.old("collection.anki2", rows.toArray(String[]::new));
    }
}
