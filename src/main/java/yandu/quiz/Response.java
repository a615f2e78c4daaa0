package yandu.quiz;

import java.util.List;
import java.util.Set;

/// What a person answered, in the form of the question's [AnswerShape].
public sealed interface Response {

    /// To a choice: indices of the options picked.
    record Picked(Set<Integer> options) implements Response {}

    /// To blanks: one text a blank, empty where nothing was typed.
    ///
    /// @param insisted whether the user said, after the verdict, that it was right all the same
    record Typed(List<String> texts, boolean insisted) implements Response {

        public Typed(List<String> texts) {
            this(texts, false);
        }

        /// The same, insisted on.
        public Typed insist() {
            return new Typed(texts, true);
        }
    }

    /// To an order: indices into the shuffled list, first to last.
    record Arranged(List<Integer> order) implements Response {}

    /// To a match: for each of the left the index of the right, -1 where none was chosen.
    record Paired(List<Integer> right) implements Response {}

    /// What is wrong with a response in another form than the shape asks for.
    static IllegalArgumentException unfit(Response response, AnswerShape shape) {
        return new IllegalArgumentException(response + " does not answer " + shape);
    }
}
