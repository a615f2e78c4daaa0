package yandu.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.service.ReportSummary;
import yandu.service.Scope;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Icons;
import yandu.ui.control.Keys;
import yandu.ui.control.LoadPane;
import yandu.ui.control.Navigator;
import yandu.ui.control.Overlay;
import yandu.ui.control.View;

/// The library: its reports in a list that is filtered and sorted, a place to drop files on.
public final class LibraryView implements View, ReportActions {

    private final LibraryModel model;
    private final Words words;
    private final Navigator navigator;
    private final Ways ways;
    private final Consumer<String> onGone;
    private final ShelfBar bar;
    private final ReportList list;
    private final ChosenBar chosen;
    private final VBox shelf;
    private final LoadPane<Holdings> content;
    private final VBox root;
    private Subscription subscription = Subscription.EMPTY;

    /// @param onGone is told the id of a report that was taken out
    public LibraryView(
            LibraryModel model, Words words, Navigator navigator, Ways ways, Consumer<String> onGone) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.ways = ways;
        this.onGone = onGone;
        this.list = new ReportList(words, this);
        this.bar = new ShelfBar(words, model.view(), list::requestFocus);
        this.chosen = new ChosenBar(words, this::tag, () -> archive(list.chosen()), () -> remove(list.chosen()));
        this.shelf = new VBox(bar, list, chosen, dropHint());
        VBox.setVgrow(list, Priority.ALWAYS);
        this.content = new LoadPane<>(words, model.holdings(), this::content);
        this.root = new VBox(content);
        VBox.setVgrow(content, Priority.ALWAYS);
        root.getStyleClass().addAll("screen", "library");
        root.setFocusTraversable(true);
        root.focusedProperty().subscribe(this::lead);
        list.getSelectionModel().getSelectedItems().subscribe(() -> chosen.show(list.chosen().size()));
        ways.catchDrops(root);
        Keys.on(root)
                .combination("Shortcut+V", ways::paste)
                .combination("Shortcut+F", bar::focusFilter)
                .character("/", bar::focusFilter);
    }

    private void lead(boolean focused) {
        if (focused && shelf.getScene() != null) {
            list.requestFocus();
        }
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Node> tools() {
        var paste = Buttons.flat(Feather.CLIPBOARD, words.say("library.paste"), ways::paste);
        var open = Buttons.primary(words.say("library.import"), this::choose);
        open.setGraphic(Icons.small(Feather.FOLDER_PLUS));
        return List.of(paste, open);
    }

    @Override
    public void attach() {
        content.attach();
        subscription = model.seen().subscribe(this::show);
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void detach() {
        content.detach();
        subscription.unsubscribe();
    }

    private void show(List<ReportSummary> reports) {
        list.show(reports);
        bar.count(reports.size());
        list.setPlaceholder(noneSeen());
        chosen.show(list.chosen().size());
        lead(root.isFocused());
    }

    @Override
    public void read(ReportSummary report) {
        navigator.open(report.id());
    }

    @Override
    public void review(ReportSummary report) {
        navigator.review(Scope.report(report.id()));
    }

    @Override
    public void quiz(ReportSummary report) {
        navigator.quiz(report.id());
    }

    @Override
    public void describe(ReportSummary report) {
        Overlay.show(
                root.getScene(),
                close ->
                        new DetailsSheet(
                                words,
                                report,
                                details -> model.describe(report.id(), details),
                                tags -> model.tag(report.id(), tags),
                                close))
                .requestFocus();
    }

    @Override
    public void archive(List<ReportSummary> reports) {
        if (!reports.isEmpty()) {
            boolean away = !model.view().get().archived();
            model.archive(ids(reports), away, () -> done(away ? "library.archive.done" : "library.unarchive.done", reports));
        }
    }

    @Override
    public void remove(List<ReportSummary> reports) {
        if (!reports.isEmpty()) {
            model.remove(
                    ids(reports),
                    () -> {
                        ids(reports).forEach(onGone);
                        done("library.removed", reports);
                    });
        }
    }

    private void tag(String tag, boolean given) {
        var reports = list.chosen();
        model.tag(ids(reports), tag, given, () -> navigator.done(words.say("library.tagged", tag, reports.size())));
    }

    private void done(String key, List<ReportSummary> reports) {
        boolean one = reports.size() == 1;
        navigator.done(one ? words.say(key, reports.getFirst().title()) : words.say(key + ".many", reports.size()));
    }

    private static List<String> ids(List<ReportSummary> reports) {
        return reports.stream().map(ReportSummary::id).toList();
    }

    private void choose() {
        ways.choose(root.getScene().getWindow());
    }

    private Region content(Holdings holdings) {
        bar.show(holdings);
        return holdings.isEmpty() ? nothing() : shelf;
    }

    private Region nothing() {
        var box =
                new EmptyState(
                        Feather.INBOX,
                        words.say("library.none"),
                        words.say("library.none.do"),
                        Buttons.primary(words.say("library.import"), this::choose));
        box.getStyleClass().add("drop-zone");
        var frame = new VBox(box);
        frame.getStyleClass().add("page");
        VBox.setVgrow(box, Priority.ALWAYS);
        return frame;
    }

    /// Why the list is empty though the library is not.
    private Node noneSeen() {
        var view = model.view().get();
        if (view.isNarrow()) {
            return new EmptyState(
                    Feather.SEARCH,
                    words.say("library.filter.none"),
                    words.say("library.filter.none.do"),
                    Buttons.plain(words.say("library.filter.clear"), bar::clear));
        }
        return view.archived()
                ? new EmptyState(Feather.ARCHIVE, words.say("library.archive.none"), words.say("library.archive.none.do"))
                : new EmptyState(Feather.ARCHIVE, words.say("library.away"), words.say("library.away.do"));
    }

    private Node dropHint() {
        var text = new Label(words.say("library.drop"));
        text.getStyleClass().addAll("muted", "small");
        text.setMinWidth(0);
        var line = new HBox(8, Icons.small(Feather.DOWNLOAD), text);
        line.getStyleClass().add("drop-zone");
        line.setAlignment(Pos.CENTER);
        return line;
    }
}
