package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import yandu.document.GivenText.LeftOut;

/// Leads from a mended text back to the text as it was in the file: each repair adds a step, and an offset goes back step
/// by step.
public final class SourceMap {
    /// The map of a text that was not changed.
    public static final SourceMap SAME = new SourceMap(List.of(), List.of());

    /// One repair: behind `after[i]` in the new text, offsets are those of the old text plus `shift[i]`.
    private record Step(int[] after, int[] shift, int[] limit) {}

    private final List<Step> steps;
    private final List<LeftOut> leftOut;

    private SourceMap(List<Step> steps, List<LeftOut> leftOut) {
        this.steps = steps;
        this.leftOut = leftOut;
    }

    /// Where in the original the character stood that is at `offset` now; for what was put in, where it was put.
    public int original(int offset) {
        int at = offset;
        for (int i = steps.size() - 1; i >= 0; i--) {
            at = back(steps.get(i), at);
        }
        return at;
    }

    /// What repairs took out, by its place in the mended text. Spaces, breaks and signs that are not seen do not count.
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /// This map with another repair done after all others.
    ///
    /// @param text in which the repair found what to mend
    SourceMap then(List<Edit> edits, String text) {
        if (edits.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(steps);
        more.add(step(edits));
        return new SourceMap(List.copyOf(more), leftOut(edits, text));
    }

    /// What was left out before and what these edits leave out, in order.
    private List<LeftOut> leftOut(List<Edit> edits, String text) {
        var all = new ArrayList<LeftOut>();
        int before = 0;
        int grown = 0;
        for (var edit : edits) {
            while (before < leftOut.size() && leftOut.get(before).at() <= edit.span().start()) {
                all.add(moved(leftOut.get(before++), grown));
            }
            int start = edit.span().start() + grown;
            var words = edit.span().of(text);
            if (edit.replacement().isEmpty() && words.chars().anyMatch(SourceMap::isSeen)) {
                all.add(new LeftOut(start, words));
            }
            grown += edit.replacement().length() - edit.span().length();
            while (before < leftOut.size() && leftOut.get(before).at() < edit.span().end()) {
                all.add(new LeftOut(start, leftOut.get(before++).words()));
            }
        }
        while (before < leftOut.size()) {
            all.add(moved(leftOut.get(before++), grown));
        }
        return List.copyOf(all);
    }

    private static boolean isSeen(int c) {
        int type = Character.getType(c);
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.CONTROL;
    }

    private static LeftOut moved(LeftOut words, int by) {
        return new LeftOut(words.at() + by, words.words());
    }

    private static Step step(List<Edit> edits) {
        var step = new Step(new int[edits.size()], new int[edits.size()], new int[edits.size()]);
        int grown = 0;
        for (int i = 0; i < edits.size(); i++) {
            var edit = edits.get(i);
            step.after()[i] = edit.span().start() + grown;
            grown += edit.replacement().length() - edit.span().length();
            step.shift()[i] = -grown;
            step.limit()[i] = edit.span().start();
        }
        return step;
    }

    private static int back(Step step, int offset) {
        int at = java.util.Arrays.binarySearch(step.after(), offset);
        int last = at >= 0 ? lastOf(step.after(), at) : -at - 2;
        return last < 0 ? offset : Math.max(step.limit()[last], offset + step.shift()[last]);
    }

    /// Edits that leave nothing between them begin at one offset: the last of them counts.
    private static int lastOf(int[] after, int at) {
        int last = at;
        while (last + 1 < after.length && after[last + 1] == after[at]) {
            last++;
        }
        return last;
    }
}
