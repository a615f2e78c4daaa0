package yandu.cli;

import java.util.function.UnaryOperator;
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

/// An open library: the services that commands use.
public interface Library extends AutoCloseable {

    Importing importing();

    Reading reading();

    Indexing indexing();

    Searching searching();

    Comparing comparing();

    Reviewing reviewing();

    Quizzing quizzing();

    PaperPrinting paperPrinting();

    Measuring measuring();

    Exporting exporting();

    Templating templating();

    Transfer transfer();

    Curating curating();

    Upkeep upkeep();

    Optimizing optimizing();

    /// Changes the settings; kept, and in force for the services at once.
    ///
    /// @throws java.io.UncheckedIOException if they cannot be kept
    void change(UnaryOperator<Settings> change);

    @Override
    void close();
}
