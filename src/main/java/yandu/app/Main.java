package yandu.app;

import yandu.cli.Cli;

/// Where the program starts. A command is run without loading JavaFX; no command, or files alone, opens the window.
public final class Main {
    /// What libraries tell of broken files goes to no console: the user is told in one sentence.
    private static final String LIBRARY_LOG = "org.apache.logging.log4j.simplelog.level";

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty(LIBRARY_LOG, "OFF");
        var launch = Launch.of(arguments);
        var cli = new Cli(CommandLineSurroundings.make());
        System.exit(launch.isWindow() ? WindowStart.open(launch, cli, arguments) : cli.run(arguments));
    }
}
