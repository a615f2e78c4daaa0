package yandu.service;

import java.util.function.Supplier;
import yandu.analysis.Analysis;
import yandu.analysis.Decisions;
import yandu.analysis.Glossary;
import yandu.analysis.OwnGlossary;
import yandu.store.Curation;
import yandu.store.Database;
import yandu.study.Material;

/// What the user says about phrases, as it is now: the one glossary and the decisions that everything uses.
public final class Handbook {
    private final Database database;
    private final Curation curation;
    private final Supplier<Glossary> bundled;
    private Edition edition;

    /// @param bundled what phrases stand for when the user says nothing
    public Handbook(Database database, Curation curation, Supplier<Glossary> bundled) {
        this.database = database;
        this.curation = curation;
        this.bundled = bundled;
        database.whenReplaced(() -> edition = null);
    }

    /// What holds after a change.
    ///
    /// @param version number of the change
    /// @param glossary the user's entries over the bundled ones
    record Edition(int version, Decisions decisions, Glossary glossary) {

        Material material(Analysis found) {
            return new Material(decisions.apply(found), decisions.apply(glossary));
        }
    }

    /// What holds now.
    Edition edition() {
        return database.transaction(this::current);
    }

    private Edition current() {
        int version = curation.version();
        if (edition == null || edition.version() != version) {
            edition =
                    new Edition(
                            version,
                            new Decisions(curation.decisions()),
                            new OwnGlossary(curation.entries(), bundled.get()));
        }
        return edition;
    }
}
