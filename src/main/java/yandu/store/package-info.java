/// The one SQLite file: opening, migrating, one store a noun. Start at [Database].
package yandu.store;
