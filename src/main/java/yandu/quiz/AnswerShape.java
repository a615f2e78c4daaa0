package yandu.quiz;

import java.util.List;
import java.util.Set;

/// The form of an answer, what is right in it, and how a response is graded. Windows and printed papers know
/// shapes, never quiz types.
public sealed interface AnswerShape {

    /// @throws IllegalArgumentException if the response has another form than the shape
    Grade grade(Response response);

    /// Pick one option (or, with several correct ones, all of them). Indices are into `options`.
    record Choice(List<String> options, Set<Integer> correct) implements AnswerShape {
        public Choice {
            options = List.copyOf(options);
            correct = Set.copyOf(correct);
        }

        @Override
        public Grade grade(Response response) {
            throw new UnsupportedOperationException();
        }
    }

    /// Type what is missing, one text a blank.
    record Blank(List<String> expected) implements AnswerShape {
        public Blank {
            expected = List.copyOf(expected);
        }

        @Override
        public Grade grade(Response response) {
            throw new UnsupportedOperationException();
        }
    }

    /// Put into order. `correct` lists indices into `shuffled`, first to last.
    record Order(List<String> shuffled, List<Integer> correct) implements AnswerShape {
        public Order {
            shuffled = List.copyOf(shuffled);
            correct = List.copyOf(correct);
        }

        @Override
        public Grade grade(Response response) {
            throw new UnsupportedOperationException();
        }
    }

    /// Say for each of `left` to which of `right` it belongs: `correct` has an index into `right` for each. A
    /// match uses each of `right` once; a classification may use one several times.
    record Match(List<String> left, List<String> right, List<Integer> correct)
            implements AnswerShape {
        public Match {
            left = List.copyOf(left);
            right = List.copyOf(right);
            correct = List.copyOf(correct);
        }

        @Override
        public Grade grade(Response response) {
            throw new UnsupportedOperationException();
        }
    }
}
