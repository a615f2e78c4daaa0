package yandu.service;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import yandu.analysis.Steps;
import yandu.exporter.StudyPack;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.TemplateExporter;
import yandu.exporter.markdown.Template;
import yandu.recite.MaskLevel;

/// The user's own template of Markdown exports: trying it out before it is kept.
public final class Templating {
    /// The longest template, in characters.
    public static final int LONGEST = 100_000;

    private final Packing packing;

    public Templating(Packing packing) {
        this.packing = packing;
    }

    /// The template that is used where the user has none.
    public String builtIn() {
        return TemplateExporter.builtIn();
    }

    /// What a template can say: names of words under the empty name, and for each list what its entries hold.
    public SequencedMap<String, List<String>> names() {
        return TemplateExporter.names();
    }

    /// A template in a file.
    ///
    /// @throws Refused if the file cannot be read or holds no template
    public String read(Path file) {
        var text = TextFile.read(file);
        check(text);
        return text;
    }

    /// @throws Refused if it is none
    public void check(String template) {
        if (template.length() > LONGEST) {
            throw new Refused(Refused.Kind.INPUT, "template.refused.long", LONGEST);
        }
        TemplateFaults.say(() -> Template.of(template));
    }

    /// A report to try templates on.
    ///
    /// @param language `zh` or `en`
    /// @throws Refused if there is no such report
    public Trial trial(String reportId, String language) {
        return new Trial(packing.pack(reportId, Part.usual(), MaskLevel.KEYWORDS, "", language, Steps.UNWATCHED));
    }

    /// A report as it was when the trial began.
    public static final class Trial {
        private final StudyPack pack;

        private Trial(StudyPack pack) {
            this.pack = pack;
        }

        /// What a template makes of the report.
        ///
        /// @param steps may stop it
        /// @throws Refused if the template cannot be used
        public String page(String template, Steps steps) {
            var page = new StringWriter();
            TemplateFaults.say(() -> write(template, steps, page));
            return page.toString();
        }

        private void write(String template, Steps steps, StringWriter page) {
            try {
                TemplateExporter.write(pack.withTemplate(template), steps, page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
