package yandu.exporter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import yandu.analysis.Item;
import yandu.document.Span;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.page.Run;
import yandu.i18n.Words;
import yandu.study.Prompt;

/// A study pack in its language: what its parts have in common when they are put on a page.
final class Contents {
    private static final int HEADING_LENGTH = 40;

    private final StudyPack pack;
    private final Words words;
    private Numbering places;

    Contents(StudyPack pack) {
        this.pack = pack;
        this.words = Words.of(pack.language());
    }

    StudyPack pack() {
        return pack;
    }

    /// Made when it is asked for: who writes cards alone does not need it.
    Numbering places() {
        if (places == null) {
            places = new Numbering(pack.report().document());
        }
        return places;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String say(Prompt prompt) {
        return words.say(prompt.key(), prompt.args().toArray());
    }

    boolean has(Part part) {
        return pack.parts().contains(part);
    }

    /// The line under the title: the day, who spoke, where the text came from, its size.
    String about() {
        var report = pack.report();
        int characters = report.document().text().codePointCount(0, report.document().text().length());
        var said = new ArrayList<String>();
        report.date().ifPresent(date -> said.add(date.toString()));
        said.add(report.speaker());
        said.add(report.source());
        said.add(say("export.about", characters, pack.analysis().phrases().size(), pack.cards().size()));
        said.removeIf(String::isBlank);
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

    /// The number of the paragraph where something stands; it leads there where the text is on the page.
    Run place(Span span) {
        var place = places().at(span);
        return link("¶" + place.paragraph(), place);
    }

    /// Words that lead to where something stands, where the text is on the page.
    Run link(String text, Place place) {
        var look = Run.Look.PLAIN;
        return new Run(text, has(Part.TEXT) ? look.withLink(place.id()) : look.withMuted());
    }

    /// Where something stands: a space and a link for every paragraph.
    List<Run> places(List<Span> spans) {
        var runs = new ArrayList<Run>();
        var paragraphs = new HashSet<Integer>();
        for (var span : spans) {
            if (paragraphs.add(places().at(span).paragraph())) {
                runs.add(Run.of(" "));
                runs.add(place(span));
            }
        }
        return runs;
    }
}
