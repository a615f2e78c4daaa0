package yandu.exporter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.analysis.Glossary;
import yandu.analysis.Item;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.study.Answer;
import yandu.study.Card;

/// What a study pack says, row by row and in the pack's language, before a format gives it its shape.
final class Contents {
    private static final int HEADING_LENGTH = 40;

    private final StudyPack pack;
    private final Words words;
    private final Numbering places;

    Contents(StudyPack pack) {
        this.pack = pack;
        this.words = Words.of(pack.language());
        this.places = new Numbering(pack.report().document());
    }

    /// A phrase with what it stands for and where it stands.
    record PhraseRow(String text, Optional<Glossary.Entry> expansion, List<Place> places) {}

    /// A note; no place where its passage is gone from the text.
    record NoteRow(String quote, String text, Optional<Place> place) {}

    /// A card.
    ///
    /// @param source where the back was read, for an expansion
    record CardRow(String kind, String front, String back, Optional<String> source, Place place) {}

    StudyPack pack() {
        return pack;
    }

    Numbering places() {
        return places;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    boolean has(StudyPack.Part part) {
        return pack.parts().contains(part);
    }

    /// The line under the title: the day, where the text came from, its size.
    String about() {
        var report = pack.report();
        int characters = report.document().text().codePointCount(0, report.document().text().length());
        var said = new ArrayList<String>();
        report.date().ifPresent(date -> said.add(date.toString()));
        if (!report.source().isBlank()) {
            said.add(report.source());
        }
        said.add(say("export.about", characters, pack.analysis().phrases().size(), pack.cards().size()));
        return String.join(" · ", said);
    }

    /// How an item of the outline is called: label and heading, or the beginning of its words where it has neither.
    String name(Item item) {
        var name = item.label() + item.heading();
        if (!name.isBlank()) {
            return name;
        }
        var span = item.span();
        int end = Math.min(span.end(), span.start() + HEADING_LENGTH);
        return pack.report().document().slice(new Span(span.start(), end));
    }

    /// Phrases by kind, kinds in their usual order, the best phrase first.
    Map<PhraseKind, List<PhraseRow>> phrases() {
        var rows = new EnumMap<PhraseKind, List<PhraseRow>>(PhraseKind.class);
        for (var phrase : pack.analysis().phrases()) {
            rows.computeIfAbsent(phrase.kind(), kind -> new ArrayList<>()).add(row(phrase));
        }
        return rows;
    }

    List<NoteRow> notes() {
        return pack.notes().stream().map(this::row).toList();
    }

    List<CardRow> cards() {
        return pack.cards().stream().map(this::row).toList();
    }

    private PhraseRow row(Phrase phrase) {
        return new PhraseRow(
                phrase.text(),
                pack.glossary().find(phrase.text()),
                phrase.occurrences().stream().map(places::at).toList());
    }

    private NoteRow row(Note note) {
        var now = note.anchor().resolve(pack.report().document().text());
        return new NoteRow(note.anchor().quote(), note.text(), now.map(places::at));
    }

    private CardRow row(Card card) {
        return new CardRow(
                say("card.kind." + card.kind().id()),
                say(card.prompt().key(), card.prompt().args().toArray()),
                card.answer().text(),
                card.answer() instanceof Answer.Expansion expansion
                        ? Optional.of(expansion.source())
                        : Optional.empty(),
                places.at(card.sentence()));
    }
}
