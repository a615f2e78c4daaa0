package yandu.exporter.html;

import java.util.ArrayList;
import java.util.List;
import yandu.exporter.page.Run;

/// Runs as HTML. A sentence that can be led to is an element, which ends where the next one begins.
final class HtmlWords {

    void write(List<Run> runs, StringBuilder out) {
        boolean inSentence = false;
        for (var run : runs) {
            if (run.look().place().isPresent()) {
                out.append(inSentence ? "</span>" : "");
                out.append("<span class=\"s\" id=\"").append(Html.escape(run.look().place().get())).append("\">");
                inSentence = true;
            }
            run(run, out);
        }
        out.append(inSentence ? "</span>" : "");
    }

    private static void run(Run run, StringBuilder out) {
        var look = run.look();
        var words = Html.escape(run.text());
        var styles = new ArrayList<String>();
        look.kind().ifPresent(kind -> styles.add("k " + kind));
        look.marker().ifPresent(colour -> styles.add("noted c" + colour));
        if (!styles.isEmpty()) {
            words = "<mark class=\"" + Html.escape(String.join(" ", styles)) + "\">" + words + "</mark>";
        }
        words = look.bold() ? "<strong>" + words + "</strong>" : words;
        words = look.italic() ? "<em>" + words + "</em>" : words;
        words = look.muted() ? "<span class=\"about\">" + words + "</span>" : words;
        words =
                look.link().isPresent()
                        ? "<a class=\"at\" href=\"#" + Html.escape(look.link().get()) + "\">" + words + "</a>"
                        : words;
        out.append(words);
    }
}
