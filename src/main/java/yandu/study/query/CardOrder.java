package yandu.study.query;

/// In which order found cards come.
///
/// @param descending the other way round
public record CardOrder(Column column, boolean descending) {
    public static final CardOrder PLACE = new CardOrder(Column.PLACE, false);

    /// What is compared; equal ones come by place.
    public enum Column {
        /// The order in which cards were made: report by report, by place.
        PLACE,
        KIND,
        DUE,
        LAPSES,
        ADDED,
        STABILITY
    }
}
