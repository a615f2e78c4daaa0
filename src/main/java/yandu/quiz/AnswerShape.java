package yandu.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.study.TypedAnswer;

/// The form of an answer, what is right in it, and how a response is graded. Windows and printed papers know
/// shapes, never quiz types.
public sealed interface AnswerShape {

    /// @throws IllegalArgumentException if the response has another form than the shape
    Grade grade(Response response);

    /// All that is written on it: options, items, both sides; of blanks what is expected.
    List<String> texts();

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
            boolean right = picked.equals(correct);
            return new Grade(right, credit, correct.size() == 1 ? List.of(right) : each(picked), List.of());
        }

        private List<Boolean> each(Set<Integer> picked) {
            return IntStream.range(0, options.size())
                    .mapToObj(option -> picked.contains(option) == correct.contains(option))
                    .toList();
        }

        @Override
        public List<String> texts() {
            return options;
        }
    }

    /// Type what is missing, one text a blank. Right is what is right in every blank; a close miss is not
    /// right but earns its ratio of credit. The members of a list joined by 、 may come in any order. What the user
    /// insists on is right; the verdicts stay what they are.
    record Blank(List<String> expected) implements AnswerShape {
        public Blank {
            expected = List.copyOf(expected);
        }

        @Override
        public Grade grade(Response response) {
            if (!(response instanceof Response.Typed(var texts, var insisted)) || texts.size() != expected.size()) {
                throw Response.unfit(response, this);
            }
            var verdicts =
                    IntStream.range(0, texts.size())
                            .mapToObj(i -> TypedAnswer.ofAnswer(expected.get(i), texts.get(i)))
                            .toList();
            var parts =
                    verdicts.stream().map(typed -> insisted || typed.verdict() == TypedAnswer.Verdict.RIGHT).toList();
            double credit = insisted ? 1 : verdicts.stream().mapToDouble(Blank::credit).average().orElse(0);
            return new Grade(!parts.contains(false), credit, parts, verdicts);
        }

        @Override
        public List<String> texts() {
            return expected;
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
            return new Grade(order.equals(correct), credit, follows(order), List.of());
        }

        /// Whether each item but the first comes right after the one it should.
        private List<Boolean> follows(List<Integer> order) {
            return IntStream.range(1, correct.size())
                    .mapToObj(i -> order.indexOf(correct.get(i)) == order.indexOf(correct.get(i - 1)) + 1)
                    .toList();
        }

        @Override
        public List<String> texts() {
            return shuffled;
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
            var parts = IntStream.range(0, pairs.size()).mapToObj(i -> pairs.get(i).equals(correct.get(i))).toList();
            long hits = parts.stream().filter(right -> right).count();
            return new Grade(hits == pairs.size(), hits / (double) pairs.size(), parts, List.of());
        }

        @Override
        public List<String> texts() {
            return Stream.concat(left.stream(), right.stream()).toList();
        }
    }
}
