package yandu.importer.deck;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The models and the names of the decks of a collection. Until schema 14 they are JSON in its one row, from 15 on tables
/// whose details are messages of Protocol Buffers.
///
/// @param decks name by id, parts joined by `::`
record Models(Map<Long, Model> models, Map<Long, String> decks) {
    private static final String UNIT_SEPARATOR = "\u001f";
    /// Numbers of fields in Anki's messages: kind of a model, formats of a template.
    private static final int KIND = 1;
    private static final int FRONT = 1;
    private static final int BACK = 2;
    /// Our own model for questions: behind the answer it shows the sentence that it is from, which is no part of the answer.
    private static final long OURS = 1764288000001L;

    static Models of(Collection collection) throws SQLException, IOException {
        return collection.has("notetypes") ? inTables(collection) : inJson(collection);
    }

    private static Models inJson(Collection collection) throws SQLException, IOException {
        var models = new HashMap<Long, Model>();
        var decks = new HashMap<Long, String>();
        collection.each(
                "select models, decks from col limit 1",
                row -> {
                    var model = json(row.getString(1));
                    for (var id : model.names().toList()) {
                        models.put(number(id), model(number(id), model.at(id)));
                    }
                    var deck = json(row.getString(2));
                    for (var id : deck.names().toList()) {
                        decks.put(number(id), deck.at(id).at("name").text());
                    }
                },
                "col");
        return new Models(models, decks);
    }

    private static PlainJson json(String text) {
        return PlainJson.of(text == null || text.isBlank() ? "{}" : text);
    }

    private static long number(String id) throws IOException {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }

    private static Model model(long id, PlainJson json) {
        var fields = json.at("flds").items().map(field -> field.at("name").text()).toList();
        return new Model(
                json.at("type").whole() == 1,
                json.at("tmpls").items()
                        .map(side -> Model.Sides.of(side.at("qfmt").text(), back(id, side.at("afmt").text()), fields))
                        .toList());
    }

    private static Models inTables(Collection collection) throws SQLException, IOException {
        var fields = new HashMap<Long, List<String>>();
        collection.each(
                "select ntid, name from fields order by ntid, ord",
                row -> fields.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(row.getString(2)),
                "fields");
        var sides = new HashMap<Long, List<Model.Sides>>();
        collection.each(
                "select ntid, config from templates order by ntid, ord",
                row -> {
                    var config = new Protobuf(bytes(row.getBytes(2)));
                    sides.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(Model.Sides.of(config.text(FRONT), back(row.getLong(1), config.text(BACK)), fields.getOrDefault(row.getLong(1), List.of())));
                },
                "templates");
        var models = new HashMap<Long, Model>();
        collection.each(
                "select id, config from notetypes",
                row -> models.put(
                        row.getLong(1),
                        new Model(new Protobuf(bytes(row.getBytes(2))).number(KIND) == 1, sides.getOrDefault(row.getLong(1), List.of()))),
                "notetypes");
        var decks = new HashMap<Long, String>();
        collection.each(
                "select id, name from decks",
                row -> decks.put(row.getLong(1), row.getString(2).replace(UNIT_SEPARATOR, "::")),
                "decks");
        return new Models(models, decks);
    }

    private static String back(long model, String format) {
        return model == OURS ? "{{Back}}" : format;
    }

    private static byte[] bytes(byte[] blob) {
        return blob == null ? new byte[0] : blob;
    }
}
