package yandu.document;

import java.util.Optional;

/// A place in a text that survives corrections of the text: the span, what stood there, and up to 32
/// characters before and after.
public record Anchor(Span span, String quote, String before, String after) {

    /// How many characters of context are kept on either side.
    public static final int CONTEXT = 32;

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
        Span best = null;
        int bestAgreement = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            var candidate = new Span(at, at + quote.length());
            int agreement = agreement(text, candidate);
            if (agreement > bestAgreement
                    || agreement == bestAgreement && distance(candidate) < distance(best)) {
                best = candidate;
                bestAgreement = agreement;
            }
        }
        return Optional.ofNullable(best);
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
