package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// The lines of a text as spans, without their line ends.
final class Lines {
    private Lines() {}

    static List<Span> of(String text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }
}
