package yandu.quiz;

import java.util.Optional;
import java.util.random.RandomGenerator;
import yandu.study.Material;

/// One type of question. Deterministic for a given source of randomness.
public interface QuizType {

    /// Short name as in the JSON of a paper: `single`, `typed`, `order`, …
    String id();

    /// A question of this type, another each time as `random` has it; empty where the report holds no good one.
    Optional<Question> make(Material material, RandomGenerator random);
}
