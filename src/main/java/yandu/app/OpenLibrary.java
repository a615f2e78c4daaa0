package yandu.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import yandu.cli.Library;
import yandu.service.Importing;
import yandu.service.Reading;
import yandu.service.Reviewing;
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
    public void close() {
        wiring.close();
    }
}
