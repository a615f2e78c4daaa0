package yandu.document;

import java.util.Optional;

/// A place in a text that survives corrections of the text: the span, what stood there, and up to 32
/// characters before and after.
public record Anchor(Span span, String quote, String before, String after) {

    /// How many characters of context are kept on either side.
    public static final int CONTEXT = 32;

    /// So many characters of context next to the quote tell its place from another where the same words stand.
    private static final int TELLING = 4;

    public static Anchor of(String text, Span span) {
        return new Anchor(
                span,
                span.of(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    /// Where the quote stands in `text` now: the occurrence whose surroundings agree most with the kept
    /// context, the nearest to the old place among equals; empty if the quote is gone.
    public Optional<Span> resolve(String text) {
        return best(text).map(Occurrence::span);
    }

    /// As [#resolve], but empty as well where the same words stand only elsewhere: at several places, none of which
    /// has the surroundings.
    public Optional<Span> recognise(String text) {
        return best(text)
                .filter(found -> found.agreement >= TELLING || text.indexOf(quote) == text.lastIndexOf(quote))
                .map(Occurrence::span);
    }

    /// @param agreement characters of context that stand there too, next to the quote
    private record Occurrence(Span span, int agreement) {}

    private Optional<Occurrence> best(String text) {
        if (stands(text)) {
            return Optional.of(new Occurrence(span, before.length() + after.length()));
        }
        Occurrence best = null;
        for (int at = quote.isEmpty() ? -1 : text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            var here = new Span(at, at + quote.length());
            var found = new Occurrence(here, agreement(text, here));
            if (best == null
                    || found.agreement > best.agreement
                    || found.agreement == best.agreement && distance(here) < distance(best.span)) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether quote and context stand where they stood: no other place can agree more, and none is nearer.
    private boolean stands(String text) {
        return !quote.isEmpty()
                && span.start() >= before.length()
                && text.startsWith(before, span.start() - before.length())
                && text.startsWith(quote, span.start())
                && text.startsWith(after, span.start() + quote.length());
    }

    private int distance(Span candidate) {
        return Math.abs(candidate.start() - span.start());
    }

    private int agreement(String text, Span at) {
        int agree = 0;
        while (agree < before.length()
                && agree < at.start()
                && before.charAt(before.length() - 1 - agree) == text.charAt(at.start() - 1 - agree)) {
            agree++;
        }
        int backward = agree;
        agree = 0;
        while (agree < after.length()
                && at.end() + agree < text.length()
                && after.charAt(agree) == text.charAt(at.end() + agree)) {
            agree++;
        }
        return backward + agree;
    }
}
