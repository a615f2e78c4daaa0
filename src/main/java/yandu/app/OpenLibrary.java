package yandu.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import yandu.cli.Library;
import yandu.service.Curating;
import yandu.service.Exporting;
import yandu.service.Importing;
import yandu.service.Measuring;
import yandu.service.Quizzing;
import yandu.service.Reading;
import yandu.service.Reviewing;
import yandu.service.Upkeep;
import yandu.settings.SettingsFile;

/// The library as the command line uses it. A new one holds the built-in report.
record OpenLibrary(Wiring wiring) implements Library {

    static OpenLibrary in(Places places) {
        var settings = new SettingsFile(places.settings()).load();
        var wiring =
                new Wiring(
                        places.data(),
                        () -> settings,
                        InstantSource.system(),
                        ZoneId.systemDefault(),
                        RandomGenerator.getDefault());
        wiring.importing().importOnFirstRun();
        return new OpenLibrary(wiring);
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
    public Reviewing reviewing() {
        return wiring.reviewing();
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
    public Curating curating() {
        return wiring.curating();
    }

    @Override
    public Upkeep upkeep() {
        return wiring.upkeep();
    }

    @Override
    public void close() {
        wiring.close();
    }
}
