package yandu.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import yandu.store.Covers;

/// Keeping the library in order: tags, the archive, taking reports out. What is done to several reports is one step.
public final class Cataloguing {
    private final Covers covers;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public Cataloguing(Covers covers, Shelf shelf, StudyRules rules, History history) {
        this.covers = covers;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// All reports, archived ones too, the last opened first.
    public List<ReportSummary> list() {
        return new Catalogue(covers, rules).list();
    }

    /// Takes reports out of the library with their cards; their reviews stay in the log.
    ///
    /// @throws Refused if there is no such report
    public void remove(List<String> ids) {
        each("history.removes", ids, this::remove);
    }

    private void remove(String id) {
        var title = shelf.report(id).title();
        var now = Optional.of(rules.now());
        shelf.setRemoved(id, now);
        history.record("history.remove", () -> shelf.restore(id), () -> shelf.setRemoved(id, now), title);
    }

    /// Keeps reports out of sight, or brings them back. Their cards are asked all the same.
    ///
    /// @throws Refused if there is no such report
    public void archive(List<String> ids, boolean away) {
        each(away ? "history.archives" : "history.unarchives", ids, id -> archive(id, away));
    }

    private void archive(String id, boolean away) {
        history.replaced(
                away ? "history.archive" : "history.unarchive",
                "archive " + id,
                () -> covers.archived(id),
                covers.archived(id),
                archived(id, away ? Optional.of(rules.now()) : Optional.empty()),
                since -> archived(id, since),
                title(id));
    }

    private Optional<Instant> archived(String id, Optional<Instant> since) {
        covers.archive(id, since);
        return since;
    }

    /// Gives reports a tag, or takes it from them.
    ///
    /// @param tag without white space; another is made one of it
    public void tag(List<String> ids, String tag, boolean given) {
        var name = tag.strip().replaceAll("\\s+", "_");
        each("history.tags", ids, id -> tag(id, Tags.changed(covers.tags(id), name, given)));
    }

    /// Gives a report these tags and no others.
    public void tag(String id, List<String> tags) {
        var wanted = Tags.of(String.join(" ", tags));
        var before = covers.tags(id);
        covers.tag(id, wanted);
        history.replaced(
                "history.tag.report", "tags " + id, () -> covers.tags(id), before, wanted, put -> covers.tag(id, put), title(id));
    }

    private String title(String id) {
        var title = shelf.title(id);
        if (title.isEmpty()) {
            throw new Refused(Refused.Kind.USAGE, "library.refused.none", id);
        }
        return title;
    }

    private void each(String key, List<String> ids, Consumer<String> verb) {
        history.together(
                key,
                () -> {
                    ids.forEach(verb);
                    return null;
                });
    }
}
