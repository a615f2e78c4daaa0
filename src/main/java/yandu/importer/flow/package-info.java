/// A source paragraph by paragraph, with what the source says each one is. Start at [Flow].
package yandu.importer.flow;
