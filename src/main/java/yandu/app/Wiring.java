package yandu.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import yandu.analysis.BundledGlossary;
import yandu.analysis.Glossary;
import yandu.service.Analyzing;
import yandu.service.Gradebook;
import yandu.service.Importing;
import yandu.service.Reading;
import yandu.service.Refused;
import yandu.service.Reviewing;
import yandu.service.Shelf;
import yandu.service.StudyRules;
import yandu.settings.Settings;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.Positions;
import yandu.store.Reports;
import yandu.store.ReviewLog;
import yandu.store.Waiting;

/// What the program is made of, put together in one place. Making it touches no file: the library is opened by
/// whatever first asks for something in it, on that one's thread.
public final class Wiring implements AutoCloseable {
    private final Database database;
    private final Reading reading;
    private final Importing importing;
    private final Reviewing reviewing;

    /// @param data folder of the library
    /// @param settings asked whenever a setting matters, so that a change acts at once
    public Wiring(
            Path data,
            Supplier<Settings> settings,
            InstantSource clock,
            ZoneId zone,
            RandomGenerator random) {
        database = new Database(data, Refused::of);
        var rules = new StudyRules(clock, zone, settings);
        var reports = new Reports(database);
        var cards = new Cards(database);
        var log = new ReviewLog(database);
        var gradebook = new Gradebook(database, cards, log, rules);
        var shelf = new Shelf(database, reports, cards, once(BundledGlossary::new));
        reading = new Reading(shelf, reports, cards, new Positions(database), rules);
        importing = new Importing(reports, shelf, rules);
        reviewing = new Reviewing(gradebook, cards, new Waiting(database), log, shelf, rules);
    }

    public Reading reading() {
        return reading;
    }

    public Importing importing() {
        return importing;
    }

    public Reviewing reviewing() {
        return reviewing;
    }

    public Analyzing analyzing() {
        return new Analyzing();
    }

    /// Closes the library, if it was opened.
    @Override
    public void close() {
        database.close();
    }

    /// Makes a thing when it is first needed and keeps it.
    private static Supplier<Glossary> once(Supplier<Glossary> maker) {
        return new Supplier<>() {
            private Glossary made;

            @Override
            public synchronized Glossary get() {
                if (made == null) {
                    made = maker.get();
                }
                return made;
            }
        };
    }
}
