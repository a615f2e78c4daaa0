package yandu.study;

/// What the user's cards are called that came with a deck: by the id that their note has in every file. Its second card and
/// those behind it have their numbers after it.
public final class DeckIds {
    private static final String PREFIX = "anki:";
    private static final char PART = ':';

    private DeckIds() {}

    /// The id of a note, which is that of its first card.
    public static String of(String guid) {
        return PREFIX + guid.replace("%", "%25").replace(":", "%3a");
    }

    /// The id of a card of a note.
    ///
    /// @param number from 0
    public static String card(String note, int number) {
        return number == 0 ? note : note + PART + (number + 1);
    }

    public static boolean isOfDeck(String id) {
        return id.startsWith(PREFIX);
    }

    /// The id of the note that a card belongs to.
    public static String note(String id) {
        int part = isOfDeck(id) ? id.indexOf(PART, PREFIX.length()) : -1;
        return part < 0 ? id : id.substring(0, part);
    }

    /// The id that its note has in files.
    public static String guid(String id) {
        return note(id).substring(PREFIX.length()).replace("%3a", ":").replace("%25", "%");
    }

    /// The number of a card of a note, from 0.
    public static int number(String id) {
        int part = id.indexOf(PART, PREFIX.length());
        return part < 0 ? 0 : Integer.parseInt(id.substring(part + 1)) - 1;
    }
}
