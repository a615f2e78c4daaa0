package yandu.ui.progress;

import java.util.function.DoubleFunction;
import javafx.scene.Node;
import yandu.stats.Table;

/// A chart with its name, what it says in a sentence, and the numbers behind it.
///
/// @param id the end of its keys and of the name of its file
/// @param chart makes the chart in a height
record Figure(String id, String title, String summary, DoubleFunction<Node> chart, Table table) {}
