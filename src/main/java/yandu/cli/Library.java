package yandu.cli;

import yandu.service.Curating;
import yandu.service.Exporting;
import yandu.service.Importing;
import yandu.service.Measuring;
import yandu.service.Quizzing;
import yandu.service.Reading;
import yandu.service.Reviewing;
import yandu.service.Upkeep;

/// An open library: the services that commands use.
public interface Library extends AutoCloseable {

    Importing importing();

    Reading reading();

    Reviewing reviewing();

    Quizzing quizzing();

    Measuring measuring();

    Exporting exporting();

    Curating curating();

    Upkeep upkeep();

    @Override
    void close();
}
