package yandu.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.settings.Settings;
import yandu.settings.Steps;
import yandu.ui.control.Buttons;
import yandu.ui.control.FileChoice;
import yandu.ui.control.Navigator;
import yandu.ui.control.View;
import yandu.ui.settings.OwnWordsModel.Table;

/// Everything a user can set, in groups; a change acts at once.
public final class SettingsView implements View {
    private final SettingsModel model;
    private final Words words;
    private final Navigator navigator;
    private final StackPane root = new StackPane();
    private final SettingRows rows;
    private final MemoryGroup memory;
    private final OwnWordsGroup ownWords;
    private Subscription subscription = Subscription.EMPTY;

    public SettingsView(
            SettingsModel model,
            OptimizeModel optimize,
            OwnWordsModel own,
            Words words,
            Navigator navigator,
            FileChoice files) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.rows = new SettingRows(model, words);
        this.memory = new MemoryGroup(model, optimize, words, navigator);
        this.ownWords = new OwnWordsGroup(own, words, navigator, files);
        rows.follow(memory::show);
        root.getStyleClass().addAll("screen", "settings-screen");
        root.setFocusTraversable(true);
        var page = new VBox(appearance(), reading(), study(), scheduling(), memory(), quiz(), imports(), exports(), ownWords(), reset());
        page.getStyleClass().add("narrow-page");
        var scroller = new ScrollPane(new StackPane(page));
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("edge-to-edge");
        root.getChildren().add(scroller);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void attach() {
        subscription.unsubscribe();
        subscription = Subscription.combine(model.settings().subscribe(rows::show), memory.follow());
    }

    @Override
    public void detach() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private Node appearance() {
        return group(
                "appearance",
                rows.choice("language", Settings::language, Settings::withLanguage)
                        .option("", words.say("settings.language.system"))
                        .option(Language.ZH.code(), Language.ZH.ownName())
                        .option(Language.EN.code(), Language.EN.ownName())
                        .row(),
                rows.choice("theme", Settings::theme, Settings::withTheme)
                        .option(Settings.Theme.LIGHT, words.say("settings.theme.light"))
                        .option(Settings.Theme.SEPIA, words.say("settings.theme.sepia"))
                        .option(Settings.Theme.DARK, words.say("settings.theme.dark"))
                        .option(Settings.Theme.CONTRAST, words.say("settings.theme.contrast"))
                        .row(),
                rows.toggle("motion", Settings::reducedMotion, Settings::withReducedMotion));
    }

    private Node reading() {
        return group(
                "reading",
                rows.number("size", 12, 40, 1, Settings::textSize, Settings::withTextSize),
                rows.decimal("line", 1.2, 2.6, 0.1, Settings::lineHeight, Settings::withLineHeight),
                rows.number("width", 24, 60, 2, Settings::columnWidth, Settings::withColumnWidth),
                rows.toggle("indent", Settings::indent, Settings::withIndent));
    }

    private Node study() {
        return group(
                "study",
                rows.number("fresh", 0, 9999, 5, Settings::newPerDay, Settings::withNewPerDay),
                rows.number("reviews", 0, 9999, 10, Settings::reviewsPerDay, Settings::withReviewsPerDay),
                rows.toggle("typed", Settings::typedAnswers, Settings::withTypedAnswers),
                rows.toggle(
                        "siblings",
                        settings -> settings.review().burySiblings(),
                        (settings, on) -> settings.withReview(settings.review().withBurySiblings(on))),
                rows.toggle(
                        "timer",
                        settings -> settings.review().timer(),
                        (settings, on) -> settings.withReview(settings.review().withTimer(on))));
    }

    private Node scheduling() {
        return group(
                "scheduling",
                rows.percent(
                        "retention",
                        70,
                        99,
                        settings -> settings.scheduling().desiredRetention(),
                        (settings, share) -> settings.reschedule(old -> old.withDesiredRetention(share))),
                rows.number(
                        "longest",
                        1,
                        36500,
                        30,
                        settings -> settings.scheduling().longestInterval(),
                        (settings, days) -> settings.reschedule(old -> old.withLongestInterval(days))),
                rows.number(
                        "day",
                        0,
                        23,
                        1,
                        settings -> settings.scheduling().dayStartHour(),
                        (settings, hour) -> settings.reschedule(old -> old.withDayStartHour(hour))),
                rows.line(
                        "steps",
                        settings -> Steps.write(settings.scheduling().learningSteps()),
                        Steps::read,
                        (settings, steps) -> settings.reschedule(old -> old.withLearningSteps(steps))),
                rows.line(
                        "resteps",
                        settings -> Steps.write(settings.scheduling().relearningSteps()),
                        Steps::read,
                        (settings, steps) -> settings.reschedule(old -> old.withRelearningSteps(steps))),
                rows.day(
                        "exam",
                        settings -> settings.scheduling().exam(),
                        (settings, day) -> settings.reschedule(old -> old.withExam(day))));
    }

    private Node memory() {
        return group("memory", memory.fit(), memory.parameters());
    }

    private Node quiz() {
        return group(
                "quiz",
                rows.choice(
                                "length",
                                settings -> settings.quiz().length(),
                                (settings, length) -> settings.requiz(old -> old.withLength(length)))
                        .option(5, "5")
                        .option(10, "10")
                        .option(20, "20")
                        .option(30, "30")
                        .row(),
                rows.number(
                        "rights",
                        1,
                        9,
                        1,
                        settings -> settings.quiz().rights(),
                        (settings, rights) -> settings.requiz(old -> old.withRights(rights))),
                rows.toggle(
                        "quizmemory",
                        settings -> settings.quiz().movesMemory(),
                        (settings, moves) -> settings.requiz(old -> old.withMovesMemory(moves))),
                rows.toggle(
                        "persons",
                        settings -> settings.quiz().persons(),
                        (settings, persons) -> settings.requiz(old -> old.withPersons(persons))));
    }

    private Node ownWords() {
        return group("own", ownWords.row(Table.GLOSSARY), ownWords.row(Table.DECISIONS));
    }

    private Node imports() {
        return group(
                "imports",
                rows.number(
                        "megabytes",
                        1,
                        1024,
                        16,
                        settings -> settings.imports().megabytes(),
                        (settings, most) -> settings.limit(old -> old.withMegabytes(most))),
                rows.number(
                        "unpacked",
                        1,
                        2048,
                        64,
                        settings -> settings.imports().unpackedMegabytes(),
                        (settings, most) -> settings.limit(old -> old.withUnpackedMegabytes(most))),
                rows.number(
                        "seconds",
                        5,
                        3600,
                        15,
                        settings -> settings.imports().seconds(),
                        (settings, most) -> settings.limit(old -> old.withSeconds(most))));
    }

    private Node exports() {
        return group("exports", rows.button("template", words.say("template.edit"), navigator::template));
    }

    private Node reset() {
        var button =
                Buttons.flat(
                        Feather.ROTATE_CCW,
                        words.say("settings.reset"),
                        () -> {
                            var back = model.reset();
                            navigator.notify(words.say("settings.reset.done"), back);
                        });
        var line = new VBox(button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node group(String id, Node... content) {
        var title = new Label(words.say("settings.group." + id));
        title.getStyleClass().add("subheading");
        var card = new VBox(content);
        content[content.length - 1].getStyleClass().add("last");
        card.getStyleClass().addAll("card", "setting-group");
        return new VBox(8, title, card);
    }
}
