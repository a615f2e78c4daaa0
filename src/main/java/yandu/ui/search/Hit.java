package yandu.ui.search;

import yandu.service.ReviewCard;
import yandu.service.SearchResult;

/// A row among the results.
sealed interface Hit {

    /// Whether it leads anywhere.
    default boolean isOpen() {
        return true;
    }

    /// The head of a group.
    ///
    /// @param id end of the key of its name
    /// @param more whether there are more than so many
    record Head(String id, int count, boolean more) implements Hit {
        @Override
        public boolean isOpen() {
            return false;
        }
    }

    record Title(SearchResult.Title title) implements Hit {}

    record Phrase(SearchResult.Phrase phrase) implements Hit {}

    record Sentence(SearchResult.Sentence sentence) implements Hit {}

    record Remark(SearchResult.Remark remark) implements Hit {}

    record Card(ReviewCard card) implements Hit {}

    /// Asks for more sentences.
    record More() implements Hit {}
}
