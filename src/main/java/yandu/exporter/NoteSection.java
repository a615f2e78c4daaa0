package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Run;
import yandu.notes.Note;

/// Every mark of the user: the passage in its colour, then what was written about it. One whose passage is gone from the
/// text has no place.
final class NoteSection implements Section {

    @Override
    public List<Block> blocks(Contents contents) {
        var blocks = new ArrayList<Block>();
        for (var note : contents.pack().notes()) {
            quote(contents, note, blocks);
            if (!note.text().isBlank()) {
                blocks.add(new Block.Prose(note.text()));
            }
        }
        return blocks;
    }

    private static void quote(Contents contents, Note note, List<Block> blocks) {
        var words = new ArrayList<Run>();
        if (!note.anchor().quote().isBlank()) {
            words.add(new Run(note.anchor().quote(), Run.Look.PLAIN.withMarker(note.colour())));
            note.anchor()
                    .resolve(contents.pack().report().document().text())
                    .ifPresent(now -> words.addAll(contents.places(List.of(now))));
            blocks.add(new Block.Paragraph(Role.QUOTE, words));
        }
    }
}
