package yandu.study;

import java.util.Locale;

/// What a card asks for.
public enum CardKind {
    /// Number of an area → its head.
    AREA_HEAD,
    /// Head of an area → its number.
    AREA_NUMBER,
    /// One item of a list → the next.
    AREA_NEXT,
    /// The name of a list → all its items, in order; each item is graded alone and moves its own card.
    SEQUENCE,
    /// A measure → the item of a list (an area, a mission, a slogan) it belongs to.
    MEASURE_AREA,
    /// A slogan with a hole in it.
    SLOGAN_CLOZE,
    /// First half of a slogan → the rest.
    SLOGAN_COMPLETION,
    /// A set phrase blanked in its sentence.
    PHRASE_CLOZE,
    /// A sentence with several set phrases blanked, revealed in order.
    SENTENCE_CLOZE,
    /// A set phrase → what it stands for.
    EXPANSION,
    /// A figure with its unit blanked in its sentence.
    FIGURE,
    /// A date blanked in its sentence.
    DATE,
    /// Two phrases that were taken for each other: which of them belongs here?
    CONTRAST,
    /// A front and a back that the user wrote.
    OWN,
    /// A text with `{{c1::…}}` in it that the user wrote.
    OWN_CLOZE;

    /// Whether the user made it, not a maker.
    public boolean isOwn() {
        return this == CONTRAST || this == OWN || this == OWN_CLOZE;
    }

    /// The word used in JSON and in keys: `area-head`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
