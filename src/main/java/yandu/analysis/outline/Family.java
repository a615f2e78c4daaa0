package yandu.analysis.outline;

import java.util.Locale;

/// A kind of label. Of two nested lists the one whose family has the lower rank is usually the outer one.
///
/// Block families open paragraphs and may head whole sections; the others number clauses and sentences.
enum Family {
    PART(1, true),
    CHAPTER(2, true),
    SECTION(3, true),
    ARTICLE(4, true),
    TOPIC(4, true),
    ROMAN(4, true),
    COMMA(5, true),
    PAREN(6, true),
    ARABIC(7, true),
    DECIMAL(8, true),
    ARABIC_PAREN(9, true),
    ARABIC_HALF(9, true),
    LETTER(9, true),
    CIRCLED(10, true),
    DI(11, false),
    QI(12, false),
    ORDER(12, false),
    SHI(12, false),
    YAO(12, false),
    VERB(12, false),
    BARE(12, false),
    SIDE(13, false),
    ENGLISH(12, false),
    DASH(14, false),
    BULLET(14, false);

    private final int rank;
    private final boolean block;

    Family(int rank, boolean block) {
        this.rank = rank;
        this.block = block;
    }

    int rank() {
        return rank;
    }

    boolean block() {
        return block;
    }

    /// Whether the labels count the items, rather than only mark them.
    boolean counts() {
        return this != DASH && this != BULLET && this != SIDE;
    }

    /// Whether all labels of the family are the same sign.
    boolean sign() {
        return this == DASH || this == BULLET;
    }

    /// The name used in styles.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
