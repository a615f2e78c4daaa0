/// Files in, documents out. Start at [Importers].
package yandu.importer;
