package yandu.analysis.text;

/// What is known of a word, in one int: its class, how common it is, how well it ends a term, three marks,
/// and its role at the borders of phrases.
final class Entry {
    private static final int CLASS = 0x1f;
    static final int COMMON_SHIFT = 5;
    static final int HEAD_SHIFT = 9;
    static final int FRAME = 1 << 13;
    static final int GENERIC = 1 << 14;
    static final int TERM = 1 << 15;
    private static final int ROLE_SHIFT = 16;

    private Entry() {}

    static int of(WordClass type) {
        return type.ordinal();
    }

    /// The same with a role.
    static int withRole(int entry, Role role) {
        return entry & (1 << ROLE_SHIFT) - 1 | role.ordinal() << ROLE_SHIFT;
    }

    static Role role(int entry) {
        return Role.at(entry >>> ROLE_SHIFT);
    }

    static WordClass type(int entry) {
        return WordClass.at(entry & CLASS);
    }

    /// Natural logarithm of the word's frequency in general text, 0..15.
    static int commonness(int entry) {
        return entry >> COMMON_SHIFT & 0xf;
    }

    static int head(int entry) {
        return entry >> HEAD_SHIFT & 0xf;
    }

    static boolean frame(int entry) {
        return (entry & FRAME) != 0;
    }

    static boolean generic(int entry) {
        return (entry & GENERIC) != 0;
    }

    static boolean term(int entry) {
        return (entry & TERM) != 0;
    }
}
