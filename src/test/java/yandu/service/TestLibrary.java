package yandu.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import yandu.analysis.BundledGlossary;
import yandu.document.Report;
import yandu.settings.Settings;
import yandu.store.CardSearch;
import yandu.store.Cards;
import yandu.store.Covers;
import yandu.store.Curation;
import yandu.store.Database;
import yandu.store.GivenAnswers;
import yandu.store.Notes;
import yandu.store.OwnCards;
import yandu.store.Positions;
import yandu.store.QuizAnswers;
import yandu.store.Quizzes;
import yandu.store.Reports;
import yandu.store.ReviewLog;
import yandu.store.Samples;
import yandu.study.Card;

/// A real library in a folder, with a clock and settings that a test can move.
final class TestLibrary implements AutoCloseable {
    /// A Monday morning in China.
    static final Instant START = Samples.NOW;

    Instant now = START;
    Settings settings = Settings.DEFAULT;

    final Database database;
    final Reports reports;
    final Cards cards;
    final OwnCards own;
    final ReviewLog log;
    final Notes notes;
    final QuizAnswers answers;
    final Curation curation;
    final Handbook handbook;
    final StudyRules rules;
    final Shelf shelf;
    final Gradebook gradebook;
    final History history;

    TestLibrary(Path folder) {
        database = new Database(folder, Refused::of);
        reports = new Reports(database);
        cards = new Cards(database);
        own = new OwnCards(database);
        log = new ReviewLog(database);
        notes = new Notes(database);
        answers = new QuizAnswers(database);
        InstantSource clock = () -> now;
        history = new History(database, clock);
        rules = new StudyRules(clock, ZoneId.of("Asia/Shanghai"), () -> settings);
        curation = new Curation(database);
        var bundled = new BundledGlossary();
        handbook = new Handbook(database, curation, () -> bundled);
        shelf = new Shelf(database, reports, new Succession(cards, own, rules), curation, handbook);
        gradebook = new Gradebook(database, cards, log, rules);
    }

    /// The sample report with these cards in place of those its text gives.
    Report with(List<Card> made) {
        reports.keep(Samples.report(), 0, 0, 1);
        cards.replace(Samples.report().id(), made, START);
        return Samples.report();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void set(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }

    Cataloguing cataloguing() {
        return new Cataloguing(new Covers(database), shelf, rules, history);
    }

    Reading reading() {
        return new Reading(shelf, reports, new Covers(database), new Positions(database), rules);
    }

    /// Reading with nothing analysed yet, as after a start.
    Reading fresh() {
        var empty = new Shelf(database, reports, new Succession(cards, own, rules), curation, handbook);
        return new Reading(empty, reports, new Covers(database), new Positions(database), rules);
    }

    Importing importing() {
        return new Importing(new Intake(ForkJoinPool.commonPool(), () -> settings.imports()), reports, shelf, decks(), rules, history);
    }

    DeckKeeping decks() {
        return new DeckKeeping(database, reports, own, cards, log, shelf, rules, history);
    }

    Curating curating() {
        return new Curating(database, curation, handbook, shelf, history);
    }

    Reviewing reviewing() {
        return new Reviewing(database, gradebook, shelf, rules, history);
    }

    Quizzing quizzing() {
        return new Quizzing(
                database, new Quizzes(database), answers, reports, cards, gradebook, shelf, rules, history, new Random(1));
    }

    PaperPrinting paperPrinting() {
        return new PaperPrinting(quizzing(), shelf);
    }

    MistakeBook mistakeBook() {
        return new MistakeBook(answers, shelf, rules, history);
    }

    Reciting reciting() {
        return new Reciting(database, cards, gradebook, shelf, rules, history);
    }

    CardBrowsing browsing() {
        return new CardBrowsing(new CardSearch(database), reviewing(), rules);
    }

    CardKeeping keeping() {
        return new CardKeeping(database, log, gradebook, rules, history);
    }

    OwnWriting writing() {
        return new OwnWriting(database, cards, own, shelf, rules, history);
    }

    LeechHelp leechHelp() {
        return new LeechHelp(
                cards, new GivenAnswers(database), answers, writing(), keeping(), shelf, rules, history);
    }

    NoteTaking noteTaking() {
        return new NoteTaking(notes, shelf, rules, history);
    }

    Exporting exporting() {
        return new Exporting(
                new Packing(database, shelf, cards, own, log, noteTaking(), mistakeBook(), measuring(), rules));
    }

    Transfer transfer() {
        return new Transfer(database, rules, history, () -> settings);
    }

    Measuring measuring() {
        return new Measuring(database, log, shelf, rules);
    }

    Optimizing optimizing() {
        return new Optimizing(log, rules);
    }

    Upkeep upkeep() {
        return new Upkeep(database, cards, log, rules);
    }

    @Override
    public void close() {
        database.close();
    }
}
