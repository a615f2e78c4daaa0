package yandu.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a user did with a card: nothing of it follows from the report, all of it survives a new analysis.
///
/// @param buriedUntil until when it is not asked, where it was put aside for a day
/// @param flag colour 1..7; 0 for none
/// @param marked whether it is marked for later
/// @param tags in order of the alphabet; none holds white space
/// @param wording what it asks and answers instead of what its maker wrote
/// @param removed since when it is set aside for good
/// @param sorted whether it was looked at before it is asked for the first time
public record Handling(
        boolean suspended,
        Optional<Instant> buriedUntil,
        int flag,
        boolean marked,
        List<String> tags,
        Optional<Wording> wording,
        Optional<Instant> removed,
        boolean sorted) {

    public static final int FLAGS = 7;

    /// A card as it was made.
    public static final Handling NONE =
            new Handling(false, Optional.empty(), 0, false, List.of(), Optional.empty(), Optional.empty(), false);

    /// A user's words for a card.
    ///
    /// @param back empty where only the front was rewritten: the answer is still the report's
    public record Wording(String front, Optional<String> back) {}

    /// @throws IllegalArgumentException if there is no such flag
    public Handling {
        if (flag < 0 || flag > FLAGS) {
            throw new IllegalArgumentException("no flag: " + flag);
        }
        tags = tags.isEmpty() ? List.of() : tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().sorted().toList();
    }

    public Handling withSuspended(boolean now) {
        return new Handling(now, buriedUntil, flag, marked, tags, wording, removed, sorted);
    }

    public Handling withBuriedUntil(Optional<Instant> until) {
        return new Handling(suspended, until, flag, marked, tags, wording, removed, sorted);
    }

    public Handling withFlag(int colour) {
        return new Handling(suspended, buriedUntil, colour, marked, tags, wording, removed, sorted);
    }

    public Handling withMarked(boolean now) {
        return new Handling(suspended, buriedUntil, flag, now, tags, wording, removed, sorted);
    }

    public Handling withTags(List<String> all) {
        return new Handling(suspended, buriedUntil, flag, marked, all, wording, removed, sorted);
    }

    public Handling withWording(Optional<Wording> words) {
        return new Handling(suspended, buriedUntil, flag, marked, tags, words, removed, sorted);
    }

    public Handling withRemoved(Optional<Instant> at) {
        return new Handling(suspended, buriedUntil, flag, marked, tags, wording, at, sorted);
    }

    public Handling withSorted(boolean now) {
        return new Handling(suspended, buriedUntil, flag, marked, tags, wording, removed, now);
    }

    /// Whether it is put aside at `now`, for a day or for good.
    public boolean isAside(Instant now) {
        return suspended || removed.isPresent() || buriedUntil.filter(now::isBefore).isPresent();
    }
}
