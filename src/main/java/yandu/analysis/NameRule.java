package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yandu.analysis.text.Resource;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;

/// Places, organizations and named undertakings: a noun phrase that ends with 博物馆, 实验室, 指导组 and the
/// like and has a name before it.
final class NameRule implements PhraseRule {
    private static final int LONGEST = 20;
    private final Map<String, PhraseKind> endings =
            Resource.lines("names.txt").stream()
                    .flatMap(
                            line -> {
                                var cells = List.of(line.split(" "));
                                var kind = PhraseKind.valueOf(cells.getFirst());
                                return cells.stream().skip(1).map(ending -> Map.entry(ending, kind));
                            })
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

    @Override
    public String name() {
        return "name";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        var words = text.words();
        for (var chunk : text.chunks()) {
            int first = afterVerb(words, chunk);
            while (first < chunk.last() - 1 && words.isGeneric(first) && !isCentral(text, first)) {
                first++;
            }
            var span = words.span(first, chunk.last());
            var kind = kind(text.text(), span.end());
            if (!chunk.compound() && kind != null && chunk.last() - first >= 2 && span.length() <= LONGEST) {
                double named = hasPlace(words, first, chunk.last()) ? 0.55 : 0.4;
                found.add(new Candidate(span, kind, kind == PhraseKind.WORK ? 0.6 : named, name()));
            }
        }
        return found;
    }

    private PhraseKind kind(String text, int end) {
        for (int length = 4; length >= 2; length--) {
            var kind = end >= length ? endings.get(text.substring(end - length, end)) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
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
