package yandu.store;

import java.util.List;
import yandu.study.Card;
import yandu.study.query.CardWords;

/// The index of the words of cards. Importing and editing never wait for it: it is brought up to date in the background,
/// some cards at a time, and what little is left when it is asked is taken in then.
public final class CardIndex {
    /// So many are taken in at a time: some hundredths of a second.
    public static final int AT_ONCE = 64;

    /// So many are taken in before a search: a fifth of a second.
    private static final int FEW = 500;

    private final Database database;

    public CardIndex(Database database) {
        this.database = database;
    }

    private record Outdated(long number, Card card) {}

    /// How many cards were made or reworded since they were taken in, if ever.
    public int waiting() {
        return waiting(Integer.MAX_VALUE);
    }

    private int waiting(int most) {
        return database.first(
                        "select count(*) as cards from (select 1 from card where indexed = 0 limit ?)",
                        row -> row.number("cards"),
                        most)
                .orElseThrow();
    }

    /// Takes in some of them; how many. What was taken in stays.
    public int refreshSome() {
        return refreshSome(AT_ONCE);
    }

    /// Takes in all, if they are few.
    void refreshFew() {
        if (waiting(FEW + 1) <= FEW) {
            refreshSome(FEW);
        }
    }

    private int refreshSome(int most) {
        return database.transaction(
                () -> {
                    var outdated = outdated(most);
                    outdated.forEach(this::index);
                    return outdated.size();
                });
    }

    private List<Outdated> outdated(int most) {
        return database.list(
                "select * from card where indexed = 0 limit ?",
                row -> new Outdated(row.id("number"), CardRow.worded(row)),
                most);
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
