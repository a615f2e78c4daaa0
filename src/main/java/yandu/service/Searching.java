package yandu.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yandu.analysis.Decision;
import yandu.analysis.text.SearchText;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.service.SearchedLibrary.Titled;
import yandu.store.Covers;
import yandu.store.Curation;
import yandu.store.Database;
import yandu.store.Notes;
import yandu.store.SearchIndex;
import yandu.study.query.BadQuery;
import yandu.study.query.TextQuery;

/// Looking through everything: titles, phrases and sentences of all reports, notes. Sentences and phrases come from the
/// index, which may be behind the library while it is being built.
public final class Searching {
    /// Sentences that the index offers at a time.
    private static final int OFFERED = 128;

    /// So many that turn out not to fulfil a query are looked at for one page of results.
    private static final int MOST_OFFERED = 6_000;

    private final Database database;
    private final SearchIndex index;
    private final Covers covers;
    private final Notes notes;
    private final Curation curation;
    private SearchedLibrary held;

    public Searching(Database database, SearchIndex index, Covers covers, Notes notes, Curation curation) {
        this.database = database;
        this.index = index;
        this.covers = covers;
        this.notes = notes;
        this.curation = curation;
    }

    /// What was found, each kind in its order.
    ///
    /// @param more whether there are more sentences
    public record Found(
            List<Title> titles, List<Phrase> phrases, List<Sentence> sentences, boolean more, List<Remark> notes) {
        /// Nothing, because nothing was asked.
        public static final Found NOTHING = new Found(List.of(), List.of(), List.of(), false, List.of());

        public boolean isEmpty() {
            return titles.isEmpty() && phrases.isEmpty() && sentences.isEmpty() && notes.isEmpty();
        }
    }

    /// A report, found by title, source, speaker or tags.
    ///
    /// @param marks in the title
    public record Title(Covers.Cover cover, List<Span> marks) {}

    /// A phrase of the library.
    ///
    /// @param marks in the phrase
    public record Phrase(SearchIndex.Phrase phrase, List<Span> marks) {

        /// Where it stands first in the newest report that has it.
        public Span place() {
            return new Span(phrase.start(), phrase.start() + phrase.text().length());
        }
    }

    /// A sentence.
    ///
    /// @param place in the report's text
    /// @param marks in the sentence
    public record Sentence(Covers.Cover report, Span place, String text, List<Span> marks) {

        /// The first of what was found in it, else all of it: offsets into the report's text.
        public Span hit() {
            return marks.isEmpty()
                    ? place
                    : new Span(place.start() + marks.getFirst().start(), place.start() + marks.getFirst().end());
        }
    }

    /// A note, found by what it says or what it is about.
    ///
    /// @param marks in the note's text, or in its quote where the text has none
    public record Remark(Covers.Cover report, Note note, boolean inQuote, List<Span> marks) {}

    /// Everything that fulfils what was typed in the search language; nothing for nothing. The newest come first.
    ///
    /// @param most of each kind
    /// @throws Refused if it is no query, saying where it goes wrong
    public Found find(String typed, int most) {
        var query = query(typed);
        if (query.isBlank()) {
            return Found.NOTHING;
        }
        var library = library();
        var sentences = sentences(query, library, most + 1);
        return new Found(
                titles(query, library, most),
                phrases(query, library, most),
                sentences.subList(0, Math.min(most, sentences.size())),
                sentences.size() > most,
                notes(query, library, most));
    }

    /// Every sentence with these words as they stand, of the newest reports first; the history of a phrase.
    ///
    /// @param most of them
    public List<Sentence> occurrences(String words, int most) {
        return sentences(TextQuery.literally(words), library(), most);
    }

    /// What somebody typed as a query.
    ///
    /// @throws Refused if it is none, saying where it goes wrong
    static TextQuery query(String typed) {
        try {
            return TextQuery.of(typed);
        } catch (BadQuery e) {
            throw new Refused(e, Refused.Kind.USAGE, e.key(), e.arguments().toArray());
        }
    }

    /// Titles and notes, read anew when anything has changed since.
    private synchronized SearchedLibrary library() {
        long version = database.version();
        if (held == null || held.version() != version) {
            held = SearchedLibrary.of(version, covers.list(), notes.all());
        }
        return held;
    }

    private static List<Title> titles(TextQuery query, SearchedLibrary library, int most) {
        return library.reports().values().stream()
                .filter(report -> query.holds(report.words(), report.isNamed()))
                .map(Titled::cover)
                .sorted(Comparator.comparing(Covers.Cover::added).reversed())
                .limit(most)
                .map(cover -> new Title(cover, query.marks(new SearchText(cover.title()))))
                .toList();
    }

    private List<Phrase> phrases(TextQuery query, SearchedLibrary library, int most) {
        var rejected = rejected();
        return query.needed().stream()
                .flatMap(needed -> index.phrases(needed, most + rejected.size()).stream())
                .filter(phrase -> !rejected.contains(phrase.key()))
                .filter(phrase -> library.report(phrase.reportId()).filter(in -> holds(query, phrase, in)).isPresent())
                .limit(most)
                .map(phrase -> new Phrase(phrase, query.marks(new SearchText(phrase.text()))))
                .toList();
    }

    private static boolean holds(TextQuery query, SearchIndex.Phrase phrase, Titled report) {
        return query.holds(new SearchText(phrase.text()), report.isNamed());
    }

    private Set<String> rejected() {
        return curation.decisions().stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.REJECTED)
                .map(Decision::key)
                .collect(Collectors.toSet());
    }

    private List<Sentence> sentences(TextQuery query, SearchedLibrary library, int most) {
        var needed = query.needed();
        var found = new ArrayList<Sentence>();
        long before = Long.MAX_VALUE;
        int offered = OFFERED;
        for (int seen = 0; needed.isPresent() && seen < MOST_OFFERED && found.size() < most && offered == OFFERED; ) {
            var some = index.sentences(needed.get(), before, OFFERED);
            some.stream().flatMap(one -> sentence(query, library, one).stream()).limit(most - found.size()).forEach(found::add);
            offered = some.size();
            seen += offered;
            before = offered == 0 ? before : some.getLast().id();
        }
        return List.copyOf(found);
    }

    /// A sentence that the index offers, if it is what was asked for and its report is still there.
    private static Optional<Sentence> sentence(TextQuery query, SearchedLibrary library, SearchIndex.Sentence offered) {
        var text = new SearchText(offered.text());
        return library.report(offered.reportId())
                .filter(report -> query.holds(text, report.isNamed()))
                .map(
                        report ->
                                new Sentence(
                                        report.cover(),
                                        new Span(offered.start(), offered.start() + offered.text().length()),
                                        offered.text(),
                                        query.marks(text)));
    }

    private static List<Remark> notes(TextQuery query, SearchedLibrary library, int most) {
        return library.notes().stream()
                .filter(noted -> query.holds(noted.words(), library.reports().get(noted.note().reportId()).isNamed()))
                .limit(most)
                .map(noted -> remark(query, library.reports().get(noted.note().reportId()).cover(), noted.note()))
                .toList();
    }

    private static Remark remark(TextQuery query, Covers.Cover report, Note note) {
        var marks = query.marks(new SearchText(note.text()));
        boolean inQuote = marks.isEmpty();
        return new Remark(report, note, inQuote, inQuote ? query.marks(new SearchText(note.anchor().quote())) : marks);
    }
}
