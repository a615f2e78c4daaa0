package yandu.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import yandu.analysis.Phrase;
import yandu.analysis.text.Chars;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Sentences;
import yandu.document.Span;
import yandu.store.CardIndex;
import yandu.store.Reports;
import yandu.store.SearchIndex;

/// Keeps the indexes for searches in line with the library. It compares and takes in what differs, so it does not matter
/// when or how it was stopped: the next time it goes on.
public final class Indexing {
    /// So many sentences are kept at a time; what is lost when the program is killed.
    private static final int AT_ONCE = 4_000;

    /// After more than so many the index is tidied.
    private static final int TO_TIDY = 50_000;

    private final SearchIndex index;
    private final CardIndex cards;
    private final Reports reports;
    private final Shelf shelf;
    private volatile long settled = -1;

    public Indexing(SearchIndex index, CardIndex cards, Reports reports, Shelf shelf) {
        this.index = index;
        this.cards = cards;
        this.reports = reports;
        this.shelf = shelf;
    }

    /// What is taken in.
    public enum Part {
        REPORTS,
        CARDS
    }

    /// Told how far the work is.
    @FunctionalInterface
    public interface Progress {
        /// @param done reports or cards of `all` that were to be taken in
        void at(Part part, int done, int all);
    }

    /// Whether the library has changed since the index was last in line with it, as far as this program knows.
    public boolean isBehind() {
        return settled != shelf.editions();
    }

    /// Brings the indexes in line with the library: that of reports, then that of cards.
    ///
    /// @param stop asked between reports; what was done until then stays
    /// @return how many reports were taken in
    /// @throws Refused if library or index cannot be used
    public int settle(Progress progress, BooleanSupplier stop) {
        long edition = shelf.editions();
        var stamps = index.stamps();
        var hashes = reports.hashes();
        var gone = stamps.keySet().stream().filter(id -> !hashes.containsKey(id)).toList();
        if (!gone.isEmpty()) {
            index.put(List.of(), gone);
        }
        var stale = hashes.keySet().stream().filter(id -> !stamp(hashes.get(id)).equals(stamps.get(id))).toList();
        int done = take(stale, progress, stop);
        if (done == stale.size() && takeCards(progress, stop)) {
            settled = edition;
        }
        return done;
    }

    /// Whether all are taken in.
    private boolean takeCards(Progress progress, BooleanSupplier stop) {
        int all = cards.waiting();
        int done = 0;
        int taken = all == 0 ? 0 : CardIndex.AT_ONCE;
        while (taken == CardIndex.AT_ONCE && !stop.getAsBoolean()) {
            progress.at(Part.CARDS, done, all);
            taken = cards.refreshSome();
            done = Math.min(all, done + taken);
        }
        return taken < CardIndex.AT_ONCE;
    }

    private int take(List<String> ids, Progress progress, BooleanSupplier stop) {
        var entries = new ArrayList<SearchIndex.Entry>();
        int waiting = 0;
        long all = 0;
        int done = 0;
        for (var id : ids) {
            if (stop.getAsBoolean()) {
                break;
            }
            progress.at(Part.REPORTS, done, ids.size());
            reports.find(id).map(this::entry).ifPresent(entries::add);
            done++;
            waiting += entries.isEmpty() ? 0 : entries.getLast().sentences().size();
            if (waiting >= AT_ONCE || done == ids.size()) {
                all += waiting;
                waiting = 0;
                index.put(entries, List.of());
                entries.clear();
            }
        }
        if (!entries.isEmpty()) {
            index.put(entries, List.of());
        }
        if (all > TO_TIDY && done == ids.size()) {
            index.tidy();
        }
        return done;
    }

    private SearchIndex.Entry entry(Report report) {
        var document = report.document();
        return new SearchIndex.Entry(
                report.id(),
                stamp(document.hash()),
                document.text(),
                sentences(document),
                shelf.glance(report).phrases().stream().map(Indexing::found).toList());
    }

    private static String stamp(String hash) {
        return hash + " " + Shelf.RULES;
    }

    private static List<Span> sentences(Document document) {
        return document.blocks().stream().flatMap(block -> Sentences.in(document.text(), block.span()).stream()).toList();
    }

    private static SearchIndex.Found found(Phrase phrase) {
        return new SearchIndex.Found(
                Chars.fold(phrase.text()), phrase.text(), phrase.kind(), phrase.first(), phrase.occurrences().size());
    }
}
