package yandu.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
            var named = new LastName(text, names, paragraphs.get(at).start());
            for (var part : parts.get(at)) {
                var name = part.name().of(text);
                if (PRONOUNS.contains(name)) {
                    name = named.before(part.name().start()).orElse(speaker.isEmpty() ? name : speaker);
                }
                speaker = name;
                found.add(new Speech(speaker, part.part()));
            }
        }
        return found;
    }

    /// The name that stands last, asked for farther and farther into a paragraph. Each part of it is looked at once: a hostile
    /// one is all pronouns and names.
    private static final class LastName {
        private final String text;
        private final Set<String> names;
        private final int longest;
        /// Before here a name was looked for already, and the last one found.
        private int seen;
        private final int begin;
        private Optional<String> last = Optional.empty();

        LastName(String text, Set<String> names, int begin) {
            this.text = text;
            this.names = names;
            this.begin = begin;
            longest = longest(names);
            seen = begin;
        }

        private static int longest(Set<String> names) {
            int longest = 0;
            for (var name : names) {
                longest = Math.max(longest, name.length());
            }
            return longest;
        }

        /// The longest of those that begin last and end before a place.
        Optional<String> before(int end) {
            int farthest = Math.max(begin, seen - longest);
            for (int start = end - 1; start >= farthest; start--) {
                for (int to = Math.min(end, start + longest); to > start; to--) {
                    var words = text.substring(start, to);
                    if (names.contains(words)) {
                        seen = end;
                        last = Optional.of(words);
                        return last;
                    }
                }
            }
            seen = end;
            return last;
        }
    }
}
