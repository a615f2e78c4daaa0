package yandu.analysis.text;

import java.util.HashMap;
import java.util.Map;

/// Puts the word lists in `resources/yandu/analysis` together: each word with its entry, as [Lexicon] reads it.
final class WordLists {
    private static final int TERM_COMMONNESS = 8;
    private static final int DEFAULT_COMMONNESS = 6;

    private final Map<String, Integer> entries = HashMap.newHashMap(64_000);

    private WordLists() {
        Resource.lines("words.txt").forEach(this::addClassLine);
        Resource.lines("words-official.txt").forEach(this::addClassLine);
        Resource.words("terms.txt").forEach(this::addTerm);
        Resource.words("numbered.txt").forEach(this::addTerm);
        Resource.words("frames.txt").forEach(word -> mark(word, WordClass.VERB, Entry.FRAME));
        Resource.words("adverbs.txt").forEach(this::addAdverb);
        Resource.words("generic.txt").forEach(word -> mark(word, WordClass.NOUN, Entry.GENERIC));
        Resource.lines("heads.txt").forEach(this::addHeadLine);
        entries.replaceAll((word, entry) -> Entry.withRole(entry, Role.of(entry, word.length())));
        Resource.lines("roles.txt").forEach(this::addRoleLine);
    }

    /// The lists as a table that also knows words in traditional characters.
    static WordTable table() {
        return WordTable.of(entries(), Resource.words("simplified.txt"));
    }

    static Map<String, Integer> entries() {
        return new WordLists().entries;
    }

    private void addClassLine(String line) {
        var cells = line.split(" ");
        var type = WordClass.ofCode(cells[0].charAt(0));
        int entry = Entry.of(type) | Integer.parseInt(cells[1]) << Entry.COMMON_SHIFT;
        for (int i = 2; i < cells.length; i++) {
            entries.put(cells[i], entry);
        }
    }

    private void addTerm(String term) {
        int known = entries.getOrDefault(term, WordTable.NONE);
        int common = known == WordTable.NONE ? TERM_COMMONNESS : Math.max(TERM_COMMONNESS, Entry.commonness(known));
        entries.put(term, Entry.of(WordClass.NOUN) | common << Entry.COMMON_SHIFT | Entry.TERM);
    }

    private void addAdverb(String word) {
        int known = entries.getOrDefault(word, WordTable.NONE);
        int common = known == WordTable.NONE ? DEFAULT_COMMONNESS : Entry.commonness(known);
        entries.put(word, Entry.of(WordClass.ADVERB) | common << Entry.COMMON_SHIFT);
    }

    private void addHeadLine(String line) {
        var cells = line.split(" ");
        for (int i = 1; i < cells.length; i++) {
            mark(cells[i], WordClass.NOUN, Integer.parseInt(cells[0]) << Entry.HEAD_SHIFT);
        }
    }

    /// Little words with a role of their own.
    private void addRoleLine(String line) {
        var cells = line.split(" ");
        var role = Role.valueOf(cells[0]);
        for (int i = 1; i < cells.length; i++) {
            entries.computeIfPresent(cells[i], (word, entry) -> Entry.withRole(entry, role));
        }
    }

    private void mark(String word, WordClass ifUnknown, int flag) {
        int known = entries.getOrDefault(word, WordTable.NONE);
        int entry = known == WordTable.NONE ? Entry.of(ifUnknown) | DEFAULT_COMMONNESS << Entry.COMMON_SHIFT : known;
        entries.put(word, entry | flag);
    }
}
