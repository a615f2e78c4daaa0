package yandu.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yandu.analysis.Decision;
import yandu.analysis.text.SearchText;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.service.SearchResult.Origin;
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
    /// Sentences that the index offers at a time, beyond those that are wanted.
    private static final int SPARE = 16;

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

    /// Everything that fulfils what was typed in the search language; nothing for nothing. The newest come first.
    ///
    /// @param few of each kind but sentences
    /// @param most sentences
    /// @throws Refused if it is no query, saying where it goes wrong
    public SearchResult find(String typed, int few, int most) {
        var query = query(typed);
        if (query.isBlank()) {
            return SearchResult.NOTHING;
        }
        var library = library();
        var sentences = sentences(query, library, most + 1);
        return new SearchResult(
                titles(query, library, few),
                phrases(query, library, few),
                sentences.subList(0, Math.min(most, sentences.size())),
                sentences.size() > most,
                notes(query, library, few));
    }

    /// Where words stand, as they are written, in all reports: a phrase's history. The newest report comes first, those
    /// without a date last.
    ///
    /// @param most sentences; those of the reports that came last into the library are preferred
    public List<Appearance> appearances(String words, int most) {
        return sentences(TextQuery.literally(words), library(), most).stream()
                .collect(Collectors.groupingBy(SearchResult.Sentence::report, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(report -> new Appearance(report.getKey(), inOrder(report.getValue())))
                .sorted(Comparator.comparing(appearance -> appearance.report().date().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .toList();
    }

    private static List<SearchResult.Sentence> inOrder(List<SearchResult.Sentence> sentences) {
        return sentences.stream().sorted(Comparator.comparing(SearchResult.Sentence::place)).toList();
    }

    /// A report that words stand in, and the sentences they stand in.
    public record Appearance(SearchResult.Origin report, List<SearchResult.Sentence> sentences) {}

    /// The places in a text of what somebody typed, for texts that another search found; none where it is no query.
    public static List<Span> marks(String typed, String text) {
        try {
            return TextQuery.of(typed).marks(new SearchText(text));
        } catch (BadQuery e) {
            return List.of();
        }
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

    private static List<SearchResult.Title> titles(TextQuery query, SearchedLibrary library, int most) {
        return library.reports().values().stream()
                .filter(report -> query.holds(report.words(), report.isNamed()))
                .map(Titled::cover)
                .sorted(Comparator.comparing(Covers.Cover::added).reversed())
                .limit(most)
                .map(cover -> new SearchResult.Title(Origin.of(cover), query.marks(new SearchText(cover.title()))))
                .toList();
    }

    private List<SearchResult.Phrase> phrases(TextQuery query, SearchedLibrary library, int most) {
        var rejected = rejected();
        return query.needed().stream()
                .flatMap(needed -> index.phrases(needed, most + rejected.size()).stream())
                .filter(phrase -> !rejected.contains(phrase.key()))
                .flatMap(phrase -> phrase(query, library, phrase).stream())
                .limit(most)
                .toList();
    }

    /// A phrase that the index offers, if it is what was asked for and its report is still there.
    private static Optional<SearchResult.Phrase> phrase(
            TextQuery query, SearchedLibrary library, SearchIndex.Phrase offered) {
        var text = new SearchText(offered.text());
        return library.report(offered.reportId())
                .filter(report -> query.holds(text, report.isNamed()))
                .map(report -> SearchResult.Phrase.of(offered, report.cover(), query.marks(text)));
    }

    private Set<String> rejected() {
        return curation.decisions().stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.REJECTED)
                .map(Decision::key)
                .collect(Collectors.toSet());
    }

    private List<SearchResult.Sentence> sentences(TextQuery query, SearchedLibrary library, int most) {
        var needed = query.needed();
        var found = new ArrayList<SearchResult.Sentence>();
        long before = Long.MAX_VALUE;
        int batch = most + SPARE;
        int offered = batch;
        for (int seen = 0; needed.isPresent() && seen < Math.max(most, MOST_OFFERED) && found.size() < most && offered == batch; ) {
            var some = index.sentences(needed.get(), before, batch);
            some.stream().flatMap(one -> sentence(query, library, one).stream()).limit(most - found.size()).forEach(found::add);
            offered = some.size();
            seen += offered;
            before = offered == 0 ? before : some.getLast().id();
        }
        return List.copyOf(found);
    }

    /// A sentence that the index offers, if it is what was asked for and its report is still there.
    private static Optional<SearchResult.Sentence> sentence(TextQuery query, SearchedLibrary library, SearchIndex.Sentence offered) {
        var text = new SearchText(offered.text());
        return library.report(offered.reportId())
                .filter(report -> query.holds(text, report.isNamed()))
                .map(report -> SearchResult.Sentence.of(offered, report.cover(), query.marks(text)));
    }

    private static List<SearchResult.Remark> notes(TextQuery query, SearchedLibrary library, int most) {
        return library.notes().stream()
                .filter(noted -> query.holds(noted.words(), library.reports().get(noted.note().reportId()).isNamed()))
                .limit(most)
                .map(noted -> remark(query, library.reports().get(noted.note().reportId()).cover(), noted.note()))
                .toList();
    }

    private static SearchResult.Remark remark(TextQuery query, Covers.Cover report, Note note) {
        var marks = query.marks(new SearchText(note.text()));
        boolean inQuote = marks.isEmpty();
        return new SearchResult.Remark(Origin.of(report), note, inQuote, inQuote ? query.marks(new SearchText(note.anchor().quote())) : marks);
    }
}
