package yandu.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import yandu.analysis.Steps;
import yandu.exporter.markdown.Template;

/// Writes a study pack as Markdown by a template, the user's or the built-in one.
public final class TemplateExporter implements Exporter {

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public boolean hasTemplate() {
        return true;
    }

    /// What a template can say: names of words under the empty name, for each list the names of what its entries hold, and
    /// under `part` the parts as finished Markdown.
    public static SequencedMap<String, List<String>> names() {
        var names = new LinkedHashMap<String, List<String>>();
        names.put("", List.of("title", "date", "speaker", "source", "about", "language"));
        names.put("part", Arrays.stream(StudyPack.Part.values()).map(PackPage::id).toList());
        names.put("parts", List.of("id", "name", "text"));
        names.put("items", List.of("number", "level", "label", "heading", "name", "text", "paragraph", "measures"));
        names.put("phrases", List.of("text", "kind", "count", "expansion", "source", "paragraph"));
        names.put("notes", List.of("quote", "text", "colour", "day", "paragraph"));
        names.put("cards", List.of("front", "back", "tags", "due", "sentence", "paragraph"));
        names.put("mistakes", List.of("question", "given", "expected", "cause", "times", "day", "sentence"));
        names.put("areas", List.of("number", "name", "cards", "seen", "mastery"));
        return names;
    }

    /// The template that is used where the user has none.
    public static String builtIn() {
        try (var in = TemplateExporter.class.getResourceAsStream("/yandu/exporter/pack.mustache")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("pack.mustache", e);
        }
    }

    /// @throws yandu.exporter.markdown.TemplateException if the template cannot be used
    @Override
    public void write(StudyPack pack, Steps steps, OutputStream out) throws IOException {
        write(pack, steps, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /// The same in characters.
    ///
    /// @throws yandu.exporter.markdown.TemplateException if the template cannot be used
    public static void write(StudyPack pack, Steps steps, Writer out) throws IOException {
        var template = Template.of(pack.template().isBlank() ? builtIn() : pack.template());
        template.fill(new PackValues(new Contents(pack)).all(steps), new WatchedWriter(out, () -> steps.done(PackValues.MADE)));
        out.flush();
        steps.done(1);
    }
}
