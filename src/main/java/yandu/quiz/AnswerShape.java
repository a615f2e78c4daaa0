package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The form of an answer, what is right in it, and how a response is graded. Windows and printed papers know
/// shapes, never quiz types.
public sealed interface AnswerShape {

    /// @throws IllegalArgumentException if the response has another form than the shape
    Grade grade(Response response);

    /// Pick one option (or, with several correct ones, all of them). Indices are into `options`. Right is all or
    /// nothing; credit is what was rightly picked less what was wrongly picked, over what is correct.
    record Choice(List<String> options, Set<Integer> correct) implements AnswerShape {
        public Choice {
            options = List.copyOf(options);
            correct = Set.copyOf(correct);
        }

        @Override
        public Grade grade(Response response) {
            if (!(response instanceof Response.Picked(var picked))) {
                throw Response.unfit(response, this);
            }
            long hits = picked.stream().filter(correct::contains).count();
            long misses = picked.size() - hits;
            double credit = Math.max(0, hits - misses) / (double) correct.size();
            return new Grade(picked.equals(correct), credit, Optional.empty());
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

    /// Put into order. `correct` lists indices into `shuffled`, first to last. Credit is the longest subset that
    /// stands in the right order, over the length.
    record Order(List<String> shuffled, List<Integer> correct) implements AnswerShape {
        public Order {
            shuffled = List.copyOf(shuffled);
            correct = List.copyOf(correct);
        }

        @Override
        public Grade grade(Response response) {
            if (!(response instanceof Response.Arranged(var order))
                    || order.size() != correct.size()
                    || !Set.copyOf(correct).equals(Set.copyOf(order))) {
                throw Response.unfit(response, this);
            }
            int[] places = order.stream().mapToInt(correct::indexOf).toArray();
            double credit = Ascending.longest(places) / (double) places.length;
            return new Grade(order.equals(correct), credit, Optional.empty());
        }
    }

    /// Say for each of `left` to which of `right` it belongs: `correct` has an index into `right` for each. A
    /// match uses each of `right` once; a classification may use one several times. Credit is the share of right
    /// pairs.
    record Match(List<String> left, List<String> right, List<Integer> correct)
            implements AnswerShape {
        public Match {
            left = List.copyOf(left);
            right = List.copyOf(right);
            correct = List.copyOf(correct);
        }

        @Override
        public Grade grade(Response response) {
            if (!(response instanceof Response.Paired(var pairs)) || pairs.size() != left.size()) {
                throw Response.unfit(response, this);
            }
            long hits =
                    IntStream.range(0, pairs.size())
                            .filter(i -> pairs.get(i).equals(correct.get(i)))
                            .count();
            return new Grade(hits == pairs.size(), hits / (double) pairs.size(), Optional.empty());
        }
    }
}
