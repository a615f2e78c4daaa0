package yandu.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.List;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Sentences;
import yandu.document.Span;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Prompt;

/// Small reports, cards and reviews for tests.
public final class Samples {
    public static final String TEXT =
            """
            工作会议召开
            会议指出，要坚定信心。一要聚焦发展目标，扩大内需；二要聚焦产业升级，用好平台。
            会议强调，办好12件民生实事。推动17项政策落地。
            """;
    public static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private Samples() {}

    public static Report report() {
        return report("0123456789ab", TEXT);
    }

    public static Report report(String id, String text) {
        return new Report(id, Document.ofPlainText(text, "无题"), Optional.empty(), "sample.txt", NOW);
    }

    /// A card that asks for the first place of `answer` in [#TEXT].
    public static Card card(String answer) {
        int start = TEXT.indexOf(answer);
        return new Card(
                "phrase-cloze:" + answer,
                CardKind.PHRASE_CLOZE,
                Prompt.of("prompt.phrase-cloze", "“" + Prompt.BLANK + "”"),
                new Answer.Literal(answer, new Span(start, start + answer.length())),
                Sentences.around(TEXT, start),
                OptionalInt.of(1));
    }

    /// Cards that each have a sentence of their own, or all the same.
    public static List<Card> cards(int count, boolean siblings) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new Card(
                                        "figure:" + i,
                                        CardKind.FIGURE,
                                        Prompt.of("prompt.figure", "" + i),
                                        new Answer.Expansion("" + i, "test"),
                                        siblings ? new Span(0, 3) : new Span(i, i + 3),
                                        OptionalInt.of(i % 2 + 1)))
                .toList();
    }

    public static Review review(String cardKey, Rating rating) {
        return new Review(0, report().id(), cardKey, NOW, rating, 1500, Review.Source.CARD, false);
    }

    public static Memory memory(double stability) {
        return memory(stability, 3);
    }

    static Memory memory(double stability, int reviews) {
        return new Memory(
                Memory.Phase.REVIEW,
                stability,
                5.5,
                0,
                Optional.of(NOW.plusSeconds(86_400)),
                Optional.of(NOW),
                reviews,
                1);
    }

    static Function<StoreException, StoreException> asIs() {
        return Function.identity();
    }
}
