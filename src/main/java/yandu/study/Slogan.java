package yandu.study;

import java.util.Optional;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.document.Span;

/// How the head of a member of a parallel list is taken apart.
///
/// @param hole the part that is blanked in a cloze
/// @param rest from the end of the beginning to the end of the head
record Slogan(Span hole, Span rest) {
    private static final int VERB = 2;
    private static final int SHORTEST_PART = 2;

    /// Three ways, the first that fits: around what the members have in common inside (勇开 解放思想 之先), at a
    /// comma (改革再深化， 活力再释放), in the middle of eight characters (感恩奋进 担当作为) where no word lies across it
    /// (以制度建设为主线). What all members begin with is never asked. Empty where none fits or another member begins alike.
    static Optional<Slogan> of(StudyList list, StudyList.Head head) {
        return around(list, head)
                .or(() -> atComma(list, head))
                .or(() -> halves(list, head))
                .filter(slogan -> isDistinct(list, head, slogan));
    }

    private static Optional<Slogan> around(StudyList list, StudyList.Head head) {
        var inside = list.inside();
        int at = inside.isEmpty() ? -1 : head.text().lastIndexOf(inside);
        int end = head.text().length();
        if (at < VERB + SHORTEST_PART) {
            return Optional.empty();
        }
        return Optional.of(new Slogan(part(head, VERB, at), part(head, VERB, end)));
    }

    private static Optional<Slogan> atComma(StudyList list, StudyList.Head head) {
        int comma = Math.max(head.text().indexOf('，'), head.text().indexOf(','));
        int start = list.opening().length();
        int end = head.text().length();
        if (comma - start < SHORTEST_PART || end - comma - 1 < SHORTEST_PART) {
            return Optional.empty();
        }
        return Optional.of(new Slogan(part(head, start, comma), part(head, comma + 1, end)));
    }

    private static Optional<Slogan> halves(StudyList list, StudyList.Head head) {
        int start = list.opening().length();
        int end = head.text().length();
        if (end - start != 2 * 4) {
            return Optional.empty();
        }
        int middle = start + 4;
        var words = Segmenter.words(head.text(), Lexicon.BUNDLED);
        if (words.start(words.at(middle)) != middle) {
            return Optional.empty();
        }
        return Optional.of(new Slogan(part(head, start, middle), part(head, middle, end)));
    }

    private static Span part(StudyList.Head head, int start, int end) {
        return new Span(head.span().start() + start, head.span().start() + end);
    }

    private static boolean isDistinct(StudyList list, StudyList.Head head, Slogan slogan) {
        var beginning = head.text().substring(0, slogan.rest().start() - head.span().start());
        return list.heads().stream().filter(other -> other.text().startsWith(beginning)).count() == 1;
    }
}
