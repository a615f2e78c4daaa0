package yandu.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import yandu.i18n.Language;
import yandu.service.Reading;
import yandu.service.ReportSummary;
import yandu.service.Templating;
import yandu.service.Templating.Trial;
import yandu.ui.control.LiveSettings;
import yandu.ui.task.Load;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The user's template in the making, tried out on a report all the while.
public final class TemplateModel {
    /// So much of a page is shown: what a template looks like is seen on the first pages.
    private static final int SHOWN = 40_000;

    private final Templating templating;
    private final Reading reading;
    private final LiveSettings settings;
    private final Tasks tasks;
    private final Loader<String> page;
    private Optional<Trial> trial = Optional.empty();

    public TemplateModel(Templating templating, Reading reading, LiveSettings settings, Tasks tasks) {
        this.templating = templating;
        this.reading = reading;
        this.settings = settings;
        this.tasks = tasks;
        this.page = new Loader<>(tasks);
    }

    /// The template as it is kept.
    String kept() {
        var own = settings.now().markdown();
        return own.isBlank() ? builtIn() : own;
    }

    String builtIn() {
        return templating.builtIn();
    }

    /// What it can say: words under the empty name, and for each list what its entries hold.
    SequencedMap<String, List<String>> names() {
        return templating.names();
    }

    /// What the template makes of the report, the beginning of it, or what is wrong with the template.
    ReadOnlyObjectProperty<Load<String>> page() {
        return page.state();
    }

    /// Takes a report to try templates on, that which was opened last, and tries the one that is kept.
    void begin(Language language, Consumer<Throwable> failed) {
        var wanted = kept();
        tasks.run(
                () -> reading.lastOpened().or(this::first).map(id -> templating.trial(id, language.code())),
                found -> {
                    trial = found;
                    attempt(wanted, () -> {});
                },
                failed);
    }

    private Optional<String> first() {
        return reading.list().stream().map(ReportSummary::id).findFirst();
    }

    /// Tries a template out; an earlier one under way is given up.
    ///
    /// @param then follows where nothing is wrong with it
    void attempt(String template, Runnable then) {
        var report = trial;
        page.follow(
                steps -> {
                    templating.check(template);
                    return beginning(report.map(any -> any.page(template, steps)).orElse(""));
                },
                made -> then.run());
    }

    private static String beginning(String made) {
        return made.length() > SHOWN ? made.substring(0, SHOWN) + "……" : made;
    }

    /// Keeps a template. One that says what the built-in one says is none of the user's.
    void keep(String template) {
        settings.change(now -> now.withMarkdown(template.isBlank() || template.equals(builtIn()) ? "" : template));
    }
}
