package yandu.ui.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yandu.i18n.Words;
import yandu.study.TypedAnswer;

/// What was typed against what was expected, character by character: substituted, missing and extra ones are told apart by
/// shape as well as by colour.
public final class TypedDifference extends VBox {

    /// The difference alone; empty where there is none.
    public TypedDifference(TypedAnswer typed, Words words) {
        getStyleClass().add("typed-difference");
        if (typed.verdict() != TypedAnswer.Verdict.RIGHT) {
            getChildren().addAll(flow(typed), legend(words));
        }
    }

    /// The difference below its verdict.
    public static TypedDifference withVerdict(TypedAnswer typed, Words words) {
        var box = new TypedDifference(typed, words);
        var name = typed.verdict().name().toLowerCase(Locale.ROOT);
        var verdict = new Label(words.say("typed." + name));
        verdict.getStyleClass().addAll("verdict", name);
        box.getChildren().addFirst(verdict);
        return box;
    }

    /// What was typed with what it should have been, as one flow of text.
    public static TextFlow flow(TypedAnswer typed) {
        var flow = new TextFlow();
        flow.getStyleClass().add("difference");
        for (var edit : typed.diff()) {
            switch (edit.op()) {
                case EQUAL -> add(flow, edit.expected(), "equal");
                case MISSING -> add(flow, edit.expected(), "missing");
                case EXTRA -> add(flow, edit.typed(), "extra");
                case SUBSTITUTED -> {
                    add(flow, edit.typed(), "substituted");
                    add(flow, edit.expected(), "missing");
                }
            }
        }
        return flow;
    }

    /// What the shapes mean.
    public static FlowPane legend(Words words) {
        var legend = new FlowPane(16, 4);
        legend.getStyleClass().add("legend");
        for (var op : new String[] {"substituted", "missing", "extra"}) {
            var sample = new TextFlow();
            add(sample, words.say("typed.sample." + op), op);
            var name = new Label(words.say("typed.op." + op));
            name.getStyleClass().addAll("muted", "small");
            var entry = new HBox(6, sample, name);
            entry.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(entry);
        }
        return legend;
    }

    private static void add(TextFlow flow, String piece, String style) {
        var text = new Text(piece);
        text.getStyleClass().add(style);
        text.setAccessibleRole(AccessibleRole.TEXT);
        flow.getChildren().add(text);
    }
}
