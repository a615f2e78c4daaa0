/// How lists are found in a text: markers that count (一要, （一）, 1.), runs of them, their nesting, and
/// sentences that run parallel. Works on plain text and spans only; [yandu.analysis.OutlineReader] makes the
/// records of it. Start at [ListFinder].
package yandu.analysis.outline;
