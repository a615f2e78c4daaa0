package yandu.notes;

import java.time.Instant;
import yandu.document.Anchor;

/// A passage that a user marked, with what the user wrote about it.
///
/// @param text Markdown; empty for a mere highlight
/// @param colour index of the highlighter, 0..4
public record Note(
        long id, String reportId, Anchor anchor, String text, int colour, Instant changed) {}
