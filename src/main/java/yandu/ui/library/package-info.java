/// The library: all reports, ways to bring in more, a way to take one out. Start at [LibraryView].
package yandu.ui.library;
