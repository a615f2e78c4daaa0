package yandu.exporter;

import java.util.List;
import java.util.stream.Stream;

/// The formats of the wrong-answer book: those of pages, and a table. A new one is a new file and a line here or in
/// [PageWriters].
public final class MistakeWriters {
    public static final List<MistakeWriter> ALL =
            Stream.concat(PageWriters.ALL.stream().map(MistakePages::new), Stream.of(new CsvMistakes())).toList();

    private MistakeWriters() {}
}
