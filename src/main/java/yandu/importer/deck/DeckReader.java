package yandu.importer.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.importer.guard.Guard;

/// Reads the deck in a collection of Anki's: each card as its model shows it, with its schedule and its log.
public final class DeckReader {
    private static final String CARDS =
            """
            select notes.id, guid, mid, tags, flds, ord, type, queue, iif(odid <> 0 and odue <> 0, odue, due), ivl, factor,
                cards.left, reps, lapses, cards.flags, cards.data, cards.id, iif(odid <> 0, odid, did)
            from notes cross join cards on cards.nid = notes.id -- in the order of the notes: nothing is sorted
            order by notes.id, ord
            """;

    private final Guard guard;
    private final Models models;
    private final Histories histories;
    private final Map<String, Pending> notes = new LinkedHashMap<>();
    private int wordless;
    private long characters;

    /// A deck and what was left behind.
    ///
    /// @param wordless cards that ask or answer nothing that can be read, or whose model is not in the file
    public record Found(Deck deck, int wordless) {}

    /// A note of which more cards may come.
    private record Pending(boolean cloze, long deck, List<String> tags, List<DeckCard> cards) {

        DeckNote note(String guid, DeckNames names) {
            return new DeckNote(guid, cloze, Stream.concat(tags.stream(), names.tag(deck).stream()).toList(), cards);
        }
    }

    private DeckReader(Guard guard, Models models, Histories histories) {
        this.guard = guard;
        this.models = models;
        this.histories = histories;
    }

    /// @param file the collection, unpacked
    /// @throws IOException if it is none
    public static Found read(Path file, Guard guard) throws IOException {
        try (var collection = Collection.open(file, guard)) {
            var reader = new DeckReader(guard, Models.of(collection), Histories.of(collection));
            collection.each(CARDS, reader::card, "cards", "notes");
            return reader.found();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Found found() {
        var used = notes.values().stream().map(Pending::deck).distinct().toList();
        var names = DeckNames.of(models.decks(), used);
        var all = notes.entrySet().stream().map(note -> note.getValue().note(note.getKey(), names)).toList();
        return new Found(new Deck(names.root(), all), wordless);
    }

    private void card(ResultSet row) throws SQLException {
        var model = models.models().get(row.getLong(3));
        var words = words(model, row);
        if (words.isEmpty()) {
            wordless++;
            return;
        }
        var front = words.get().front();
        var back = words.get().back();
        characters += front.length() + back.length();
        guard.characters(characters);
        var guid = text(row, 2);
        var note = notes.get(guid);
        if (note == null) {
            note = new Pending(model.cloze(), row.getLong(18), tags(text(row, 4)), new ArrayList<>(1));
            notes.put(guid, note);
        }
        note.cards().add(new DeckCard(row.getInt(6), front, back, histories.of(row)));
    }

    private static Optional<Model.Words> words(Model model, ResultSet row) throws SQLException {
        return model == null
                ? Optional.empty()
                : model.words(row.getInt(6), text(row, 5).split("\u001f", -1))
                        .filter(words -> words.areComplete(model.cloze()));
    }

    private static List<String> tags(String column) {
        return column.isBlank() ? List.of() : List.of(column.strip().split("[\\s\\u3000]+"));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
