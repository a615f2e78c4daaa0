package yandu.exporter;

import java.util.List;

/// The formats of the wrong-answer book. A new format is a new file and a line here.
public final class MistakeWriters {
    public static final List<MistakeWriter> ALL = List.of(new MarkdownMistakes(), new CsvMistakes());

    private MistakeWriters() {}
}
