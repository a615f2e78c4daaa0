package yandu.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.document.Span;

/// Makes papers.
public final class PaperMaker {
    /// Named, so that a seed gives the same paper on every machine and in every version of Java.
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private static final int TRIES = 4;

    private final RandomGenerator random;
    private final List<Question> questions = new ArrayList<>();
    private final Set<Span> evidence = new HashSet<>();

    private PaperMaker(long seed) {
        this.random = RANDOM.create(seed);
    }

    /// A paper over the whole report.
    public static Paper make(Pool pool, Set<String> types, int count, long seed) {
        return make(pool, types, Focus.EVERYTHING, count, seed);
    }

    /// A paper over the chosen types, evenly mixed; the same arguments give the same paper on every machine.
    /// No two questions rest on the same words of the report, and none says the answer of another. Where a
    /// type finds nothing more to ask, the others fill in, so a paper is shorter than `count` only when the
    /// report is exhausted, and empty when it is too short to ask about.
    ///
    /// @param types ids of quiz types; empty for all
    /// @throws IllegalArgumentException if a type is unknown or `count` is negative
    public static Paper make(Pool pool, Set<String> types, Focus focus, int count, long seed) {
        if (count < 0) {
            throw new IllegalArgumentException("a paper of " + count + " questions");
        }
        var maker = new PaperMaker(seed);
        maker.fill(chosen(types).stream().map(type -> Deck.of(pool.offers(type), focus)).toList(), count);
        return new Paper(seed, maker.questions);
    }

    private static List<QuizType> chosen(Set<String> types) {
        var known = QuizTypes.ALL.stream().map(QuizType::id).toList();
        if (!known.containsAll(types)) {
            throw new IllegalArgumentException("no quiz type among " + known + " is called " + types);
        }
        return QuizTypes.ALL.stream().filter(type -> types.isEmpty() || types.contains(type.id())).toList();
    }

    /// Round by round one question of each type, the types of a round in random order.
    private void fill(List<Deck> types, int count) {
        var left = types;
        while (!left.isEmpty() && questions.size() < count) {
            var stillLeft = new HashSet<Deck>();
            for (var type : Draw.shuffled(left, random)) {
                if (questions.size() < count && add(type)) {
                    stillLeft.add(type);
                }
            }
            left = types.stream().filter(stillLeft::contains).toList();
        }
    }

    private boolean add(Deck type) {
        for (var offer = type.draw(random); offer.isPresent(); offer = type.draw(random)) {
            if (tries(offer.get()).anyMatch(this::take)) {
                return true;
            }
        }
        return false;
    }

    /// The same offer gives another question each time.
    private Stream<Question> tries(Offer offer) {
        return IntStream.range(0, TRIES).mapToObj(_ -> offer.making().apply(random)).flatMap(Optional::stream);
    }

    private boolean take(Question question) {
        if (!isNew(question)) {
            return false;
        }
        questions.add(question);
        evidence.addAll(question.evidence());
        return true;
    }

    private boolean isNew(Question question) {
        return question.evidence().stream().noneMatch(evidence::contains)
                && questions.stream().noneMatch(other -> Hints.between(question, other));
    }
}
