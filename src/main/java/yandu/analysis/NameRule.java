package yandu.analysis;

import java.util.HashMap;
import java.util.List;
import yandu.analysis.text.Endings;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Trie;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;

/// Places, organizations and named undertakings: a noun phrase that ends with 博物馆, 实验室, 指导组 and the
/// like and has a name before it.
final class NameRule implements PhraseRule {
    private static final int LONGEST = 20;
    private static final PhraseKind[] KINDS = PhraseKind.values();
    private final Endings endings = endings();

    @Override
    public String name() {
        return "name";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var words = text.words();
        for (var chunk : text.chunks()) {
            int ending = endings.longest(text.text(), 0, words.start(chunk.last()));
            if (ending == Trie.NONE || chunk.compound()) {
                continue;
            }
            int first = afterVerb(words, chunk);
            while (first < chunk.last() - 1 && words.isGeneric(first) && !isCentral(text, first)) {
                first++;
            }
            var span = words.span(first, chunk.last());
            if (chunk.last() - first >= 2 && span.length() <= LONGEST) {
                var kind = KINDS[ending];
                double named = hasPlace(words, first, chunk.last()) ? 0.5 : 0.25;
                found.add(span, kind, kind == PhraseKind.WORK ? 0.6 : named);
            }
        }
    }

    /// The endings with the ordinals of their kinds.
    private static Endings endings() {
        var kinds = new HashMap<String, Integer>();
        for (var line : Resource.lines("names.txt")) {
            var cells = List.of(line.split(" "));
            int kind = PhraseKind.valueOf(cells.getFirst()).ordinal();
            for (var ending : cells.subList(1, cells.size())) {
                kinds.putIfAbsent(ending, kind);
            }
        }
        return new Endings(kinds);
    }

    private static boolean isCentral(ScannedText text, int word) {
        return text.text().startsWith("中央", text.words().start(word));
    }

    private static int afterVerb(Words words, Chunk chunk) {
        for (int i = chunk.last() - 1; i >= chunk.first(); i--) {
            if (words.type(i) == WordClass.VERB) {
                return i + 1;
            }
        }
        return chunk.first();
    }

    private static boolean hasPlace(Words words, int first, int last) {
        for (int i = first; i < last; i++) {
            if (words.type(i) == WordClass.PLACE) {
                return true;
            }
        }
        return false;
    }
}
