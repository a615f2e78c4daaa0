package yandu.study;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds blanks that other words of the report fit as well: what stands right before and right after the blank stands
/// somewhere else around something else. One pass over the text, however many cards there are.
final class Ambiguity {
    /// So many characters on either side of a blank are compared.
    private static final int NEAR = 8;

    /// A blank with less before it stands at the beginning of what is shown: there is no telling from that side.
    private static final int LEAST = 4;

    private static final int LONGEST_FILLING = 40;

    private Ambiguity() {}

    /// @param before what stands right before the blank
    /// @param after what stands right after it
    private record Blank(Card card, String before, String after, Answer.Literal answer) {

        static Optional<Blank> of(Card card) {
            var front = card.prompt().args().isEmpty() ? "" : card.prompt().args().getFirst();
            int at = front.indexOf(Prompt.BLANK);
            boolean cloze = at >= 0 && card.prompt().args().size() == 1;
            if (!cloze || !(card.answer() instanceof Answer.Literal literal)) {
                return Optional.empty();
            }
            var left = front.substring(front.startsWith(Prompt.CUT) ? Prompt.CUT.length() : 0, at);
            var right = front.substring(at + Prompt.BLANK.length()).replace(Prompt.CUT, "");
            int next = right.indexOf(Prompt.BLANK);
            var after = right.substring(0, Math.min(NEAR, next < 0 ? right.length() : next));
            return left.length() < LEAST
                    ? Optional.empty()
                    : Optional.of(new Blank(card, left.substring(Math.max(0, left.length() - NEAR)), after, literal));
        }

        /// Whether something else stands between the same words at `at`.
        boolean isElsewhere(String text, int at) {
            int farthest = Math.min(text.length(), at + LONGEST_FILLING + after.length());
            int end = text.indexOf(after, at + 1, farthest);
            boolean near = end > at && at != answer.span().start();
            return near && !text.substring(at, end).equals(answer.text()) && text.substring(at, end).indexOf('。') < 0;
        }
    }

    /// The cards whose blanks are ambiguous.
    static Set<Card> of(String text, List<Card> cards) {
        var blanks = new HashMap<Integer, Map<String, List<Blank>>>();
        cards.stream()
                .flatMap(card -> Blank.of(card).stream())
                .filter(blank -> !blank.after().isEmpty())
                .forEach(
                        blank ->
                                blanks.computeIfAbsent(blank.before().length(), _ -> new HashMap<>())
                                        .computeIfAbsent(blank.before(), _ -> new ArrayList<>())
                                        .add(blank));
        var found = new ArrayList<Blank>();
        blanks.forEach((length, byWords) -> find(text, length, byWords, found));
        return found.stream().map(Blank::card).collect(toSet());
    }

    private static void find(String text, int length, Map<String, List<Blank>> blanks, List<Blank> found) {
        for (int at = length; at < text.length(); at++) {
            int place = at;
            blanks.getOrDefault(text.substring(at - length, at), List.of()).stream()
                    .filter(blank -> blank.isElsewhere(text, place))
                    .forEach(found::add);
        }
    }
}
