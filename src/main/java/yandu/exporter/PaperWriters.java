package yandu.exporter;

import java.util.List;

/// The formats that papers are written in. A new format is a new file and a line here.
public final class PaperWriters {
    public static final List<PaperWriter> ALL = List.of(new HtmlPaper(), new MarkdownPaper());

    private PaperWriters() {}
}
