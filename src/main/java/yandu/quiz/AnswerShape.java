package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import yandu.study.TypedAnswer;

/// The form of an answer, what is right in it, and how a response is graded. Windows and printed papers know
/// shapes, never quiz types.
public sealed interface AnswerShape {

    /// @throws IllegalArgumentException if the response has another form than the shape
    Grade grade(Response response);

    /// Pick one option (or, with several correct ones, all of them). Indices are into `options`. Right is all
    /// or nothing; credit is what was rightly picked less what was wrongly picked, over what is correct.
    record Choice(List<String> options, Set<Integer> correct) implements AnswerShape {
        public Choice {
            options = List.copyOf(options);
            correct = Set.copyOf(correct);
        }

        @Override
        public Grade grade(Response response) {
            if (!(response instanceof Response.Picked(var picked))
                    || picked.stream().anyMatch(option -> option < 0 || option >= options.size())) {
                throw Response.unfit(response, this);
            }
            long hits = picked.stream().filter(correct::contains).count();
            long misses = picked.size() - hits;
            double credit = Math.max(0, hits - misses) / (double) correct.size();
            return new Grade(picked.equals(correct), credit, Optional.empty());
        }
    }

    /// Type what is missing, one text a blank. Right is what is right in every blank; a close miss is not
    /// right but earns its ratio of credit. The members of a list joined by 、 may come in any order.
    record Blank(List<String> expected) implements AnswerShape {
        public Blank {
            expected = List.copyOf(expected);
        }

        @Override
        public Grade grade(Response response) {
            if (!(response instanceof Response.Typed(var texts)) || texts.size() != expected.size()) {
                throw Response.unfit(response, this);
            }
            var verdicts =
                    IntStream.range(0, texts.size())
                            .mapToObj(i -> compare(expected.get(i), texts.get(i)))
                            .toList();
            boolean right = verdicts.stream().allMatch(typed -> typed.verdict() == TypedAnswer.Verdict.RIGHT);
            double credit = verdicts.stream().mapToDouble(Blank::credit).average().orElse(0);
            var only = verdicts.size() == 1 ? Optional.of(verdicts.getFirst()) : Optional.<TypedAnswer>empty();
            return new Grade(right, credit, only);
        }

        private static TypedAnswer compare(String expected, String typed) {
            var members = List.of(expected.split("、"));
            return members.size() > 1 ? TypedAnswer.ofList(members, typed) : TypedAnswer.of(expected, typed);
        }

        private static double credit(TypedAnswer typed) {
            return switch (typed.verdict()) {
                case RIGHT -> 1;
                case CLOSE -> typed.ratio();
                case WRONG -> 0;
            };
        }
    }

    /// Put into order. `correct` lists indices into `shuffled`, first to last. Credit is the longest subset
    /// that stands in the right order, over the length.
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
    /// match uses each of `right` once; a classification may use one several times. Credit is the share of
    /// right pairs.
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
