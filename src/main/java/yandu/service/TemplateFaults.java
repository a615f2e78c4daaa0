package yandu.service;

import java.util.Locale;
import yandu.exporter.markdown.TemplateException;

/// What is wrong with a template, as a sentence. A class of its own: whoever catches an exception loads it, and nothing that
/// writes documents is loaded before it is asked for.
final class TemplateFaults {

    private TemplateFaults() {}

    /// Works with a template.
    ///
    /// @throws Refused if the template cannot be used
    static void say(Runnable work) {
        try {
            work.run();
        } catch (TemplateException e) {
            var key = "template.refused." + e.fault().name().toLowerCase(Locale.ROOT);
            throw new Refused(e, Refused.Kind.INPUT, key, e.line(), e.name());
        }
    }
}
