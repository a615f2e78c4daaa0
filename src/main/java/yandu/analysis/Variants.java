package yandu.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Leaves out what is listed twice: of two phrases that say nearly the same, one of which stands nowhere but in the
/// other, only the surer stays (国家实行清单管理制度 and 清单管理制度). Of two that are told apart by a 的 or 这个 alone
/// (高质量发展首要任务 and 高质量发展这个首要任务) the surer stays, too. A quoted phrase, an abbreviation and a title count by
/// themselves wherever they stand.
final class Variants {
    /// The shorter of two that say nearly the same has at least so many parts of the longer.
    private static final int LEAST = 2;
    private static final int PARTS = 3;
    /// Words that make no other phrase of one.
    private static final List<String> SMALL = List.of("这个", "这一", "的");

    /// What is kept, by the place where it stands first.
    private final Map<Integer, List<Phrase>> kept = new HashMap<>();
    private final BitSet starts = new BitSet();
    /// What is kept, without small words.
    private final Set<String> wordings = new HashSet<>();

    private Variants() {}

    /// The phrases that stay, in the same order.
    ///
    /// @param bestFirst phrases with all their places
    /// @param most how many stay at most
    static List<Phrase> left(List<Phrase> bestFirst, int most) {
        var variants = new Variants();
        var left = new ArrayList<Phrase>(most);
        for (var phrase : bestFirst) {
            if (left.size() < most && !variants.knows(phrase) && variants.isNewWording(phrase)) {
                variants.keep(phrase);
                left.add(phrase);
            }
        }
        return left;
    }

    /// Whether nothing kept says the same with other small words; from now on this does.
    private boolean isNewWording(Phrase phrase) {
        return countsByItself(phrase.kind()) || wordings.add(withoutSmall(phrase.text()));
    }

    private static String withoutSmall(String words) {
        var left = words;
        for (var small : SMALL) {
            left = left.replace(small, "");
        }
        return left;
    }

    private void keep(Phrase phrase) {
        int start = start(phrase);
        starts.set(start);
        var here = kept.get(start);
        if (here == null) {
            here = new ArrayList<>(1);
            kept.put(start, here);
        }
        here.add(phrase);
    }

    private boolean knows(Phrase phrase) {
        int start = start(phrase);
        int length = phrase.occurrences().getFirst().length();
        int farthest = start + length / PARTS;
        int first = starts.nextSetBit(Math.max(0, start - length / LEAST));
        for (int at = first; at >= 0 && at <= farthest; at = starts.nextSetBit(at + 1)) {
            for (var surer : kept.get(at)) {
                if (isOnlyIn(phrase, surer) || isOnlyIn(surer, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The longer holds the shorter at each of its places, so where both stand equally often, the shorter stands nowhere
    /// else.
    private static boolean isOnlyIn(Phrase inner, Phrase outer) {
        var in = inner.occurrences().getFirst();
        var out = outer.occurrences().getFirst();
        return out.start() <= in.start()
                && in.end() <= out.end()
                && PARTS * in.length() >= LEAST * out.length()
                && inner.occurrences().size() == outer.occurrences().size()
                && !countsByItself(inner.kind());
    }

    private static int start(Phrase phrase) {
        return phrase.occurrences().getFirst().start();
    }

    private static boolean countsByItself(PhraseKind kind) {
        return kind == PhraseKind.QUOTED || kind == PhraseKind.NUMBERED || kind == PhraseKind.WORK;
    }
}
