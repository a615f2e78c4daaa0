package yandu.analysis;

/// A line of a table that cannot be read.
public final class BadLine extends Exception {
    private final int line;

    /// @param line its number, from 1
    /// @param fault end of the key that says what is wrong with it: `glossary.bad.<fault>`
    public BadLine(int line, String fault) {
        super(fault);
        this.line = line;
    }

    public int line() {
        return line;
    }

    public String fault() {
        return getMessage();
    }
}
