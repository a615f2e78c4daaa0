package yandu.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import yandu.analysis.PhraseKind;

/// A small piece of marked paper: the tint and the underline by which a kind is known in the text.
public final class KindCue extends Pane {

    private static final double WIDTH = 18;
    private static final double HEIGHT = 14;
    private static final double BASE = HEIGHT - 2;

    public KindCue(PhraseKind kind) {
        getStyleClass().addAll("kind-cue", "kind-" + kind.id());
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(underline(kind));
        setMouseTransparent(true);
    }

    /// The same shapes as in reader.css.
    private static List<Node> underline(PhraseKind kind) {
        return switch (kind) {
            case NUMBERED -> List.of(line(BASE, 2));
            case QUOTED -> List.of(dashed(0.1, 4.0));
            case PARALLEL -> List.of(wave());
            case TERM -> List.of(line(BASE, 1));
            case WORK -> List.of(line(BASE, 1), line(BASE - 3, 1));
            case PLACE -> List.of(dashed(8.0, 3.0));
            case ORGANIZATION -> List.of(dashed(5.0, 3.0));
            case PERSON -> List.of(dashed(3.0, 3.0));
            case DATE -> List.of(dashed(1.0, 2.0));
            case FIGURE -> List.of(dashed(6.0, 2.0, 1.0, 2.0));
        };
    }

    private static Line line(double y, double width) {
        var line = new Line(1, y, WIDTH - 1, y);
        line.getStyleClass().add("kind-line");
        line.setStrokeWidth(width);
        return line;
    }

    /// Dashes shorter than a pixel are dots.
    private static Line dashed(Double... dashes) {
        boolean dots = dashes[0] < 1;
        var line = line(BASE, dots ? 2 : 1.5);
        line.getStrokeDashArray().setAll(dashes);
        line.setStrokeLineCap(dots ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        return line;
    }

    private static Path wave() {
        var path = new Path(new MoveTo(1, BASE));
        for (double x = 1; x + 8 <= WIDTH; x += 8) {
            path.getElements().add(new CubicCurveTo(x + 2, BASE - 4, x + 6, BASE + 4, x + 8, BASE));
        }
        path.getStyleClass().add("kind-line");
        return path;
    }
}
