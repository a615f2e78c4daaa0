package yandu.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yandu.document.Span;

/// Takes out the head or foot that stands on each page of a PDF: a line whose words come again at least three times,
/// each time with a higher page number, or twice before a line 第 9 页 of its own. A word alone with a number is the label of
/// what follows: Article 3.
record RunningHeadRepair() implements Repair {
    private static final int LEAST = 3;
    private static final int LEAST_OF_TWO_LINES = 2;
    private static final int LONGEST = 80;
    private static final Pattern HEAD =
            Pattern.compile("\\s*(?:(?<before>\\d{1,4})[ \\t|·—–-]+)?(?<words>[\\p{L}][^\\n0-9]{3,70}?)(?:[ \\t|·—–-]+(?<after>\\d{1,4}))?\\s*");

    private static final Pattern PAGE = Pattern.compile("\\s*第 {0,3}(\\d{1,4}) {0,3}页\\s*");

    /// What stands before the number of an article, a chapter, a piece of an exam paper.
    private static final Pattern LABEL = Pattern.compile("[A-Za-z]+|给定[材资]料");

    /// A line that may be the head of a page.
    private record Head(Span line, int page) {}

    @Override
    public String key() {
        return "import.repair.running-head";
    }

    @Override
    public List<Edit> find(String text) {
        var inOneLine = heads(text).values().stream().filter(heads -> onEachPage(heads, LEAST));
        var inTwo = headsAndPages(text).values().stream().filter(heads -> onEachPage(heads, LEAST_OF_TWO_LINES));
        return Stream.concat(inOneLine, inTwo)
                .flatMap(List::stream)
                .map(head -> Edit.delete(head.line().start(), Math.min(text.length(), head.line().end() + 1)))
                .sorted(Comparator.comparing(Edit::span))
                .toList();
    }

    /// Lines with the number of a page and nothing else, together with the line before, by its words.
    private static Map<String, List<Head>> headsAndPages(String text) {
        var heads = new LinkedHashMap<String, List<Head>>();
        var before = new Span(0, 0);
        for (var line : Lines.of(text)) {
            var page = PAGE.matcher(line.of(text));
            if (before.length() > 0 && before.length() <= LONGEST && page.matches()) {
                heads.computeIfAbsent(before.of(text).strip(), words -> new ArrayList<>())
                        .add(new Head(new Span(before.start(), line.end()), Integer.parseInt(page.group(1))));
            }
            before = line;
        }
        return heads;
    }

    private static Map<String, List<Head>> heads(String text) {
        var heads = new LinkedHashMap<String, List<Head>>();
        for (var line : Lines.of(text)) {
            if (line.length() > LONGEST || line.length() == 0 || !endsInDigit(line.of(text))) {
                continue;
            }
            var head = HEAD.matcher(line.of(text));
            boolean numbered = head.matches() && (head.group("before") == null) != (head.group("after") == null);
            if (numbered && !LABEL.matcher(head.group("words")).matches()) {
                var page = head.group("before") == null ? head.group("after") : head.group("before");
                heads.computeIfAbsent(head.group("words"), words -> new ArrayList<>())
                        .add(new Head(line, Integer.parseInt(page)));
            }
        }
        return heads;
    }

    /// Whether a number may stand at one end of a line: most lines need no closer look.
    private static boolean endsInDigit(String line) {
        var stripped = line.strip();
        return !stripped.isEmpty() && (isDigit(stripped.charAt(0)) || isDigit(stripped.charAt(stripped.length() - 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean onEachPage(List<Head> heads, int least) {
        for (int at = 1; at < heads.size(); at++) {
            if (heads.get(at).page() <= heads.get(at - 1).page()) {
                return false;
            }
        }
        return heads.size() >= least;
    }
}
