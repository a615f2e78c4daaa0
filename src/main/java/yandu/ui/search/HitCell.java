package yandu.ui.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.service.Searching;
import yandu.ui.control.Icons;
import yandu.ui.control.KindTag;
import yandu.ui.control.SourceSentence;

/// A row among the results: what was found with the words marked, and where it is.
final class HitCell extends ListCell<Hit> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Words words;
    private final Supplier<String> typed;

    /// @param typed what is looked for now
    HitCell(Words words, Supplier<String> typed) {
        this.words = words;
        this.typed = typed;
        getStyleClass().add("hit-cell");
        setPrefWidth(0); // as wide as the list; sentences wrap
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        boolean nothing = empty || hit == null;
        setGraphic(nothing ? null : node(hit));
        setAccessibleRole(nothing || hit.isOpen() ? AccessibleRole.LIST_ITEM : AccessibleRole.TEXT);
        pseudoClassStateChanged(HEAD, hit instanceof Hit.Head);
    }

    private Node node(Hit hit) {
        return switch (hit) {
            case Hit.Head head -> head(head);
            case Hit.More _ -> line(Feather.MORE_HORIZONTAL, new Label(words.say("search.more")), "");
            case Hit.Title(var found) ->
                    line(
                            Feather.FILE_TEXT,
                            marked(found.report().title(), found.marks()),
                            from(found.report().date(), Stream.of(found.report().source(), found.report().speaker())));
            case Hit.Phrase(var found) -> {
                var text = marked(found.text(), found.marks());
                var row = new HBox(8, text, new KindTag(words, found.kind()));
                row.setAlignment(Pos.CENTER_LEFT);
                HBox.setHgrow(text, Priority.SOMETIMES);
                yield line(Feather.TAG, row, words.say("search.reports", found.reports()));
            }
            case Hit.Sentence(var found) ->
                    line(
                            Feather.ALIGN_LEFT,
                            marked(found.text(), found.marks()),
                            from(found.report().date(), Stream.of(found.report().title())));
            case Hit.Remark(var found) -> {
                var shown = found.inQuote() ? found.note().anchor().quote() : found.note().text();
                yield line(
                        Feather.BOOKMARK,
                        marked(shown.replace('\n', ' '), found.marks()),
                        from(found.report().date(), Stream.of(found.report().title())));
            }
            case Hit.Card(var card) -> {
                var prompt = card.card().prompt();
                var front = words.say(prompt.key(), prompt.args().toArray());
                var answer = card.card().answer().text().replace("\n", " · ");
                var text = front + " → " + answer;
                yield line(
                        Feather.LAYERS,
                        marked(text, Searching.marks(typed.get(), text)),
                        from(Optional.empty(), Stream.of(words.say("card.kind." + card.card().kind().id()), card.reportTitle())));
            }
        };
    }

    private Node head(Hit.Head head) {
        var count = words.say(head.more() ? "search.count.more" : "search.count", head.count());
        var label = new Label(words.say("search.group." + head.id()) + "  " + count);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Node marked(String text, List<Span> marks) {
        return SourceSentence.of(text, marks);
    }

    private static Node line(Ikon icon, Node text, String from) {
        var where = new Label(from);
        where.getStyleClass().addAll("muted", "small");
        where.setMinWidth(0);
        var box = new VBox(2, text);
        if (!from.isEmpty()) {
            box.getChildren().add(where);
        }
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox(12, Icons.small(icon), box);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String from(Optional<LocalDate> date, Stream<String> parts) {
        return Stream.concat(parts, date.map(this::say).stream()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private String say(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.language().locale()).format(date);
    }
}
