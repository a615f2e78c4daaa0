package yandu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Clause;
import yandu.study.Prompt;

/// What the prompt of a card may show when it becomes the stem of a question.
final class Stems {

    /// With less around it a blank is a riddle.
    private static final int LEAST_LETTERS = 12;

    /// How paragraphs begin that a scanner or a web page has put on one line.
    private static final String INDENT = "　　";

    /// What an exam paper leaves out.
    private static final String GAP = "__";

    private static final String TRAILING = "，,；;：:、";

    private Stems() {}

    /// Whether the prompt keeps the answer to itself: it neither contains it nor, where a measure is to be
    /// placed, shares a word with the head it belongs to.
    static boolean hides(Card card) {
        var answer = card.answer().text();
        boolean placing = card.kind() == CardKind.MEASURE_AREA;
        return card.prompt().args().stream()
                .noneMatch(arg -> arg.contains(answer) || placing && Likeness.shareWord(arg, answer));
    }

    /// The prompt of a card as a stem. What stands in a list is only asked of a list that has a name.
    static Optional<Prompt> of(Pool pool, Card card) {
        var args = card.prompt().args();
        return switch (card.kind()) {
            case AREA_HEAD -> named(pool, card, "quiz.prompt.head.in", "quiz.prompt.head.whole", args.subList(0, 3));
            case AREA_NEXT -> named(pool, card, "quiz.prompt.next.in", "quiz.prompt.next.whole", args.subList(0, 1));
            case MEASURE_AREA ->
                    Optional.of(
                            card.prompt().key().endsWith(".in") && !ListName.isName(args.get(1))
                                    ? Prompt.of("prompt.measure-area", args.getFirst())
                                    : card.prompt());
            case SLOGAN_COMPLETION -> Optional.of(card.prompt());
            case PHRASE_CLOZE, FIGURE, DATE ->
                    isTelling(args.getFirst())
                            ? Optional.of(Prompt.of(card.prompt().key(), trimmed(args.getFirst())))
                            : Optional.empty();
            default -> Optional.of(new Prompt(card.prompt().key(), args.stream().map(Stems::trimmed).toList()));
        };
    }

    /// A clause does not end with the mark that leads on, nor begin with the dash of a list.
    static String trimmed(String clause) {
        int start = 0;
        int end = clause.length();
        while (end > 0 && TRAILING.indexOf(clause.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && clause.charAt(start) == '—') {
            start++;
        }
        return clause.substring(start, end);
    }

    /// Whether enough stands around the blanks, and the piece does not break off half-way.
    static boolean isTelling(String front) {
        return letters(front) >= LEAST_LETTERS && !breaksOff(front) && isRunning(front);
    }

    /// Whether a piece that is cut off ends in a clause that only leads on: 除平均审查周期之外…….
    static boolean breaksOff(String piece) {
        if (!piece.endsWith(Prompt.CUT)) {
            return false;
        }
        var last = piece.substring(0, piece.length() - Prompt.CUT.length());
        int from = Math.max(last.lastIndexOf('，'), last.lastIndexOf('：')) + 1;
        return Clause.isFragment(last.substring(from));
    }

    /// Whether a piece is running text: no heading runs into it (4.3　国家层面应对　　部门工作组应对　　初判发生…), and it
    /// leaves nothing out by itself as an exam paper does.
    static boolean isRunning(String piece) {
        return !piece.contains(INDENT) && piece.indexOf('\n') < 0 && !piece.contains(GAP);
    }

    private static long letters(String front) {
        return front.replace(Prompt.BLANK, "").codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static Optional<Prompt> named(Pool pool, Card card, String named, String whole, List<String> args) {
        return pool.nameAt((Answer.Literal) card.answer())
                .map(name -> name.prompt(named, whole, args.toArray(String[]::new)));
    }

    /// The wrong options and the right one.
    static List<String> with(List<String> wrong, String right) {
        return Stream.concat(wrong.stream(), Stream.of(right)).toList();
    }
}
