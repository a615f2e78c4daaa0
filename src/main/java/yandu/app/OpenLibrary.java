package yandu.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import yandu.cli.Library;
import yandu.service.Comparing;
import yandu.service.Curating;
import yandu.service.Exporting;
import yandu.service.Importing;
import yandu.service.Indexing;
import yandu.service.Measuring;
import yandu.service.Optimizing;
import yandu.service.PaperPrinting;
import yandu.service.Quizzing;
import yandu.service.Reading;
import yandu.service.Reviewing;
import yandu.service.Searching;
import yandu.service.Templating;
import yandu.service.Transfer;
import yandu.service.Upkeep;
import yandu.settings.Settings;
import yandu.settings.SettingsFile;

/// The library as the command line uses it. A new one holds the built-in report.
record OpenLibrary(Wiring wiring, SettingsFile file, AtomicReference<Settings> settings) implements Library {

    static OpenLibrary in(Places places) {
        var file = new SettingsFile(places.settings());
        var settings = new AtomicReference<>(file.load());
        var wiring =
                new Wiring(
                        places.data(),
                        places.cache(),
                        settings::get,
                        InstantSource.system(),
                        ZoneId.systemDefault(),
                        RandomGenerator.getDefault());
        wiring.importing().importOnFirstRun();
        wiring.upkeep().settle();
        return new OpenLibrary(wiring, file, settings);
    }

    @Override
    public Importing importing() {
        return wiring.importing();
    }

    @Override
    public Reading reading() {
        return wiring.reading();
    }

    @Override
    public Indexing indexing() {
        return wiring.indexing();
    }

    @Override
    public Searching searching() {
        return wiring.searching();
    }

    @Override
    public Comparing comparing() {
        return wiring.comparing();
    }

    @Override
    public Reviewing reviewing() {
        return wiring.reviewing();
    }

    @Override
    public PaperPrinting paperPrinting() {
        return wiring.paperPrinting();
    }

    @Override
    public Quizzing quizzing() {
        return wiring.quizzing();
    }

    @Override
    public Measuring measuring() {
        return wiring.measuring();
    }

    @Override
    public Exporting exporting() {
        return wiring.exporting();
    }

    @Override
    public Templating templating() {
        return wiring.templating();
    }

    @Override
    public Transfer transfer() {
        return wiring.transfer();
    }

    @Override
    public Curating curating() {
        return wiring.curating();
    }

    @Override
    public Upkeep upkeep() {
        return wiring.upkeep();
    }

    @Override
    public Optimizing optimizing() {
        return wiring.optimizing();
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        file.save(settings.updateAndGet(change));
    }

    @Override
    public void close() {
        wiring.close();
    }
}
