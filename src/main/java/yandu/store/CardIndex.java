package yandu.store;

import java.util.List;
import yandu.study.Card;
import yandu.study.query.CardWords;

/// Brings the index of words up to date with the cards before it is asked: importing and editing never wait for it.
final class CardIndex {
    private static final int AT_ONCE = 2_000;

    private final Database database;

    CardIndex(Database database) {
        this.database = database;
    }

    private record Outdated(long number, Card card) {}

    /// Takes in what was made or reworded since.
    void refresh() {
        while (refreshSome() == AT_ONCE) {
            // in parts, so that others get their turn in between
        }
    }

    private int refreshSome() {
        return database.transaction(
                () -> {
                    var outdated = outdated();
                    outdated.forEach(this::index);
                    return outdated.size();
                });
    }

    private List<Outdated> outdated() {
        return database.list(
                "select * from card where indexed = 0 limit ?",
                row -> new Outdated(row.id("number"), CardRow.worded(row)),
                AT_ONCE);
    }

    private void index(Outdated outdated) {
        var words = CardWords.of(outdated.card());
        database.update("delete from card_words where rowid = ?", outdated.number());
        database.update(
                "insert into card_words (rowid, words, syllables, initials) values (?, ?, ?, ?)",
                outdated.number(),
                words.words(),
                words.syllables(),
                words.initials());
        database.update(
                "insert or replace into card_text (number, text) values (?, ?)", outdated.number(), words.text());
        database.update("update card set indexed = 1 where number = ?", outdated.number());
    }
}
