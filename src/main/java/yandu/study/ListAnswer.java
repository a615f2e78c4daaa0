package yandu.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yandu.study.TypedAnswer.Edit;
import yandu.study.TypedAnswer.Op;

/// Grades a list whose items may be typed in any order, with any separators or none.
final class ListAnswer {
    private static final Pattern MARKS = Pattern.compile("[、，,；;。｡､/|\\r\\n]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Ways of cutting an unseparated answer tried before it is taken as it stands.
    private static final int MOST_CUTS = 10_000;

    private record Pair(int item, int piece, TypedAnswer answer) {}

    private ListAnswer() {}

    static TypedAnswer grade(List<String> expected, String typed) {
        var folding = Folding.of(Stream.concat(expected.stream(), Stream.of(typed)));
        var items = expected.stream().map(folding::fold).toList();
        var whole = String.join("", items);
        if (isAnyOrder(items, folding.fold(typed))) {
            return TypedAnswer.ofFolded(whole, whole);
        }
        var inOrder = TypedAnswer.ofFolded(whole, folding.fold(typed));
        var anyOrder = assigned(items, pieces(typed, folding));
        return anyOrder.ratio() >= inOrder.ratio() ? anyOrder : inOrder;
    }

    private static List<String> pieces(String typed, Folding folding) {
        var marked = split(MARKS, typed, folding);
        return marked.size() > 1 ? marked : split(SPACE, typed, folding);
    }

    private static List<String> split(Pattern separators, String typed, Folding folding) {
        return separators
                .splitAsStream(typed)
                .map(folding::fold)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /// Whether `typed` is all items, each once, one after the other.
    private static boolean isAnyOrder(List<String> items, String typed) {
        return items.size() < Long.SIZE
                && typed.length() == items.stream().mapToInt(String::length).sum()
                && isRest(items, typed, 0, 0, new HashSet<>());
    }

    private static boolean isRest(
            List<String> items, String typed, int from, long used, Set<Long> tried) {
        if (used == (1L << items.size()) - 1) {
            return from == typed.length();
        }
        if (tried.size() > MOST_CUTS || !tried.add(used)) {
            return false;
        }
        var here = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if ((used & 1L << i) == 0
                    && here.add(item)
                    && typed.startsWith(item, from)
                    && isRest(items, typed, from + item.length(), used | 1L << i, tried)) {
                return true;
            }
        }
        return false;
    }

    /// Each item with the piece most like it, the surest pairs first; what is left over is missing or extra.
    private static TypedAnswer assigned(List<String> items, List<String> pieces) {
        var chosen = new TypedAnswer[items.size()];
        var used = new boolean[pieces.size()];
        for (var pair : pairs(items, pieces)) {
            if (chosen[pair.item] == null && !used[pair.piece]) {
                chosen[pair.item] = pair.answer;
                used[pair.piece] = true;
            }
        }
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < chosen.length; i++) {
            var answer = chosen[i] == null ? TypedAnswer.ofFolded(items.get(i), "") : chosen[i];
            edits.addAll(answer.diff());
        }
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                edits.add(new Edit(Op.EXTRA, "", pieces.get(j)));
            }
        }
        return TypedAnswer.ofEdits(edits);
    }

    private static List<Pair> pairs(List<String> items, List<String> pieces) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < pieces.size(); j++) {
                var answer = TypedAnswer.ofFolded(items.get(i), pieces.get(j));
                if (answer.ratio() > 0) {
                    pairs.add(new Pair(i, j, answer));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.answer.ratio()));
        return pairs;
    }
}
