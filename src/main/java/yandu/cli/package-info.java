/// The command line over the services: one command a file, results on standard output, errors as one line on standard
/// error. Start at [Cli].
package yandu.cli;
