package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Run;
import yandu.exporter.page.Run.Look;

/// The report's text: each sentence a place to lead to, phrases and the user's marks in their colours, notes at the side.
final class TextSection implements Section {

    @Override
    public List<Block> blocks(Contents contents) {
        var marks = new Marks(contents.pack());
        return contents.places().paragraphs().stream().<Block>map(paragraph -> paragraph(contents, marks, paragraph)).toList();
    }

    private static Block paragraph(Contents contents, Marks marks, Numbering.Paragraph paragraph) {
        var document = contents.pack().report().document();
        boolean head = paragraph.block().kind().isHead();
        var runs = new ArrayList<Run>();
        int from = paragraph.block().span().start();
        int sentence = paragraph.firstSentence();
        for (var span : paragraph.sentences()) {
            if (from < span.start()) {
                runs.add(Run.of(document.slice(new Span(from, span.start()))));
            }
            var place = new Place(paragraph.number(), sentence++).id();
            for (var piece : marks.pieces(span)) {
                var look = head ? piece.look().withBold() : piece.look();
                boolean first = piece.span().start() == span.start();
                runs.add(new Run(document.slice(piece.span()), first ? look.withPlace(place) : look));
            }
            from = span.end();
        }
        return new Block.Paragraph(head ? Role.HEAD : Role.TEXT, "p" + paragraph.number(), runs);
    }
}
