package yandu.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
        var file = Files.createTempFile("deck", ".anki2");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var sql = connection.createStatement()) {
            sql.execute("create table col (decks text)");
            sql.execute("insert into col values ('{\"1\": {\"name\": \"研读::山西\"}}')");
            sql.execute("create table notes (id integer primary key, flds text)");
            for (var line : Files.readAllLines(BUILT_IN)) {
                sql.execute("insert into notes (flds) values ('{{c1::" + line + "}}\u001f<b>会议</b>')");
            }
        }
        try {
            return Mutations.zip(Map.of("collection.anki2", Files.readAllBytes(file), "media", "{}".getBytes()));
        } finally {
            Files.delete(file);
        }
    }
}
