package yandu.exporter.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Words that look the same throughout.
public record Run(String text, Look look) {

    public static Run of(String text) {
        return new Run(text, Look.PLAIN);
    }

    public static Run bold(String text) {
        return new Run(text, Look.PLAIN.withBold());
    }

    public static Run muted(String text) {
        return new Run(text, Look.PLAIN.withMuted());
    }

    /// How words look and what they lead to.
    ///
    /// @param kind of the phrase they belong to: `numbered`, `quoted`, …
    /// @param marker the highlighter that a user marked them with, 0..4
    /// @param link the place that they lead to
    /// @param place their name as the target of links: the sentence that begins with them
    /// @param remarks what is said about them: places in the list of the page
    public record Look(
            boolean bold,
            boolean italic,
            boolean muted,
            Optional<String> kind,
            OptionalInt marker,
            Optional<String> link,
            Optional<String> place,
            List<Integer> remarks) {

        public static final Look PLAIN =
                new Look(false, false, false, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of());

        public Look {
            remarks = List.copyOf(remarks);
        }

        public Look withBold() {
            return new Look(true, italic, muted, kind, marker, link, place, remarks);
        }

        public Look withItalic() {
            return new Look(bold, true, muted, kind, marker, link, place, remarks);
        }

        public Look withMuted() {
            return new Look(bold, italic, true, kind, marker, link, place, remarks);
        }

        public Look withKind(String id) {
            return new Look(bold, italic, muted, Optional.of(id), marker, link, place, remarks);
        }

        public Look withMarker(int colour) {
            return new Look(bold, italic, muted, kind, OptionalInt.of(colour), link, place, remarks);
        }

        public Look withLink(String target) {
            return new Look(bold, italic, muted, kind, marker, Optional.of(target), place, remarks);
        }

        public Look withPlace(String name) {
            return new Look(bold, italic, muted, kind, marker, link, Optional.of(name), remarks);
        }

        public Look withRemarks(List<Integer> all) {
            return new Look(bold, italic, muted, kind, marker, link, place, all);
        }
    }
}
