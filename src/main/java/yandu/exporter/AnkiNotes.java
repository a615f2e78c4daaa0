package yandu.exporter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import yandu.exporter.AnkiNote.Model;
import yandu.exporter.html.Html;
import yandu.study.Answer;
import yandu.study.DeckIds;
import yandu.study.OwnCard;
import yandu.study.Prompt;

/// Cards as Anki's notes. A cloze text of the user is one note with all its cards, as it was written; a front with blanks
/// becomes a cloze; any other card is a question with its answer.
final class AnkiNotes {
    /// What a cloze is written with.
    private static final Pattern MARKS = Pattern.compile("\\{\\{|\\}\\}|::");

    private final Contents contents;

    private AnkiNotes(Contents contents) {
        this.contents = contents;
    }

    static List<AnkiNote> of(Contents contents) {
        var notes = new LinkedHashMap<String, AnkiNote>();
        var maker = new AnkiNotes(contents);
        for (var card : contents.pack().cards()) {
            var note = maker.note(card);
            notes.merge(note.guid(), note, AnkiNotes::joined);
        }
        return List.copyOf(notes.values());
    }

    /// The same text once more, for another of its cards.
    private static AnkiNote joined(AnkiNote one, AnkiNote other) {
        var cards = new ArrayList<>(one.cards());
        cards.addAll(other.cards());
        var tags = new ArrayList<>(one.tags());
        other.tags().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
        return new AnkiNote(one.guid(), one.model(), one.fields(), tags, cards);
    }

    private AnkiNote note(PackCard card) {
        var written = card.cloze().filter(_ -> card.handling().wording().isEmpty());
        if (written.isPresent()) {
            return own(card, written.get());
        }
        var front = contents.say(card.card().prompt());
        var cloze = cloze(front, card.card().answer());
        return cloze.isPresent()
                ? note(card, card.card().key(), Model.CLOZE, List.of(html(cloze.get()), html(source(card))), 0)
                : note(card, card.card().key(), Model.QUESTION, List.of(html(front), html(back(card)), html(source(card))), 0);
    }

    private AnkiNote own(PackCard card, OwnCard written) {
        int number = Integer.parseInt(card.card().key().substring((written.id() + ":c").length()));
        return note(card, written.id(), Model.CLOZE, List.of(html(written.front()), html(written.back())), number - 1);
    }

    private AnkiNote note(PackCard card, String key, Model model, List<String> fields, int ord) {
        var guid = guid(key, model);
        return new AnkiNote(guid, model, fields, tags(card), List.of(new AnkiNote.Card(ord, card)));
    }

    /// A card that came with a deck keeps the id that its note has there.
    private String guid(String key, Model model) {
        return DeckIds.isOfDeck(key) && key.equals(DeckIds.note(key))
                ? DeckIds.guid(key)
                : AnkiNote.guid(contents.pack().report().id(), key, model);
    }

    /// The front with the answer in its blanks; empty where there is no blank, or no way to say what belongs into which.
    private static Optional<String> cloze(String front, Answer answer) {
        if (!front.contains(Prompt.BLANK)) {
            return Optional.empty();
        }
        int blanks = front.split(Prompt.BLANK, -1).length - 1;
        var parts = answer.parts();
        boolean fits = parts.size() == 1 || parts.size() == blanks;
        if (!fits || MARKS.matcher(front).find() || parts.stream().anyMatch(part -> part.isEmpty() || MARKS.matcher(part).find())) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        int from = 0;
        for (int blank = 0; blank < blanks; blank++) {
            int at = front.indexOf(Prompt.BLANK, from);
            text.append(front, from, at).append("{{c1::").append(parts.get(parts.size() == 1 ? 0 : blank)).append("}}");
            from = at + Prompt.BLANK.length();
        }
        return Optional.of(text.append(front.substring(from)).toString());
    }

    private static String back(PackCard card) {
        return card.card().answer().text();
    }

    /// Where the answer was read: the entry of the glossary, or the sentence.
    private String source(PackCard card) {
        return card.card().answer() instanceof Answer.Expansion expansion
                ? contents.say("export.source", expansion.source())
                : contents.pack().report().document().slice(card.card().sentence());
    }

    /// The user's own, then what kind of card it is and to which area it belongs.
    static List<String> tags(PackCard card) {
        var tags = new ArrayList<>(card.handling().tags());
        if (card.handling().marked()) {
            tags.add("marked");
        }
        tags.add("yandu::" + card.card().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        card.card().area().ifPresent(area -> tags.add("yandu::area-" + area));
        return tags;
    }

    static String html(String text) {
        return Html.escape(text).replace("\n", "<br>");
    }
}
