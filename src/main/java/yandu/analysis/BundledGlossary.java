package yandu.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Resource;

/// The glossary that comes with the program: `resources/yandu/analysis/glossary.tsv`.
public final class BundledGlossary implements Glossary {
    private static final String TABLE = "glossary.tsv";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public BundledGlossary() {
        try {
            GlossaryTable.read(new String(Resource.bytes(TABLE).orElseThrow(), StandardCharsets.UTF_8))
                    .forEach(entry -> entries.put(Chars.fold(entry.term()), entry));
        } catch (BadLine e) {
            throw new IllegalStateException(TABLE + ", line " + e.line(), e);
        }
    }

    /// The terms of all entries, read without what they stand for.
    static List<String> terms() {
        var terms = new ArrayList<String>();
        for (var line : Resource.lines(TABLE)) {
            if (!line.equals(GlossaryTable.HEAD)) {
                terms.add(line.substring(0, line.indexOf('\t')).strip());
            }
        }
        return terms;
    }

    @Override
    public Optional<Entry> find(String phrase) {
        return Optional.ofNullable(entries.get(Chars.fold(phrase)));
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }
}
