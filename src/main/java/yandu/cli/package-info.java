/// The command line over the services. Start at [CommandLine].
package yandu.cli;
