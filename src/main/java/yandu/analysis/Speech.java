package yandu.analysis;

import yandu.document.Span;

/// What one speaker says in one paragraph.
///
/// @param speaker as named in the text (蓝佛安, 会议); the name that 他 stands for
/// @param span from the words that name the speaker to the end of what is said
public record Speech(String speaker, Span span) {}
