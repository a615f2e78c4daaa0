package yandu.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text with deletions in it, `{{c1::words::hint}}`, read as Anki reads it: one card for every number; of a number
/// everything under it is blanked, what lies inside a blank goes with it, all else is shown. A deletion without an end
/// is plain text. Deletions may lie inside others and may carry several numbers, `{{c1,2::…}}`.
public record ClozeText(List<Piece> pieces) {
    private static final Pattern OPENING = Pattern.compile("\\{\\{c([0-9]{1,3}(?:,[0-9]{1,3})*)::");
    private static final String HINT = "::";
    private static final String CLOSING = "}}";

    /// Deeper nesting is plain text: no one means it, and reading it must not eat the stack.
    private static final int DEEPEST = 8;

    public ClozeText {
        pieces = List.copyOf(pieces);
    }

    /// A stretch of the text.
    public sealed interface Piece {

        /// As it is read when it is not asked.
        String plain();
    }

    /// Words that are always shown.
    public record Plain(String plain) implements Piece {}

    /// Words that are asked for on the cards of these numbers.
    public record Deletion(List<Integer> numbers, List<Piece> inside, Optional<String> hint) implements Piece {

        public Deletion {
            numbers = List.copyOf(numbers);
            inside = List.copyOf(inside);
        }

        @Override
        public String plain() {
            return ClozeText.plain(inside);
        }
    }

    /// One card: the front with [Prompt#BLANK] (and the hint in brackets) for each blank, and what was there, in order.
    public record Side(String front, List<String> answers) {

        public Side {
            answers = List.copyOf(answers);
        }
    }

    /// Never fails: what is no deletion is plain text.
    public static ClozeText of(String text) {
        return new ClozeText(new Reader(text).pieces(text.length()));
    }

    /// The numbers that are asked, ascending; none in a text without deletions.
    public List<Integer> numbers() {
        var numbers = new TreeSet<Integer>();
        collect(pieces, numbers);
        return List.copyOf(numbers);
    }

    /// The card of a number.
    public Side side(int number) {
        var answers = new ArrayList<String>();
        return new Side(front(pieces, number, answers), answers);
    }

    /// The text without its marks.
    public String plain() {
        return plain(pieces);
    }

    private static String plain(List<Piece> pieces) {
        return joined(pieces, Piece::plain);
    }

    private static String joined(List<Piece> pieces, Function<Piece, String> form) {
        return String.join("", pieces.stream().map(form).toList());
    }

    private static void collect(List<Piece> pieces, TreeSet<Integer> numbers) {
        for (var piece : pieces) {
            if (piece instanceof Deletion deletion) {
                numbers.addAll(deletion.numbers());
                collect(deletion.inside(), numbers);
            }
        }
    }

    private static String front(List<Piece> pieces, int number, List<String> answers) {
        return joined(
                pieces,
                piece ->
                        switch (piece) {
                            case Plain plain -> plain.plain();
                            case Deletion deletion when deletion.numbers().contains(number) -> {
                                answers.add(deletion.plain());
                                yield Prompt.BLANK + deletion.hint().map(hint -> "（" + hint + "）").orElse("");
                            }
                            case Deletion deletion -> front(deletion.inside(), number, answers);
                        });
    }

    /// Reads from the left in one pass over the text. Which `}}` ends which deletion is found beforehand, so that a text
    /// of a thousand openings without an end costs no more than any other.
    private static final class Reader {
        private final String text;
        private final Matcher opening;
        private final Map<Integer, Integer> ends = new HashMap<>();
        private int at;

        Reader(String text) {
            this.text = text;
            this.opening = OPENING.matcher(text);
            pair();
        }

        private void pair() {
            var open = new ArrayDeque<Integer>();
            for (int i = 0; i < text.length(); i++) {
                if (text.startsWith(CLOSING, i) && !open.isEmpty()) {
                    ends.put(open.pop(), i++);
                } else if (open.size() < DEEPEST && opensAt(i)) {
                    open.push(i);
                }
            }
        }

        private boolean opensAt(int place) {
            return text.charAt(place) == '{' && opening.region(place, text.length()).lookingAt();
        }

        List<Piece> pieces(int end) {
            var found = new ArrayList<Piece>();
            int plain = at;
            while (at < end) {
                if (ends.containsKey(at)) {
                    flush(plain, found);
                    found.add(deletion());
                    plain = at;
                } else {
                    at++;
                }
            }
            flush(plain, found);
            return found;
        }

        private void flush(int from, List<Piece> found) {
            if (from < at) {
                found.add(new Plain(text.substring(from, at)));
            }
        }

        private Deletion deletion() {
            int end = ends.get(at);
            opensAt(at);
            var numbers = Stream.of(opening.group(1).split(",")).map(Integer::valueOf).filter(n -> n > 0).toList();
            at = opening.end();
            var inside = pieces(end);
            at = end + CLOSING.length();
            return hinted(numbers, inside);
        }

        /// The hint is what follows `::` in the deletion's own last words.
        private static Deletion hinted(List<Integer> numbers, List<Piece> inside) {
            var last = inside.isEmpty() ? "" : inside.getLast() instanceof Plain(var words) ? words : "";
            int cut = last.indexOf(HINT);
            if (cut < 0) {
                return new Deletion(numbers, inside, Optional.empty());
            }
            var shown = new ArrayList<>(inside.subList(0, inside.size() - 1));
            if (cut > 0) {
                shown.add(new Plain(last.substring(0, cut)));
            }
            return new Deletion(numbers, shown, Optional.of(last.substring(cut + HINT.length())));
        }
    }
}
