package yandu.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.Phrase;
import yandu.analysis.text.Chars;
import yandu.study.Likeness;

/// How the formulations (提法) of one report differ from those of another.
public final class Comparing {
    /// From this likeness on a phrase that went and one that came are the same reworded.
    static final double REWORDED = 0.6;

    /// Of more pairs of phrases none is looked for that was reworded.
    private static final long MOST_PAIRS = 4_000_000;

    private final Shelf shelf;

    public Comparing(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Phrases of two reports, each list in the order of the report that they are taken from.
    ///
    /// @param kept both have them
    /// @param fresh only the later has them
    /// @param dropped only the earlier has them
    public record Comparison(
            SearchResult.Origin from,
            SearchResult.Origin to,
            List<Phrase> kept,
            List<Phrase> fresh,
            List<Phrase> dropped,
            List<Reworded> reworded) {}

    /// A phrase that was said otherwise.
    ///
    /// @param likeness of both, 0..1
    public record Reworded(Phrase before, Phrase after, double likeness) {}

    /// From one report to another.
    ///
    /// @throws Refused if there is no such report
    public Comparison compare(String from, String to) {
        var before = phrases(from);
        var after = phrases(to);
        var kept = after.keySet().stream().filter(before::containsKey).map(after::get).toList();
        var fresh = new ArrayList<>(after.keySet().stream().filter(key -> !before.containsKey(key)).map(after::get).toList());
        var dropped = new ArrayList<>(before.keySet().stream().filter(key -> !after.containsKey(key)).map(before::get).toList());
        var reworded = reworded(dropped, fresh);
        reworded.forEach(
                pair -> {
                    dropped.remove(pair.before());
                    fresh.remove(pair.after());
                });
        return new Comparison(origin(from), origin(to), kept, List.copyOf(fresh), List.copyOf(dropped), reworded);
    }

    /// Pairs of the same kind, the most alike first; each phrase is in one.
    private static List<Reworded> reworded(List<Phrase> dropped, List<Phrase> fresh) {
        if ((long) dropped.size() * fresh.size() > MOST_PAIRS) {
            return List.of();
        }
        var pairs = new ArrayList<Reworded>();
        for (var before : dropped) {
            for (var after : fresh) {
                double likeness = before.kind() == after.kind() ? Likeness.of(before.text(), after.text()) : 0;
                if (likeness >= REWORDED) {
                    pairs.add(new Reworded(before, after, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Reworded::likeness).reversed());
        var chosen = new ArrayList<Reworded>();
        for (var pair : pairs) {
            if (chosen.stream().noneMatch(one -> one.before() == pair.before() || one.after() == pair.after())) {
                chosen.add(pair);
            }
        }
        return List.copyOf(chosen);
    }

    private Map<String, Phrase> phrases(String id) {
        var phrases = new LinkedHashMap<String, Phrase>();
        shelf.material(id).analysis().phrases().stream()
                .sorted(Comparator.comparing(Phrase::first))
                .forEach(phrase -> phrases.putIfAbsent(Chars.fold(phrase.text()), phrase));
        return phrases;
    }

    private SearchResult.Origin origin(String id) {
        var report = shelf.report(id);
        return new SearchResult.Origin(report.id(), report.title(), report.date(), report.source(), report.speaker());
    }
}
