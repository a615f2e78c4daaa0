package yandu.exporter;

/// Cells that a spreadsheet would calculate.
final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r";

    private Formulas() {}

    /// The cell as text: one that begins like a formula gets the sign by which spreadsheets know text.
    static String defused(String cell) {
        return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
