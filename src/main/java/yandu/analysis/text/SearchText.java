package yandu.analysis.text;

import java.util.List;

/// A text that is searched: folded, and how it sounds, worked out when a search first asks for it. Safe for any thread.
public final class SearchText {
    private final String text;
    private final String folded;
    private volatile Sound sound;

    /// How each character sounds: its syllable, empty for none, and the first letter of that, a space for none.
    private record Sound(List<String> syllables, String initials) {
        static Sound of(String text) {
            var syllables = Pinyin.of(Folded.spoken(text));
            var initials = new char[syllables.size()];
            for (int i = 0; i < initials.length; i++) {
                initials[i] = syllables.get(i).isEmpty() ? ' ' : syllables.get(i).charAt(0);
            }
            return new Sound(syllables, new String(initials));
        }
    }

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
        return sound().syllables();
    }

    /// The first letter of the syllable of each character; a space for one that has none.
    String initials() {
        return sound().initials();
    }

    private Sound sound() {
        var known = sound;
        if (known == null) {
            known = Sound.of(text);
            sound = known;
        }
        return known;
    }
}
