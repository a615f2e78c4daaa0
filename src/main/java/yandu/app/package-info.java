/// The only place that sees everything. Start at [Wiring].
package yandu.app;
