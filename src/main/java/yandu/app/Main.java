package yandu.app;

import yandu.cli.Cli;

/// Where the program starts. A command is run without loading JavaFX; no command, or files alone, opens the window.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var launch = Launch.of(arguments);
        if (launch.isWindow()) {
            YanduApp.run(Places.of(launch.data()), launch.files());
            System.exit(0);
        }
        System.exit(new Cli(CommandLineSurroundings.make()).run(arguments));
    }
}
