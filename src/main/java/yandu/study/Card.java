package yandu.study;

import java.util.OptionalInt;
import yandu.document.Span;

/// One thing to recall.
///
/// @param key stable: made of kind and normalised anchor text, unique within a report, the same after re-analysis
/// @param sentence where the answer (or the phrase that is expanded) stands; the way back into the report
/// @param area place of the area the card belongs to, from 1, where it belongs to one
public record Card(
        String key, CardKind kind, Prompt prompt, Answer answer, Span sentence, OptionalInt area) {}
