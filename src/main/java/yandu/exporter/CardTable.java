package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import yandu.exporter.AnkiNote.Model;

/// Cards as a table that Anki imports: its headers say what the columns are and by which of them a card is known when it
/// comes again.
///
/// @param separator between cells, and what the headers call it
/// @param guard makes a cell harmless
record CardTable(char separator, String name, UnaryOperator<String> guard) {

    String text(StudyPack pack) {
        var contents = new Contents(pack);
        var lines = new ArrayList<String>();
        lines.add("#separator:" + name);
        lines.add("#html:true");
        lines.add("#notetype:研读 问答");
        lines.add("#deck:研读::" + pack.report().title().replace("::", "：").replaceAll("\\s+", " "));
        lines.add("#guid column:1");
        lines.add("#tags column:4");
        lines.add("#columns:" + String.join(String.valueOf(separator), List.of("guid", "Front", "Back", "tags")));
        pack.cards().forEach(card -> lines.add(line(row(contents, card))));
        return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private List<String> row(Contents contents, PackCard card) {
        return List.of(
                AnkiNote.guid(contents.pack().report().id(), card.card().key(), Model.QUESTION),
                AnkiNotes.html(contents.say(card.card().prompt())),
                AnkiNotes.html(card.card().answer().text()),
                String.join(" ", AnkiNotes.tags(card)));
    }

    private String line(List<String> cells) {
        return cells.stream().map(guard).map(this::quoted).collect(Collectors.joining(String.valueOf(separator)));
    }

    /// RFC 4180. A row must not begin like a header either.
    private String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n') && !cell.startsWith("#");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
