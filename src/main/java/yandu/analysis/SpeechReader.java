package yandu.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yandu.analysis.outline.Speakers;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Reads who says what; finds whom 他, or 一致 (认为) without a subject, stands for among those the text names as
/// speakers.
final class SpeechReader {
    private static final Set<String> PRONOUNS = Set.of("他", "她", "他们", "她们", "一致");

    private SpeechReader() {}

    /// The speeches of the paragraphs, in order of place.
    static List<Speech> read(MarkedText marked, List<Span> paragraphs) {
        var text = marked.text();
        var parts = new ArrayList<List<Speakers.Part>>(paragraphs.size());
        var names = new HashSet<String>();
        for (var paragraph : paragraphs) {
            var spoken = Speakers.of(marked, paragraph);
            parts.add(spoken);
            for (var part : spoken) {
                names.add(part.name().of(text));
            }
        }
        names.removeAll(PRONOUNS);
        var found = new ArrayList<Speech>();
        var speaker = "";
        for (int at = 0; at < parts.size(); at++) {
            for (var part : parts.get(at)) {
                var name = part.name().of(text);
                if (PRONOUNS.contains(name)) {
                    var before = text.substring(paragraphs.get(at).start(), part.name().start());
                    name = meant(before, names, speaker.isEmpty() ? name : speaker);
                }
                speaker = name;
                found.add(new Speech(speaker, part.part()));
            }
        }
        return found;
    }

    /// The name that stands last in the words before; `otherwise` where none does.
    private static String meant(String before, Set<String> names, String otherwise) {
        int last = -1;
        var meant = otherwise;
        for (var name : names) {
            int at = before.lastIndexOf(name);
            if (at > last) {
                last = at;
                meant = name;
            }
        }
        return meant;
    }
}
