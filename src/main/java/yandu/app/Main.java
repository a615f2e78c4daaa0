package yandu.app;

import yandu.cli.Cli;

/// Where the program starts. A command is run without loading JavaFX; no command, or files alone, opens the window.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var launch = Launch.of(arguments);
        var cli = new Cli(CommandLineSurroundings.make());
        System.exit(launch.isWindow() ? WindowStart.open(launch, cli, arguments) : cli.run(arguments));
    }
}
