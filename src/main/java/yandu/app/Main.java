package yandu.app;

import yandu.cli.CommandLine;

/// Where the program starts: with a command it is a command line program and JavaFX is never loaded.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(CommandLine.run(args));
    }
}
