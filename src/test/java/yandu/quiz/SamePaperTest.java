package yandu.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yandu.document.Span;
import yandu.study.Prompt;

/// The same seed draws the same questions on every machine and in every version of Java. The offers are made up, so
/// that no change of the rules for reports changes them.
class SamePaperTest {
    private static final String DRAWN = "cc726e110707de36";

    @Test
    void aSeedDrawsTheSameOffersAndShufflesThemAlike() throws NoSuchAlgorithmException {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20230525);
        var deck = Deck.of(IntStream.range(0, 60).mapToObj(SamePaperTest::offer).toList(), Focus.EVERYTHING);
        var drawn =
                IntStream.range(0, 40)
                        .mapToObj(_ -> deck.draw(random).orElseThrow().making().apply(random).orElseThrow())
                        .map(question -> question.prompt().args() + " " + question.shape().texts())
                        .collect(Collectors.joining("\n"));
        assertEquals(DRAWN, hash(drawn), drawn);
    }

    private static Offer offer(int number) {
        var options = List.of("甲" + number, "乙" + number, "丙" + number, "丁" + number);
        return new Offer(
                "kind" + number % 3,
                1 + number % 3,
                Theme.PHRASES,
                OptionalInt.empty(),
                List.of(),
                random -> {
                    var shuffled = Draw.shuffled(options, random);
                    var shape = new AnswerShape.Choice(shuffled, Set.of(shuffled.indexOf(options.getFirst())));
                    var prompt = Prompt.of("prompt.phrase-cloze", "题" + number);
                    var span = new Span(number, number + 1);
                    return Optional.of(
                            new Question(
                                    "single",
                                    Theme.PHRASES,
                                    prompt,
                                    shape,
                                    span,
                                    List.of(span),
                                    Optional.empty(),
                                    List.of(Optional.empty()),
                                    OptionalInt.empty()));
                });
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        var sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sum).substring(0, 16);
    }
}
