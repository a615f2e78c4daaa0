package yandu.study;

import static java.util.stream.Collectors.joining;

import java.util.List;
import yandu.document.Span;

/// What is to be recalled. The program itself adds nothing to a report: what is neither a piece of it nor an entry of
/// the glossary was written by the user.
public sealed interface Answer {

    /// The whole of it; several pieces stand on a line each.
    String text();

    /// Its pieces in order, one for each blank of the front where there are several.
    default List<String> parts() {
        return List.of(text());
    }

    /// A piece of the report, character by character.
    record Literal(String text, Span span) implements Answer {

        /// What stands in `text` at `span`.
        public static Literal at(String text, Span span) {
            return new Literal(span.of(text), span);
        }
    }

    /// Several pieces of the report, to be said in order: the items of a list, the blanks of a sentence.
    record Series(List<Literal> pieces) implements Answer {

        public Series {
            pieces = List.copyOf(pieces);
        }

        @Override
        public String text() {
            return pieces.stream().map(Literal::text).collect(joining("\n"));
        }

        @Override
        public List<String> parts() {
            return pieces.stream().map(Literal::text).toList();
        }

        /// From the first piece to the last.
        public Span span() {
            return pieces.stream().map(Literal::span).reduce(Span::cover).orElseThrow();
        }
    }

    /// What the glossary says, with its source.
    record Expansion(String text, String source) implements Answer {}

    /// What the user wrote.
    record Own(List<String> parts) implements Answer {

        public Own {
            parts = List.copyOf(parts);
        }

        public Own(String text) {
            this(List.of(text));
        }

        @Override
        public String text() {
            return String.join("\n", parts);
        }
    }
}
