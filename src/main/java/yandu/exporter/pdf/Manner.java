package yandu.exporter.pdf;

import yandu.exporter.page.Block.Role;

/// How a paragraph is set, in points.
///
/// @param indent of the first line, in characters
/// @param spread whether lines reach both edges
/// @param bound whether the next paragraph stays with it
record Manner(float size, float leading, float before, float left, float indent, boolean spread, boolean bound, boolean muted) {
    static final Manner TITLE = new Manner(18, 1.35f, 0, 0, 0, false, true, false);
    static final Manner PART = new Manner(14, 1.4f, 22, 0, 0, false, true, false);
    static final Manner KIND = new Manner(11.5f, 1.5f, 12, 0, 0, false, true, false);
    static final Manner ENTRY = new Manner(10.5f, 1.6f, 1, 0, 0, false, false, false);
    static final Manner CELL = new Manner(9.5f, 1.5f, 0, 0, 0, false, false, false);

    static Manner of(Role role) {
        return switch (role) {
            case ABOUT -> new Manner(9, 1.5f, 2, 0, 0, false, false, true);
            case TEXT -> new Manner(10.5f, 1.75f, 6, 0, 2, true, false, false);
            case HEAD, LABEL -> new Manner(10.5f, 1.6f, 6, 0, 0, false, true, false);
            case PLAIN -> new Manner(10.5f, 1.65f, 4, 0, 0, false, false, false);
            case QUOTE -> new Manner(10.5f, 1.6f, 9, 12, 0, false, true, false);
            case TASK -> new Manner(10.5f, 1.6f, 8, 0, 0, false, true, false);
            case OPTION -> new Manner(10.5f, 1.55f, 1, 21, 0, false, false, false);
            case GROUND -> new Manner(9.5f, 1.55f, 1, 21, 0, false, false, true);
        };
    }

    boolean isQuote() {
        return left == 12;
    }
}
