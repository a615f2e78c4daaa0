/// Looking through everything, and the index that this takes while it is being built. Start at [SearchView].
package yandu.ui.search;
