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
    /// A measure → the item of a list (an area, a mission, a slogan) it belongs to.
    MEASURE_AREA,
    /// A slogan with a hole in it.
    SLOGAN_CLOZE,
    /// First half of a slogan → the rest.
    SLOGAN_COMPLETION,
    /// A set phrase blanked in its sentence.
    PHRASE_CLOZE,
    /// A set phrase → what it stands for.
    EXPANSION,
    /// A figure with its unit blanked in its sentence.
    FIGURE,
    /// A date blanked in its sentence.
    DATE;

    /// The word used in JSON and in keys: `area-head`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
