package yandu.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import yandu.document.Span;
import yandu.study.Material;

/// Makes papers.
public final class PaperMaker {
    /// Named, so that a seed gives the same paper on every machine and in every version of Java.
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom");

    /// A type that found nothing new in so many tries has nothing more to ask.
    private static final int TRIES = 200;

    private final Pool pool;
    private final RandomGenerator random;
    private final List<Question> questions = new ArrayList<>();
    private final Set<Span> evidence = new HashSet<>();

    private PaperMaker(Material material, long seed) {
        this.pool = new Pool(material);
        this.random = RANDOM.create(seed);
    }

    /// A paper over the chosen types, evenly mixed; the same arguments give the same paper on every machine.
    /// No two questions rest on the same words of the report, and none says the answer of another. Where a
    /// type finds nothing more to ask, the others fill in, so a paper is shorter than `count` only when the
    /// report is exhausted, and empty when it is too short to ask about.
    ///
    /// @param types ids of quiz types; empty for all
    /// @throws IllegalArgumentException if a type is unknown or `count` is negative
    public static Paper make(Material material, Set<String> types, int count, long seed) {
        if (count < 0) {
            throw new IllegalArgumentException("a paper of " + count + " questions");
        }
        var maker = new PaperMaker(material, seed);
        maker.fill(chosen(types), count);
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
    private void fill(List<QuizType> types, int count) {
        var left = types;
        while (!left.isEmpty() && questions.size() < count) {
            var stillLeft = new ArrayList<QuizType>();
            for (var type : Draw.shuffled(left, random)) {
                if (questions.size() < count && add(type)) {
                    stillLeft.add(type);
                }
            }
            left = types.stream().filter(stillLeft::contains).toList();
        }
    }

    private boolean add(QuizType type) {
        for (int i = 0; i < TRIES; i++) {
            var made = type.make(pool, random).filter(this::isNew);
            if (made.isPresent()) {
                questions.add(made.get());
                evidence.add(made.get().evidence());
                return true;
            }
        }
        return false;
    }

    private boolean isNew(Question question) {
        return !evidence.contains(question.evidence())
                && questions.stream().noneMatch(other -> Hints.between(question, other));
    }
}
