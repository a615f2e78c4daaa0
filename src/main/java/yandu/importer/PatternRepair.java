package yandu.importer;

import java.util.List;
import java.util.regex.Pattern;
import yandu.document.Span;

/// A repair that a regular expression finds and one replacement mends.
record PatternRepair(String key, Pattern pattern, String replacement) implements Repair {

    PatternRepair(String key, String pattern, String replacement) {
        this(key, Pattern.compile(pattern, Pattern.MULTILINE), replacement);
    }

    @Override
    public List<Edit> find(String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Edit(new Span(match.start(), match.end()), replacement))
                .toList();
    }
}
