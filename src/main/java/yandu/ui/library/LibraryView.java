package yandu.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
import yandu.ui.control.View;

/// The library: a row for each report, a place to drop files on.
public final class LibraryView implements View, ReportRow.Actions {

    private final LibraryModel model;
    private final Words words;
    private final Navigator navigator;
    private final Ways ways;
    private final Consumer<String> onGone;
    private final LoadPane<List<ReportSummary>> list;
    private final VBox root;

    /// @param onGone is told the id of a report that was taken out
    public LibraryView(
            LibraryModel model, Words words, Navigator navigator, Ways ways, Consumer<String> onGone) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.ways = ways;
        this.onGone = onGone;
        this.list = new LoadPane<>(words, model.loader(), this::content);
        this.root = new VBox(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getStyleClass().addAll("screen", "library");
        root.setFocusTraversable(true);
        ways.catchDrops(root);
        Keys.on(root).combination("Shortcut+V", ways::paste);
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
        list.attach();
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void detach() {
        list.detach();
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
    public void remove(ReportSummary report) {
        model.remove(
                report.id(),
                () -> {
                    onGone.accept(report.id());
                    navigator.done(words.say("library.removed", report.title()));
                });
    }

    private void choose() {
        ways.choose(root.getScene().getWindow());
    }

    private Region content(List<ReportSummary> reports) {
        return reports.isEmpty() ? nothing() : rows(reports);
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

    private Region rows(List<ReportSummary> reports) {
        var page = new VBox();
        page.getStyleClass().add("page");
        reports.forEach(report -> page.getChildren().add(new ReportRow(words, report, this)));
        page.getChildren().add(dropHint());
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node dropHint() {
        var text = new Label(words.say("library.drop"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        var line = new HBox(12, Icons.large(Feather.DOWNLOAD), text);
        line.getStyleClass().add("drop-zone");
        line.setAlignment(Pos.CENTER);
        return line;
    }
}
