package yandu.analysis;

import java.util.List;
import java.util.Optional;

/// What set phrases stand for, each entry with its source.
public interface Glossary {

    /// The entry for a phrase, whatever quotation marks and white space it is written with; empty where
    /// none is known: the program never guesses.
    Optional<Entry> find(String phrase);

    /// All that is known of a phrase, what [#find] gives first.
    default List<Entry> findAll(String phrase) {
        return find(phrase).stream().toList();
    }

    List<Entry> entries();

    /// How well the source supports an entry.
    enum Confidence {
        HIGH,
        MEDIUM,
        /// The user wrote it.
        OWN
    }

    /// @param items the members the expansion lists (四敢 → four); may be empty
    /// @param source where the expansion was read; for a user's own entry, that it is the user's
    record Entry(
            String term, String expansion, List<String> items, String source, Confidence confidence) {

        public Entry {
            items = List.copyOf(items);
        }
    }
}
