package yandu.ui.reader;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TextOps;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.PhraseKind;
import yandu.analysis.text.SearchText;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.service.OpenReport;

/// An opened report, laid out as a page. Made off the JavaFX thread.
record Opened(
        OpenReport report,
        Page page,
        Highlights highlights,
        PhraseMarks phraseMarks,
        StyledDocument<Collection<String>, String, Collection<String>> sheet,
        List<OutlineEntry> outline,
        SearchText words,
        List<Note> notes) {

    private static final Set<PhraseKind> ALL_KINDS = EnumSet.allOf(PhraseKind.class);

    /// @param indent whether paragraphs are indented
    static Opened of(OpenReport report, List<Note> notes, boolean indent) {
        var analysis = report.analysis();
        var page = Page.of(analysis.document(), indent);
        var highlights = new Highlights(page);
        highlights.set(
                Highlights.Layer.STRUCTURE,
                analysis.outline().lists().stream().flatMap(list -> structure(list).stream()).toList());
        var phraseMarks = new PhraseMarks(analysis.phrases());
        highlights.draw(Highlights.Layer.PHRASES, stretch -> phraseMarks.on(stretch, ALL_KINDS));
        highlights.set(Highlights.Layer.NOTES, NoteMarks.of(analysis.document().text(), notes, Optional.empty()));
        return new Opened(
                report,
                page,
                highlights,
                phraseMarks,
                sheet(page, highlights),
                OutlineEntries.of(analysis),
                new SearchText(analysis.document().text()),
                List.copyOf(notes));
    }

    String id() {
        return report.report().id();
    }

    String text() {
        return report.report().document().text();
    }

    private static List<Mark> structure(Enumeration list) {
        return list.items().stream().flatMap(item -> structure(item).stream()).toList();
    }

    private static List<Mark> structure(Item item) {
        var head = new Span(item.span().start(), item.headingSpan().end());
        var own = item.label().isEmpty() ? List.<Mark>of() : List.of(new Mark(head, "item-head"));
        var inner = item.lists().stream().flatMap(list -> structure(list).stream()).toList();
        return Stream.concat(own.stream(), inner.stream()).toList();
    }

    private static StyledDocument<Collection<String>, String, Collection<String>> sheet(
            Page page, Highlights highlights) {
        TextOps<String, Collection<String>> segments = SegmentOps.styledTextOps();
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                segments, List.of());
        for (int line = 0; line < page.lines().size(); line++) {
            builder.addParagraph(page.lines().get(line).text(), highlights.of(line), classes(page, line));
        }
        return builder.build();
    }

    /// The style classes of a whole line: what it is, and whether it is the last of its paragraph.
    private static Collection<String> classes(Page page, int index) {
        var lines = page.lines();
        var kind = lines.get(index).kind();
        var name =
                switch (kind) {
                    case TITLE -> "line-title";
                    case HEADING -> "line-heading";
                    case PARAGRAPH, CONTINUED -> "line-body";
                };
        boolean goesOn = index + 1 < lines.size() && lines.get(index + 1).kind() == Page.Kind.CONTINUED;
        boolean last = index + 1 == lines.size();
        return goesOn ? List.of(name, "line-goes-on") : last ? List.of(name, "line-last") : List.of(name);
    }
}
