package yandu.quiz;

import java.util.Locale;
import yandu.study.CardKind;

/// What of a report a question is about, in the words of someone who chooses what to practise.
public enum Theme {
    /// Set phrases.
    PHRASES,
    /// Numbers and dates.
    FIGURES,
    /// Which items a list has, and in which order.
    STRUCTURE,
    /// Which measure belongs to which item.
    MEASURES,
    /// Slogans.
    SLOGANS;

    /// The word used in JSON and in keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a kind of card is about.
    public static Theme of(CardKind kind) {
        return switch (kind) {
            case AREA_HEAD, AREA_NUMBER, AREA_NEXT -> STRUCTURE;
            case MEASURE_AREA -> MEASURES;
            case SLOGAN_CLOZE, SLOGAN_COMPLETION -> SLOGANS;
            case FIGURE, DATE -> FIGURES;
            default -> PHRASES;
        };
    }
}
