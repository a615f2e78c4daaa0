package yandu.ui.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.recite.MaskLevel;
import yandu.recite.Reach;
import yandu.ui.control.Buttons;
import yandu.ui.control.ChosenWords;
import yandu.ui.control.MasteryBar;

/// The line at the bottom: how much is hidden and of what, how well the report is known, the paragraph that is
/// read.
final class FootBar extends HBox {

    /// Width of the bar that shows what its words say, where the line has room for it.
    private static final double BAR = 56;

    private final Words words;
    private final ReaderModel model;
    private final IntSupplier readingAt;
    private final Runnable done;
    private final Map<MaskLevel, ToggleButton> levels = new EnumMap<>(MaskLevel.class);
    private final ChoiceBox<Reach> reach = new ChoiceBox<>();
    private final Label place = new Label();
    private final Label known = new Label();
    private final MasteryBar bar = new MasteryBar(0);
    private final ToggleButton tint;

    /// @param readingAt where the reader is in the text
    /// @param done is told when a control was used: keys go back to the paper
    FootBar(Words words, ReaderModel model, IntSupplier readingAt, Runnable done) {
        this.words = words;
        this.model = model;
        this.readingAt = readingAt;
        this.done = done;
        getStyleClass().add("foot-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        reach.getItems().setAll(Reach.values());
        reach.setConverter(new ChosenWords<>(value -> words.say("recite.reach." + value.id())));
        reach.setAccessibleText(words.say("recite.reach"));
        reach.getStyleClass().add("reach");
        reach.setMinWidth(USE_PREF_SIZE);
        reach.setOnAction(event -> choose());
        tint = Buttons.iconToggle(Feather.DROPLET, words.say("recite.tint"));
        tint.selectedProperty().bindBidirectional(model.recitation().tinted());
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(switches(), reach, gap, tint, known, bar, place);
        known.setMinWidth(USE_PREF_SIZE);
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        showWhereRoomy(bar, List.of());
        showWhereRoomy(known, List.of(bar));
        showWhereRoomy(place, List.of(bar, known));
        place.setMinWidth(USE_PREF_SIZE);
    }

    Subscription attach() {
        var recite = model.recitation().recite();
        return Subscription.combine(
                model.mastery().subscribe(now -> showMastery(now.doubleValue())),
                recite.level().subscribe(now -> levels.get(now).setSelected(true)),
                recite.reach().subscribe(reach::setValue));
    }

    /// Shows which line of the page is read.
    void showPlace(Page page, int line) {
        int paragraph = Math.max(1, page.lines().get(line).paragraph());
        place.setText(words.say("reader.paragraph", paragraph, page.paragraphs()));
    }

    /// Shows something where everything has room beside each other but for what is left out before it.
    private void showWhereRoomy(Node node, List<Node> leftOut) {
        node.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> isRoomyWithout(leftOut),
                        widthProperty(), known.widthProperty(), known.textProperty(),
                        place.widthProperty(), place.textProperty()));
        node.managedProperty().bind(node.visibleProperty());
    }

    private boolean isRoomyWithout(List<Node> leftOut) {
        double needed = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (var child : getChildren()) {
            if (!leftOut.contains(child)) {
                needed += getSpacing() + (child == bar ? BAR : child.prefWidth(USE_COMPUTED_SIZE));
            }
        }
        return needed <= getWidth();
    }

    private void showMastery(double share) {
        known.setText(words.say("reader.mastery", Math.round(share * 100)));
        bar.valueProperty().set(share);
    }

    private Node switches() {
        var box = new HBox();
        box.getStyleClass().add("mask-levels");
        box.setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        for (var level : MaskLevel.values()) {
            var button = new ToggleButton(words.say("recite.level." + level.id()));
            button.getStyleClass().setAll("mask-level");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(words.say("recite.level.spoken", button.getText()));
            button.setOnAction(event -> choose(level));
            levels.put(level, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private void choose(MaskLevel level) {
        levels.get(level).setSelected(true);
        int at = readingAt.getAsInt();
        model.recitation().set(level, at);
        done.run();
    }

    private void choose() {
        var recite = model.recitation().recite();
        if (reach.getValue() != recite.reach().get()) {
            model.recitation().reach(reach.getValue(), readingAt.getAsInt());
            done.run();
        }
    }
}
