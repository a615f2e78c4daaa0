package yandu.quiz;

import java.util.List;

/// One type of question. Deterministic for a given source of randomness. Each type says in its comment what
/// would make its questions bad and how it avoids that.
public interface QuizType {

    /// Short name as in the JSON of a paper: `single`, `typed`, `order`, …
    String id();

    /// Everything in a report that a question of this type can be about, in order of place.
    List<Offer> offers(Pool pool);
}
