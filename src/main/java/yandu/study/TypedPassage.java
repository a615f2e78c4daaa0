package yandu.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yandu.study.TypedAnswer.Edit;
import yandu.study.TypedAnswer.Op;

/// A passage typed by heart, compared as a whole and judged sentence by sentence.
///
/// @param whole the verdict on all of it
/// @param parts the verdict on each sentence, in order; what is too much counts with the sentence it was typed
///     before, at the end with the last one
public record TypedPassage(TypedAnswer whole, List<TypedAnswer> parts) {

    public TypedPassage {
        parts = List.copyOf(parts);
    }

    /// Compares what was typed with the sentences of a passage, by the rules of [TypedAnswer].
    ///
    /// @param sentences at least one
    public static TypedPassage of(List<String> sentences, String typed) {
        var folding = Folding.of(Stream.concat(sentences.stream(), Stream.of(typed)));
        var folded = sentences.stream().map(folding::fold).toList();
        var whole = TypedAnswer.ofFolded(String.join("", folded), folding.fold(typed));
        return new TypedPassage(whole, parts(folded, whole.diff()));
    }

    /// Whether some words of a sentence were typed as they stand.
    ///
    /// @param part index of the sentence
    public boolean holds(int part, String words) {
        var folded = Folding.of(Stream.of(words)).fold(words);
        return parts.get(part).diff().stream()
                .anyMatch(edit -> edit.op() == Op.EQUAL && edit.expected().contains(folded));
    }

    private static List<TypedAnswer> parts(List<String> sentences, List<Edit> edits) {
        var parts = new ArrayList<TypedAnswer>();
        var rest = new ArrayList<>(edits.reversed());
        for (int i = 0; i < sentences.size(); i++) {
            int left = sentences.get(i).codePointCount(0, sentences.get(i).length());
            boolean last = i == sentences.size() - 1;
            var own = new ArrayList<Edit>();
            while (!rest.isEmpty() && (left > 0 || last)) {
                var edit = rest.removeLast();
                int length = edit.expected().codePointCount(0, edit.expected().length());
                if (length > left) {
                    rest.add(cut(edit, left, length));
                    edit = cut(edit, 0, left);
                }
                left -= Math.min(left, length);
                own.add(edit);
            }
            parts.add(TypedAnswer.ofEdits(own));
        }
        return parts;
    }

    /// A part of a run, counted in characters of what was expected.
    private static Edit cut(Edit edit, int from, int to) {
        var typed = edit.op() == Op.MISSING ? "" : slice(edit.typed(), from, to);
        return new Edit(edit.op(), slice(edit.expected(), from, to), typed);
    }

    private static String slice(String text, int from, int to) {
        int start = text.offsetByCodePoints(0, from);
        return text.substring(start, text.offsetByCodePoints(start, to - from));
    }
}
