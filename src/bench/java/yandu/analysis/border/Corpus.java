package yandu.analysis.border;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Role;
import yandu.analysis.text.Segmenter;

/// The words of many texts, line by line, each different line once: what is copied from report to report tells nothing new.
/// Words are numbered by how often they stand there, the most frequent first.
final class Corpus {
    /// The number of what stands between two lines, and of words that are too rare or too long, or no characters: halves of an
    /// emoji.
    static final int LINE = -1;
    static final int RARE = -2;

    private static final int FEWEST = 10;
    private static final int LONGEST = 8;

    private final Map<String, Integer> firstNumbers = new HashMap<>();
    private final List<String> seen = new ArrayList<>();
    private int[] times = new int[1 << 16];
    private int[] words = new int[1 << 20];
    private int count;
    private List<String> frequent = List.of();

    private Corpus() {}

    /// @param folders whose files `….txt` are read, those of their folders too
    static Corpus of(List<Path> folders) throws IOException {
        var corpus = new Corpus();
        var lines = new HashSet<String>();
        for (var folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                    Files.readString(file).lines().map(String::strip).filter(lines::add).forEach(corpus::read);
                }
            }
        }
        corpus.number();
        return corpus;
    }

    private void read(String line) {
        var cut = Segmenter.words(line, Lexicon.BUNDLED);
        for (int word = 0; word < cut.count(); word++) {
            if (cut.role(word) != Role.SPACE) {
                add(number(line.substring(cut.start(word), cut.end(word))));
            }
        }
        add(LINE);
    }

    private int number(String word) {
        int number = firstNumbers.computeIfAbsent(word, first -> seen.size());
        if (number == seen.size()) {
            seen.add(word);
            times = number < times.length ? times : Arrays.copyOf(times, 2 * times.length);
        }
        times[number]++;
        return number;
    }

    private void add(int number) {
        words = count < words.length ? words : Arrays.copyOf(words, 2 * words.length);
        words[count++] = number;
    }

    /// By frequency, and alphabetically where that is the same.
    private void number() {
        var order = IntStream.range(0, seen.size())
                .filter(word -> times[word] >= FEWEST && seen.get(word).length() <= LONGEST)
                .filter(word -> seen.get(word).chars().noneMatch(c -> Character.isSurrogate((char) c)))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(word -> -times[word]).thenComparing(seen::get))
                .toList();
        var ranks = new int[seen.size()];
        Arrays.fill(ranks, RARE);
        for (int rank = 0; rank < order.size(); rank++) {
            ranks[order.get(rank)] = rank;
        }
        for (int i = 0; i < count; i++) {
            words[i] = words[i] == LINE ? LINE : ranks[words[i]];
        }
        frequent = order.stream().map(seen::get).toList();
    }

    /// By number.
    List<String> frequent() {
        return frequent;
    }

    int count() {
        return count;
    }

    /// The number of the word at a place.
    int at(int place) {
        return words[place];
    }
}
