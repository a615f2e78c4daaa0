package yandu.importer.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One side of a card as its model writes it: fields in double braces, and parts that are there only where a field is
/// filled or empty. Taken apart once, filled for every note.
final class Template {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]{1,200})\\}\\}");
    /// What a front does not show yet: a box to type the answer into, a hint behind a link.
    private static final Pattern HIDDEN = Pattern.compile("\\{\\{(?:type|hint):[^{}]{1,200}\\}\\}");
    private static final String FRONT = "FrontSide";

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    private enum Kind {
        TEXT,
        /// Words of a field.
        FIELD,
        /// The field whose deletions are asked for.
        CLOZE,
        FILLED,
        EMPTY,
        END
    }

    /// @param field its number; -1 where the model has none of that name
    private record Part(Kind kind, String text, int field) {}

    /// The fields of a note by number, and how a field whose deletions are asked for is shown.
    interface Filling {
        String field(int number);

        String cloze(int number);
    }

    /// @param format HTML with fields
    /// @param fields the names of the model's fields, in their order
    static Template ofFront(String format, List<String> fields) {
        return of(HIDDEN.matcher(format).replaceAll(""), fields);
    }

    /// As the other; the front, which Anki shows once more, is left out.
    static Template ofBack(String format, List<String> fields) {
        return of(format, fields);
    }

    private static Template of(String format, List<String> fields) {
        var parts = new ArrayList<Part>();
        var tags = TAG.matcher(format);
        int at = 0;
        while (tags.find()) {
            parts.add(new Part(Kind.TEXT, format.substring(at, tags.start()), -1));
            part(tags.group(1).strip(), fields).ifPresent(parts::add);
            at = tags.end();
        }
        parts.add(new Part(Kind.TEXT, format.substring(at), -1));
        return new Template(parts.stream().filter(part -> part.kind() != Kind.TEXT || !part.text().isEmpty()).toList());
    }

    private static Optional<Part> part(String tag, List<String> fields) {
        var name = tag.substring(tag.lastIndexOf(':') + 1).strip();
        return switch (tag.charAt(0)) {
            case '#' -> Optional.of(new Part(Kind.FILLED, "", fields.indexOf(name.substring(1).strip())));
            case '^' -> Optional.of(new Part(Kind.EMPTY, "", fields.indexOf(name.substring(1).strip())));
            case '/' -> Optional.of(new Part(Kind.END, "", -1));
            default -> {
                var kind = tag.startsWith("cloze:") || tag.contains(":cloze:") ? Kind.CLOZE : Kind.FIELD;
                int field = fields.indexOf(name);
                yield name.equals(FRONT) || field < 0 ? Optional.empty() : Optional.of(new Part(kind, "", field));
            }
        };
    }

    /// The side of a note, as HTML.
    String fill(Filling filling) {
        var out = new StringBuilder();
        int hidden = 0;
        int depth = 0;
        for (var part : parts) {
            switch (part.kind()) {
                case FILLED, EMPTY -> {
                    depth++;
                    boolean filled = part.field() >= 0 && !filling.field(part.field()).isBlank();
                    hidden = hidden == 0 && filled != (part.kind() == Kind.FILLED) ? depth : hidden;
                }
                case END -> {
                    hidden = hidden == depth ? 0 : hidden;
                    depth = Math.max(0, depth - 1);
                }
                case TEXT -> out.append(hidden == 0 ? part.text() : "");
                case FIELD -> out.append(hidden == 0 ? filling.field(part.field()) : "");
                case CLOZE -> out.append(hidden == 0 ? filling.cloze(part.field()) : "");
            }
        }
        return out.toString();
    }
}
