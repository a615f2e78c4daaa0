package yandu.store;

import java.util.Optional;

/// What the memory of the cards was worked out with, in words that are equal when it is.
public final class Basis {
    private final Database database;

    public Basis(Database database) {
        this.database = database;
    }

    /// Empty in a library that was never told.
    public Optional<String> find() {
        return database.first("select text from memory_basis", row -> row.text("text"));
    }

    public void keep(String text) {
        database.update(
                """
                insert into memory_basis (one, text) values (1, ?)
                on conflict (one) do update set text = excluded.text
                """,
                text);
    }
}
