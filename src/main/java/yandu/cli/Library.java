package yandu.cli;

import yandu.service.Importing;
import yandu.service.Reading;
import yandu.service.Reviewing;

/// An open library: the services that commands use.
public interface Library extends AutoCloseable {

    Importing importing();

    Reading reading();

    Reviewing reviewing();

    @Override
    void close();
}
