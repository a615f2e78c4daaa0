package yandu.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yandu.analysis.text.Chars;

/// The glossary that comes with the program: `resources/yandu/analysis/glossary.tsv`.
public final class BundledGlossary implements Glossary {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public BundledGlossary() {
        var stream =
                Objects.requireNonNull(
                        BundledGlossary.class.getResourceAsStream("/yandu/analysis/glossary.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(BundledGlossary::entry)
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Entry> find(String phrase) {
        return Optional.ofNullable(entries.get(Chars.fold(phrase)));
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    private void add(Entry entry) {
        entries.put(Chars.fold(entry.term()), entry);
    }

    private static Entry entry(String line) {
        var cells = line.split("\t", -1);
        var items = cells[2].isBlank() ? List.<String>of() : List.of(cells[2].split("\\|"));
        var confidence = Confidence.valueOf(cells[4].strip().toUpperCase(Locale.ROOT));
        return new Entry(cells[0], cells[1], items, cells[3], confidence);
    }
}
