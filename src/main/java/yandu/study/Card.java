package yandu.study;

import java.util.OptionalInt;
import yandu.document.Span;

/// One thing to recall.
///
/// @param key stable: made of kind and normalised anchor text, unique within a report, the same after
///     re-analysis
/// @param sentence where the answer stands, or what is asked about (an expanded phrase, a measure); the way
///     back into the report
/// @param area place of the area the card belongs to, from 1, where it belongs to one
public record Card(
        String key, CardKind kind, Prompt prompt, Answer answer, Span sentence, OptionalInt area) {

    /// The same card in the user's words.
    public Card worded(Handling.Wording wording) {
        var own = wording.back().<Answer>map(Answer.Own::new).orElse(answer);
        return new Card(key, kind, Prompt.own(wording.front()), own, sentence, area);
    }

    /// The same card under another key.
    public Card keyed(String other) {
        return new Card(other, kind, prompt, answer, sentence, area);
    }

    /// The same card, leading back to another sentence.
    Card at(Span place) {
        return new Card(key, kind, prompt, answer, place, area);
    }
}
