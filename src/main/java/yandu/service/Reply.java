package yandu.service;

import yandu.study.TypedAnswer;

/// What was typed as the answer of a card.
///
/// @param verdict of the comparison
/// @param overridden whether the user said that it was right all the same
public record Reply(String typed, TypedAnswer.Verdict verdict, boolean overridden) {}
