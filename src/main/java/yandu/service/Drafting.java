package yandu.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Report;
import yandu.importer.Imported;
import yandu.importer.deck.Deck;
import yandu.service.Importing.Repair;
import yandu.store.Reports;

/// Makes a draft of what was read: what it says of itself, what it is to the library, under which id it would be kept.
final class Drafting {
    private static final int ID_LENGTH = 12;
    /// Of two versions of a report this share of the text, at least, is in sentences that both have.
    private static final double COMMON = 0.6;

    private final Reports reports;
    private final DeckKeeping decks;
    private final StudyRules rules;

    Drafting(Reports reports, DeckKeeping decks, StudyRules rules) {
        this.reports = reports;
        this.decks = decks;
        this.rules = rules;
    }

    /// @param name of the file, empty for pasted text
    Draft draft(Imported imported, String name, Optional<Path> file) {
        var hash = imported.document().hash();
        var report = report(imported, name, hash);
        return imported.deck()
                .map(deck -> deckDraft(deck, report, hash, imported, file))
                .orElseGet(() -> reportDraft(report, hash, imported, file));
    }

    /// A draft as the library stands now, which may have changed since it was made.
    Draft again(Draft draft) {
        var standing = draft.deck()
                .map(deck -> decks.standing(draft.hash(), deck))
                .orElseGet(() -> standing(draft.report(), draft.hash()));
        if (draft.apart() && standing instanceof Standing.Corrected) {
            return draft.with(withId(freshId(draft.hash()), draft.report(), rules.now()), new Standing.Fresh());
        }
        return draft.with(settled(draft.report(), standing, draft.hash()), standing);
    }

    private Draft deckDraft(Deck deck, Report report, String hash, Imported imported, Optional<Path> file) {
        var standing = decks.standing(hash, deck);
        return new Draft(
                settled(report, standing, hash),
                hash,
                standing,
                file,
                "",
                List.of(),
                deck.notes().size(),
                repairs(imported),
                Optional.of(deck),
                false);
    }

    private Draft reportDraft(Report read, String hash, Imported imported, Optional<Path> file) {
        var document = imported.document();
        var standing = standing(read, hash);
        return new Draft(
                settled(read, standing, hash),
                hash,
                standing,
                file,
                imported.encoding(),
                imported.encodings(),
                (int) document.blocks().stream().filter(block -> block.kind() != Block.Kind.TITLE).count(),
                repairs(imported),
                Optional.empty(),
                false);
    }

    private static List<Repair> repairs(Imported imported) {
        return imported.repairs().stream().map(repair -> new Repair(repair.key(), repair.count())).toList();
    }

    /// What the file says of itself counts where the text and the file's name say nothing.
    private Report report(Imported imported, String name, String hash) {
        var document = imported.document();
        var said = imported.details();
        return new Report(
                freshId(hash),
                document,
                document.isDeck() ? Optional.empty() : ReportDate.find(document, name).or(said::date),
                said.source().isEmpty() ? name : said.source(),
                said.speaker(),
                rules.now());
    }

    private Standing standing(Report report, String hash) {
        var same = reports.withHash(hash).flatMap(found -> reports.find(found.id()));
        if (same.isPresent()) {
            return new Standing.Known(same.get());
        }
        return reports.alike(report.title(), report.source()).stream()
                .filter(older -> !older.document().isDeck())
                .map(older -> corrected(older, report.document()))
                .filter(version -> version.change().common() >= COMMON)
                .findFirst()
                .<Standing>map(version -> version.change().isNone() ? new Standing.Known(version.before()) : version)
                .orElseGet(Standing.Fresh::new);
    }

    private static Standing.Corrected corrected(Report older, Document document) {
        return new Standing.Corrected(older, TextChange.between(older.document(), document));
    }

    /// A report with the id under which it is or will be kept: that of its older version, or its own of before it was
    /// taken out.
    private Report settled(Report report, Standing standing, String hash) {
        var older = switch (standing) {
            case Standing.Corrected corrected -> Optional.of(corrected.before());
            case Standing.Known known -> Optional.of(known.report());
            case Standing.Updated updated -> Optional.of(updated.before());
            case Standing.Fresh fresh -> reports.withHash(hash);
        };
        return older.map(before -> inPlaceOf(before, report)).orElse(report);
    }

    private static Report withId(String id, Report report, Instant added) {
        return new Report(id, report.document(), report.date(), report.source(), report.speaker(), added);
    }

    private static Report inPlaceOf(Report before, Report report) {
        return new Report(
                before.id(),
                report.document(),
                report.date().or(before::date),
                report.source(),
                report.speaker().isEmpty() ? before.speaker() : report.speaker(),
                before.added());
    }

    /// The first twelve digits of the hash, or the next twelve where an older version of another text has
    /// them.
    private String freshId(String hash) {
        int at = 0;
        while (reports.isTaken(hash.substring(at, at + ID_LENGTH))) {
            at += ID_LENGTH;
        }
        return hash.substring(at, at + ID_LENGTH);
    }
}
