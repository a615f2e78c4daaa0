package yandu.analysis.outline;

/// A label at one place of a text.
///
/// @param variant what must be the same within a run: the verb of 一抓…二抓, the depth of 1.2.3
/// @param ordinal from 1; [#LAST] where the word only says that it is the last, [#NEXT] that it is one more
/// @param place how it stands to the words before it
record Marker(Family family, String variant, int ordinal, int start, int end, Place place)
        implements Comparable<Marker> {
    /// The ordinal of 最后, Finally.
    static final int LAST = Integer.MAX_VALUE;

    /// The ordinal of Next, until the label before it is known.
    static final int NEXT = LAST - 1;

    /// Where a label may stand, best first.
    enum Place {
        /// First in its line.
        LINE,
        /// Behind the end of a sentence, a semicolon or a colon.
        SENTENCE,
        /// Behind a comma.
        CLAUSE,
        /// Behind a word that leads to it: 就是一要….
        GLUED
    }

    /// By place.
    @Override
    public int compareTo(Marker other) {
        return Integer.compare(start, other.start);
    }

    boolean atLine() {
        return place == Place.LINE;
    }

    /// The same label as the one behind another, where it only says that it is one more.
    Marker behind(Marker last) {
        return ordinal == NEXT ? new Marker(family, variant, last.ordinal + 1, start, end, place) : this;
    }
}
