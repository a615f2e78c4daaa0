package yandu.study;

import yandu.document.Span;

/// What is to be recalled. There is no third kind: the program adds nothing to a report.
public sealed interface Answer {

    String text();

    /// A piece of the report, character by character.
    record Literal(String text, Span span) implements Answer {

        /// What stands in `text` at `span`.
        public static Literal at(String text, Span span) {
            return new Literal(span.of(text), span);
        }
    }

    /// What the glossary says, with its source.
    record Expansion(String text, String source) implements Answer {}
}
