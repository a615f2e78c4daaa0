package yandu.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;

/// Packages of Anki's as its versions write them: schema 11 with its models in JSON, or 18 with models in tables, packed once
/// more.
public final class AnkiFile {
    private static final String MODELS =
            """
            {"1":{"type":0,"flds":[{"name":"Front"},{"name":"Back"}],"tmpls":[{"qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}"}]},
            "2":{"type":0,"flds":[{"name":"Front"},{"name":"Back"}],"tmpls":[{"qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}"},{"qfmt":"{{Back}}","afmt":"{{FrontSide}}<hr id=answer>{{Front}}"}]},
            "3":{"type":1,"flds":[{"name":"Text"},{"name":"Extra"}],"tmpls":[{"qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}<br>{{Extra}}"}]}}""";
    private static final String DECKS = "{\"1\":{\"name\":\"Default\"},\"7\":{\"name\":\"法律::宪法\"},\"8\":{\"name\":\"法律::民法 总则\"}}";

    private AnkiFile() {}

    /// @param rows statements that fill `notes`, `cards` and `revlog`
    public static byte[] old(String part, String... rows) throws IOException, SQLException {
        var sql = new java.util.ArrayList<>(List.of(resource().split(";")));
        sql.add("insert into col values (1, 1700000000, 0, 0, 11, 0, 0, 0, '{}', '" + MODELS + "', '" + DECKS + "', '{}', '{}')");
        sql.addAll(List.of(rows));
        return zip(part, collection(sql));
    }

    /// The same in the newest form.
    public static byte[] packed(String... rows) throws IOException, SQLException {
        var sql = new java.util.ArrayList<>(List.of(resource().split(";")));
        sql.add("insert into col values (1, 1700000000, 0, 0, 18, 0, 0, 0, '', '', '', '', '')");
        sql.add("create table notetypes (id integer primary key, name text, mtime_secs integer, usn integer, config blob not null)");
        sql.add("create table fields (ntid integer not null, ord integer not null, name text not null, config blob not null, primary key (ntid, ord)) without rowid");
        sql.add("create table templates (ntid integer not null, ord integer not null, name text not null, config blob not null, primary key (ntid, ord)) without rowid");
        sql.add("create table decks (id integer primary key, name text not null)");
        sql.add("insert into notetypes values (1, '问答', 0, 0, x''), (2, '双向', 0, 0, x'0800'), (3, '填空', 0, 0, x'0801')");
        sql.add("insert into fields values (1, 0, 'Front', x''), (1, 1, 'Back', x''), (2, 0, 'Front', x''), (2, 1, 'Back', x''), (3, 0, 'Text', x''), (3, 1, 'Extra', x'')");
        sql.add("insert into templates values (1, 0, '', " + sides("{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}") + "), (2, 0, '', "
                + sides("{{Front}}", "{{Back}}") + "), (2, 1, '', " + sides("{{Back}}", "{{Front}}") + "), (3, 0, '', " + sides("{{cloze:Text}}", "{{cloze:Text}}<br>{{Extra}}") + ")");
        sql.add("insert into decks values (7, '法律' || char(31) || '宪法'), (8, '法律' || char(31) || '民法 总则')");
        sql.addAll(List.of(rows));
        return zip("collection.anki21b", Zstd.compress(collection(sql)));
    }

    /// A note of a model (1 question, 2 both ways, 3 cloze) in deck 7.
    public static String note(int id, String guid, int model, String tags, String... fields) {
        return "insert into notes values (%d, '%s', %d, 0, 0, '%s', '%s', 0, 0, 0, '')"
                .formatted(id, guid, model, tags, String.join("\u001f", fields).replace("'", "''"));
    }

    /// A new card of it.
    public static String card(int id, int note, int ord) {
        return card(id, note, 7, ord, 0, 0, 0, 0, 0, 0, 0, 0, "{}");
    }

    public static String card(int id, int note, int deck, int ord, int type, int queue, long due, int interval, int factor, int reps, int lapses, int flags, String data) {
        return "insert into cards values (%d, %d, %d, %d, 0, 0, %d, %d, %d, %d, %d, %d, %d, 0, 0, 0, %d, '%s')"
                .formatted(id, note, deck, ord, type, queue, due, interval, factor, reps, lapses, flags, data);
    }

    private static String sides(String front, String back) {
        return "x'" + hex(1, front) + hex(2, back) + "'";
    }

    private static String hex(int field, String text) {
        var bytes = text.getBytes(UTF_8);
        return "%02x%02x%s".formatted(field << 3 | 2, bytes.length, java.util.HexFormat.of().formatHex(bytes));
    }

    private static String resource() throws IOException {
        return Files.readString(Path.of("resources/yandu/exporter/anki/tables.sql")).strip();
    }

    private static byte[] collection(List<String> sql) throws IOException, SQLException {
        var file = Files.createTempFile("deck", ".anki2");
        try {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
                statement.execute("pragma synchronous = off");
                statement.execute("pragma journal_mode = memory");
                for (var each : sql) {
                    statement.execute(each);
                }
            }
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] zip(String part, byte[] collection) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(part, collection);
        parts.put("media", "{}".getBytes(UTF_8));
        parts.put("0", new byte[3]);
        return Mutations.zip(parts);
    }
}
