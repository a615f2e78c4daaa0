package yandu.importer.deck;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yandu.importer.guard.Guard;

/// Reads the deck in a collection of Anki's: each card as its model shows it, with its schedule and its log.
public final class DeckReader {
    /// The cards of a note follow each other, in the order of the notes: nothing is sorted.
    private static final String CARDS =
            """
            select notes.id, guid, mid, tags, flds, ord, type, queue, iif(odid <> 0 and odue <> 0, odue, due), ivl, factor,
                cards.left, reps, lapses, cards.flags, cards.data, cards.id, iif(odid <> 0, odid, did),
                type = 0 and queue >= 0 and cards.flags = 0
            from notes cross join cards on cards.nid = notes.id
            order by notes.id
            """;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private final Guard guard;
    private final Models models;
    private final Histories histories;
    private final Map<String, Pending> notes = new LinkedHashMap<>();
    private RawNote raw = RawNote.NONE;
    private int wordless;
    private long characters;

    /// A deck and what was left behind.
    ///
    /// @param wordless cards that ask or answer nothing that can be read, or whose model is not in the file
    public record Found(Deck deck, int wordless) {}

    /// A note as its row has it, and its cards as far as they came.
    private record RawNote(long id, String guid, Model model, String tags, String[] fields, List<RawCard> cards) {
        static final RawNote NONE = new RawNote(0, "", null, "", new String[0], List.of());
    }

    /// A card of it in the deck that it lies in.
    private record RawCard(long deck, DeckCard card) {}

    /// The note that all rows of one id make.
    private record Pending(boolean cloze, long deck, List<String> tags, List<DeckCard> cards) {

        DeckNote note(String guid, DeckNames names) {
            var inside = names.tag(deck).map(tag -> Stream.concat(tags.stream(), Stream.of(tag)).toList());
            return DeckNote.of(guid, cloze, inside.orElse(tags), cards);
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
            reader.noteEnds();
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
        long id = row.getLong(1);
        if (raw == RawNote.NONE || raw.id() != id) {
            noteEnds();
            raw = new RawNote(id, text(row, 2), models.models().get(row.getLong(3)), text(row, 4), text(row, 5).split("\u001f", -1), new ArrayList<>(1));
        }
        int number = row.getInt(6);
        var words = raw.model() == null
                ? Optional.<Model.Words>empty()
                : raw.model().words(number, raw.fields()).filter(said -> said.areComplete(raw.model().cloze()));
        if (words.isEmpty()) {
            wordless++;
            return;
        }
        var front = words.get().front();
        var back = words.get().back();
        characters += front.length() + back.length();
        guard.characters(characters);
        raw.cards().add(new RawCard(row.getLong(18), new DeckCard(number, front, back, histories.of(row))));
    }

    /// All cards of a note are there.
    private void noteEnds() {
        var cards = raw.cards();
        if (cards.isEmpty()) {
            return;
        }
        if (cards.size() > 1) {
            cards.sort(comparingInt(card -> card.card().number()));
        }
        var note = notes.computeIfAbsent(
                raw.guid(), _ -> new Pending(raw.model().cloze(), cards.getFirst().deck(), tags(raw.tags()), new ArrayList<>(cards.size())));
        cards.forEach(card -> note.cards().add(card.card()));
    }

    private static List<String> tags(String column) {
        return column.isBlank() ? List.of() : List.of(SPACE.split(column.strip()));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
