/// A frozen StudyPack in, a file out. Start at [Exporters].
package yandu.exporter;
