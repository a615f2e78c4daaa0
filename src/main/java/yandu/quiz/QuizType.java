package yandu.quiz;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// One type of question. Deterministic for a given source of randomness. Each type says in its comment what
/// would make its questions bad and how it avoids that.
public interface QuizType {

    /// Short name as in the JSON of a paper: `single`, `typed`, `order`, …
    String id();

    /// A question of this type, another each time as `random` has it; empty where the report holds no good
    /// one, or none was found this time.
    Optional<Question> make(Pool pool, RandomGenerator random);
}
