package yandu.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import yandu.analysis.text.SearchText;
import yandu.notes.Note;
import yandu.store.Covers.Cover;
import yandu.study.query.CardQuery.Glob;

/// Titles and notes of the library as they were at one moment, folded once for many searches. Never changes.
record SearchedLibrary(long version, Map<String, Titled> reports, List<Noted> notes) {

    /// A report with the words it is found by: title, source, speaker, tags.
    record Titled(Cover cover, SearchText words) {
        Predicate<Glob> isNamed() {
            return glob ->
                    glob.isPlain() && cover.id().startsWith(glob.plain())
                            || glob.pieces().stream().allMatch(cover.title()::contains);
        }
    }

    /// A note with its words and those it is about.
    record Noted(Note note, SearchText words) {}

    /// @param version of the library that these were read from
    static SearchedLibrary of(long version, List<Cover> covers, List<Note> notes) {
        var reports = new HashMap<String, Titled>(covers.size() * 2);
        for (var cover : covers) {
            var words = String.join("\n", cover.title(), cover.source(), cover.speaker(), String.join("\n", cover.tags()));
            reports.put(cover.id(), new Titled(cover, new SearchText(words)));
        }
        return new SearchedLibrary(
                version,
                reports,
                notes.stream()
                        .filter(note -> reports.containsKey(note.reportId()))
                        .map(note -> new Noted(note, new SearchText(note.text() + "\n" + note.anchor().quote())))
                        .toList());
    }

    Optional<Titled> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }
}
