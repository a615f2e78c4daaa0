package yandu.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.analysis.text.Chars;

/// A user's entries over those of another glossary.
public final class OwnGlossary implements Glossary {
    private final Map<String, Entry> own = new LinkedHashMap<>();
    private final Glossary under;

    public OwnGlossary(Collection<Entry> entries, Glossary under) {
        this.under = under;
        entries.forEach(entry -> own.put(Chars.fold(entry.term()), entry));
    }

    @Override
    public Optional<Entry> find(String phrase) {
        return Optional.ofNullable(own.get(Chars.fold(phrase))).or(() -> under.find(phrase));
    }

    @Override
    public List<Entry> findAll(String phrase) {
        return Stream.concat(
                        Optional.ofNullable(own.get(Chars.fold(phrase))).stream(),
                        under.findAll(phrase).stream())
                .toList();
    }

    /// For each term the entry that [#find] gives, the user's first.
    @Override
    public List<Entry> entries() {
        var rest = under.entries().stream().filter(entry -> !own.containsKey(Chars.fold(entry.term())));
        return Stream.concat(own.values().stream(), rest).toList();
    }
}
