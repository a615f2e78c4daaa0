package yandu.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import yandu.analysis.BundledGlossary;
import yandu.analysis.Glossary;
import yandu.service.Analyzing;
import yandu.service.CardBrowsing;
import yandu.service.CardKeeping;
import yandu.service.Cataloguing;
import yandu.service.Comparing;
import yandu.service.Curating;
import yandu.service.Exporting;
import yandu.service.Gradebook;
import yandu.service.Handbook;
import yandu.service.DeckKeeping;
import yandu.service.History;
import yandu.service.Importing;
import yandu.service.Indexing;
import yandu.service.Intake;
import yandu.service.LeechHelp;
import yandu.service.Measuring;
import yandu.service.MistakeBook;
import yandu.service.NoteTaking;
import yandu.service.Optimizing;
import yandu.service.OwnWriting;
import yandu.service.Packing;
import yandu.service.PaperPrinting;
import yandu.service.Quizzing;
import yandu.service.Reading;
import yandu.service.Reciting;
import yandu.service.Refused;
import yandu.service.Reviewing;
import yandu.service.Searching;
import yandu.service.Shelf;
import yandu.service.StudyRules;
import yandu.service.Templating;
import yandu.service.Succession;
import yandu.service.Transfer;
import yandu.service.Upkeep;
import yandu.settings.Settings;
import yandu.store.CardIndex;
import yandu.store.CardSearch;
import yandu.store.Cards;
import yandu.store.Covers;
import yandu.store.Curation;
import yandu.store.Database;
import yandu.store.Disk;
import yandu.store.GivenAnswers;
import yandu.store.Notes;
import yandu.store.OwnCards;
import yandu.store.Positions;
import yandu.store.QuizAnswers;
import yandu.store.Quizzes;
import yandu.store.Reports;
import yandu.store.ReviewLog;
import yandu.store.SearchIndex;

/// What the program is made of, put together in one place. Making it touches no file: the library is opened
/// by whatever first asks for something in it, on that one's thread.
public final class Wiring implements AutoCloseable {
    private final Database database;
    private final History history;
    private final Curating curating;
    private final Reading reading;
    private final Cataloguing cataloguing;
    private final SearchIndex index;
    private final Indexing indexing;
    private final Searching searching;
    private final Comparing comparing;
    private final Intake intake;
    private final Importing importing;
    private final Reviewing reviewing;
    private final Quizzing quizzing;
    private final MistakeBook mistakeBook;
    private final PaperPrinting paperPrinting;
    private final Reciting reciting;
    private final CardBrowsing cardBrowsing;
    private final CardKeeping cardKeeping;
    private final OwnWriting ownWriting;
    private final LeechHelp leechHelp;
    private final NoteTaking noteTaking;
    private final Exporting exporting;
    private final Templating templating;
    private final Transfer transfer;
    private final Measuring measuring;
    private final Upkeep upkeep;
    private final Optimizing optimizing;

    /// With all files in one folder, as `--data` wants it.
    public Wiring(
            Path folder,
            Supplier<Settings> settings,
            InstantSource clock,
            ZoneId zone,
            RandomGenerator random) {
        this(folder, Places.in(folder).cache(), settings, clock, zone, random);
    }

    /// @param data folder of the library
    /// @param cache folder of what can be made again
    /// @param settings asked whenever a setting matters, so that a change acts at once
    public Wiring(
            Path data,
            Path cache,
            Supplier<Settings> settings,
            InstantSource clock,
            ZoneId zone,
            RandomGenerator random) {
        this(data, cache, settings, clock, zone, random, new DiskThread());
    }

    /// As the other.
    ///
    /// @param disk where the disk is waited for while there is something else to do
    public Wiring(
            Path data,
            Path cache,
            Supplier<Settings> settings,
            InstantSource clock,
            ZoneId zone,
            RandomGenerator random,
            Disk disk) {
        database = new Database(data, Refused::of, disk);
        var rules = new StudyRules(clock, zone, settings);
        var reports = new Reports(database);
        var covers = new Covers(database);
        var cards = new Cards(database);
        var own = new OwnCards(database);
        var log = new ReviewLog(database);
        var gradebook = new Gradebook(database, cards, log, rules);
        var curation = new Curation(database);
        var handbook = new Handbook(database, curation, once(BundledGlossary::new));
        var shelf = new Shelf(database, reports, new Succession(cards, own, rules), curation, handbook);
        history = new History(database, clock);
        curating = new Curating(database, curation, handbook, shelf, history);
        reading = new Reading(shelf, reports, covers, new Positions(database), rules);
        cataloguing = new Cataloguing(covers, shelf, rules, history);
        intake = new Intake(Workers.make(), () -> settings.get().imports());
        var decks = new DeckKeeping(database, reports, own, cards, log, shelf, rules, history);
        importing = new Importing(intake, reports, shelf, decks, rules, history);
        reviewing = new Reviewing(database, gradebook, shelf, rules, history);
        var answers = new QuizAnswers(database);
        quizzing =
                new Quizzing(
                        database, new Quizzes(database), answers, reports, cards, gradebook, shelf, rules, history, random);
        paperPrinting = new PaperPrinting(quizzing, shelf);
        mistakeBook = new MistakeBook(answers, shelf, rules, history);
        reciting = new Reciting(database, cards, gradebook, shelf, rules, history);
        cardBrowsing = new CardBrowsing(new CardSearch(database), reviewing, rules);
        cardKeeping = new CardKeeping(database, log, gradebook, rules, history);
        ownWriting = new OwnWriting(database, cards, own, shelf, rules, history);
        var given = new GivenAnswers(database);
        leechHelp = new LeechHelp(cards, given, answers, ownWriting, cardKeeping, shelf, rules, history);
        var notes = new Notes(database);
        index = new SearchIndex(cache.resolve("search.db"), Refused::of);
        indexing = new Indexing(index, new CardIndex(database), reports, shelf);
        searching = new Searching(database, index, covers, notes, curation);
        comparing = new Comparing(shelf);
        noteTaking = new NoteTaking(notes, shelf, rules, history);
        measuring = new Measuring(database, log, shelf, rules);
        transfer = new Transfer(database, rules, history, settings);
        var packing = new Packing(database, shelf, cards, own, log, noteTaking, mistakeBook, measuring, rules);
        exporting = new Exporting(packing);
        templating = new Templating(packing);
        upkeep = new Upkeep(database, cards, log, rules);
        optimizing = new Optimizing(log, rules);
    }

    /// What can be undone and redone.
    public History history() {
        return history;
    }

    public Curating curating() {
        return curating;
    }

    public Reading reading() {
        return reading;
    }

    public Indexing indexing() {
        return indexing;
    }

    public Comparing comparing() {
        return comparing;
    }

    public Searching searching() {
        return searching;
    }

    public Cataloguing cataloguing() {
        return cataloguing;
    }

    public Importing importing() {
        return importing;
    }

    public Reviewing reviewing() {
        return reviewing;
    }

    public Quizzing quizzing() {
        return quizzing;
    }

    public PaperPrinting paperPrinting() {
        return paperPrinting;
    }

    public MistakeBook mistakeBook() {
        return mistakeBook;
    }

    public Reciting reciting() {
        return reciting;
    }

    public CardBrowsing cardBrowsing() {
        return cardBrowsing;
    }

    public CardKeeping cardKeeping() {
        return cardKeeping;
    }

    public OwnWriting ownWriting() {
        return ownWriting;
    }

    public LeechHelp leechHelp() {
        return leechHelp;
    }

    public NoteTaking noteTaking() {
        return noteTaking;
    }

    public Exporting exporting() {
        return exporting;
    }

    public Templating templating() {
        return templating;
    }

    public Transfer transfer() {
        return transfer;
    }

    public Measuring measuring() {
        return measuring;
    }

    public Upkeep upkeep() {
        return upkeep;
    }

    public Optimizing optimizing() {
        return optimizing;
    }

    public Analyzing analyzing() {
        return new Analyzing(intake);
    }

    /// Closes the library, if it was opened.
    @Override
    public void close() {
        index.close();
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
