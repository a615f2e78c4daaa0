package yandu.exporter.markdown;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import yandu.exporter.markdown.TemplateException.Fault;

/// A page of Markdown with gaps, written in the language of [Mustache](https://mustache.github.io/mustache.5.html):
/// `{{name}}` for words, their marks escaped; `{{{name}}}` for Markdown as it is; `{{#name}} … {{/name}}` once for each of
/// a list, or where there is something; `{{^name}} … {{/name}}` where there is nothing. It sees the values it is given and
/// nothing else: no file, no method of an object.
public final class Template {
    /// What the library says of a part without its end, or an end without its part.
    private static final Pattern UNPAIRED = Pattern.compile("'([^']*)'.*@ line (\\d+)");

    /// What it says of other faults.
    private static final Pattern UNREADABLE = Pattern.compile("@ line (\\d+)");

    private final com.samskivert.mustache.Template gaps;

    private Template(com.samskivert.mustache.Template gaps) {
        this.gaps = gaps;
    }

    /// @throws TemplateException if the text is no template
    public static Template of(String text) {
        var compiler =
                Mustache.compiler()
                        .withEscaper(Markdown::block)
                        .strictSections(true)
                        .emptyStringIsFalse(true)
                        .withCollector(new OnlyValues());
        try {
            return new Template(compiler.compile(text));
        } catch (MustacheParseException e) {
            throw unreadable(e);
        } catch (StringIndexOutOfBoundsException e) {
            // what the library says of a mark without a name
            throw new TemplateException(e, Fault.UNREADABLE, 0, "{{}}");
        }
    }

    /// Writes the page.
    ///
    /// @param values strings, lists and maps by name
    /// @throws TemplateException if the template names what there is not
    /// @throws IOException if `out` cannot be written
    public void fill(Map<String, Object> values, Writer out) throws IOException {
        try {
            gaps.execute(values, out);
        } catch (MustacheException.Context e) {
            throw new TemplateException(e, Fault.UNKNOWN, e.lineNo, e.key);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new TemplateException(e, Fault.UNREADABLE, 0, "");
        } catch (StackOverflowError e) {
            // the library goes down one level for each part inside a part; nothing of its state is kept
            throw new TemplateException(e, Fault.DEEP, 0, "");
        } catch (UnsupportedOperationException e) {
            throw new TemplateException(e, Fault.PARTIAL, 0, "{{>");
        }
    }

    private static TemplateException unreadable(MustacheParseException e) {
        var named = UNPAIRED.matcher(e.getMessage());
        if (named.find()) {
            return new TemplateException(e, Fault.UNPAIRED, Integer.parseInt(named.group(2)), named.group(1));
        }
        var line = UNREADABLE.matcher(e.getMessage());
        return new TemplateException(e, Fault.UNREADABLE, line.find() ? Integer.parseInt(line.group(1)) : 0, "");
    }

    /// Looks into maps and lists; what else a value can do is nobody's business in a template.
    private static final class OnlyValues extends BasicCollector {

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new HashMap<>();
        }
    }
}
