package yandu.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yandu.analysis.text.Chars;

/// A glossary without the entries of some terms.
///
/// @param hidden the terms, folded
record ShortenedGlossary(Glossary whole, Set<String> hidden) implements Glossary {

    @Override
    public Optional<Entry> find(String phrase) {
        return isHidden(phrase) ? Optional.empty() : whole.find(phrase);
    }

    @Override
    public List<Entry> findAll(String phrase) {
        return isHidden(phrase) ? List.of() : whole.findAll(phrase);
    }

    @Override
    public List<Entry> entries() {
        return whole.entries().stream().filter(entry -> !isHidden(entry.term())).toList();
    }

    private boolean isHidden(String phrase) {
        return hidden.contains(Chars.fold(phrase));
    }
}
