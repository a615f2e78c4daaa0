package yandu.analysis.text;

import java.util.List;

/// A text that is searched: folded, and how it sounds, worked out when a search first asks for it. Safe for any thread.
public final class SearchText {
    private final String text;
    private final String folded;
    private volatile List<String> syllables;

    public SearchText(String text) {
        this.text = text;
        this.folded = Folded.of(text);
    }

    /// As searches see it, character for character.
    public String folded() {
        return folded;
    }

    /// The syllable of each character; empty for one that has none.
    public List<String> syllables() {
        var known = syllables;
        if (known == null) {
            known = Pinyin.of(Folded.spoken(text));
            syllables = known;
        }
        return known;
    }
}
