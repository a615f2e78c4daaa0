package yandu.exporter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.analysis.Enumeration;
import yandu.analysis.Glossary;
import yandu.analysis.Phrase;
import yandu.analysis.Steps;
import yandu.document.Span;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.markdown.MarkdownPage;
import yandu.notes.Note;
import yandu.stats.Progress;

/// What a template can say of a study pack, by name: the parts asked for as finished Markdown, and what lies in them piece
/// by piece. Of a part that was not asked for there is nothing.
final class PackValues {
    /// Until the page is written.
    static final double MADE = 0.9;

    private final StudyPack pack;
    private final Contents contents;

    PackValues(Contents contents) {
        this.pack = contents.pack();
        this.contents = contents;
    }

    /// @param steps told when a part is made
    Map<String, Object> all(Steps steps) {
        var report = pack.report();
        var values = new LinkedHashMap<String, Object>();
        values.put("title", report.title());
        values.put("date", report.date().map(Object::toString).orElse(""));
        values.put("speaker", report.speaker());
        values.put("source", report.source());
        values.put("about", contents.about());
        values.put("language", pack.language().locale().toLanguageTag());
        var parts = parts(steps);
        values.put("parts", parts);
        values.put("part", byId(parts));
        values.put("items", contents.has(Part.OUTLINE) ? items(pack.analysis().outline().lists(), 1) : List.of());
        values.put("phrases", contents.has(Part.PHRASES) ? pack.analysis().phrases().stream().map(this::phrase).toList() : List.of());
        values.put("notes", contents.has(Part.NOTES) ? pack.notes().stream().map(this::note).toList() : List.of());
        values.put("cards", contents.has(Part.CARDS) ? pack.cards().stream().map(this::card).toList() : List.of());
        values.put("mistakes", contents.has(Part.MISTAKES) ? mistakes() : List.of());
        values.put("areas", contents.has(Part.STATISTICS) ? pack.studied().progress().areas().stream().map(PackValues::area).toList() : List.of());
        return values;
    }

    private List<Map<String, String>> parts(Steps steps) {
        var parts = new PackPage(contents);
        var page = parts.page();
        var made = new ArrayList<Map<String, String>>();
        parts.parts()
                .forEach(
                        (part, blocks) -> {
                            var text = new MarkdownPage(page).text(blocks);
                            made.add(Map.of("id", PackPage.id(part), "name", parts.name(part), "text", text));
                            steps.done(MADE * made.size() / parts.parts().size());
                        });
        return made;
    }

    /// The text of every part there can be; empty for those that were not asked for.
    private static Map<String, Object> byId(List<Map<String, String>> made) {
        var texts = new LinkedHashMap<String, Object>();
        for (var part : Part.values()) {
            texts.put(PackPage.id(part), "");
        }
        made.forEach(part -> texts.put(part.get("id"), part.get("text")));
        return texts;
    }

    /// The items of these lists and of the lists inside them, in order of the text.
    private List<Map<String, Object>> items(List<Enumeration> lists, int level) {
        var items = new ArrayList<Map<String, Object>>();
        for (var list : lists) {
            for (var item : list.items()) {
                items.add(
                        Map.of(
                                "number", item.ordinal(),
                                "level", level,
                                "label", item.label(),
                                "heading", item.heading(),
                                "name", contents.name(item),
                                "text", slice(item.span()),
                                "paragraph", paragraph(item.span()),
                                "measures", item.measures().stream().map(measure -> Map.of("text", measure.text())).toList()));
                items.addAll(items(item.lists(), level + 1));
            }
        }
        return items;
    }

    private Map<String, Object> phrase(Phrase phrase) {
        var meaning = pack.glossary().find(phrase.text());
        return Map.of(
                "text", phrase.text(),
                "kind", contents.say("kind." + phrase.kind().id()),
                "count", phrase.occurrences().size(),
                "paragraph", paragraph(phrase.first()),
                "expansion", meaning.map(Glossary.Entry::expansion).orElse(""),
                "source", meaning.map(Glossary.Entry::source).orElse(""));
    }

    private Map<String, Object> note(Note note) {
        Optional<Span> now = note.isLost() ? Optional.empty() : note.anchor().resolve(pack.report().document().text());
        return Map.of(
                "quote", note.anchor().quote(),
                "text", note.text(),
                "colour", note.colour() + 1,
                "paragraph", now.map(this::paragraph).orElse(""),
                "day", pack.studied().days().of(note.changed()).toString());
    }

    private Map<String, Object> card(PackCard card) {
        return Map.of(
                "front", contents.say(card.card().prompt()),
                "back", card.card().answer().text(),
                "tags", String.join(" ", card.handling().tags()),
                "due", card.memory().due().map(due -> pack.studied().days().of(due).toString()).orElse(""),
                "sentence", slice(card.card().sentence()),
                "paragraph", paragraph(card.card().sentence()));
    }

    private List<Map<String, Object>> mistakes() {
        var sheet = new MistakeSheet(pack.language(), pack.studied().mistakes());
        return sheet.rows().stream()
                .map(
                        row ->
                                Map.<String, Object>of(
                                        "question", sheet.stem(row),
                                        "given", row.given(),
                                        "expected", row.expected(),
                                        "cause", sheet.cause(row),
                                        "times", row.wrongs(),
                                        "day", row.day().toString(),
                                        "sentence", row.sentence()))
                .toList();
    }

    private static Map<String, Object> area(Progress.Area area) {
        return Map.of(
                "number", area.ordinal(),
                "name", area.name(),
                "cards", area.cards(),
                "seen", area.seen(),
                "mastery", Math.round(area.mastery() * 100));
    }

    private String slice(Span span) {
        return pack.report().document().slice(span);
    }

    private String paragraph(Span span) {
        return String.valueOf(contents.places().at(span).paragraph());
    }
}
