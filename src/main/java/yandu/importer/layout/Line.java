package yandu.importer.layout;

/// A stretch of characters on one base line without a wide gap.
record Line(String text, float x, float right, float y, float size) {

    float width() {
        return right - x;
    }

    /// Whether both stand on one base line.
    boolean isBeside(Line other) {
        return Math.abs(y - other.y) < Math.min(size, other.size) * 0.5f;
    }

    /// Both as one, this one first, with `between` in the gap.
    Line with(Line next, String between) {
        return new Line(
                text + between + next.text,
                Math.min(x, next.x),
                Math.max(right, next.right),
                y,
                Math.max(size, next.size));
    }

    /// Whether a character is as wide as it is high, as those of Chinese are.
    static boolean isWide(char c) {
        return c >= 0x2e80 || c >= 0x2018 && c <= 0x2026 || c == '—' || c == '·';
    }
}
