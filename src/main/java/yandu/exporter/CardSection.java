package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Cell;
import yandu.exporter.page.Run;
import yandu.study.Answer;
import yandu.study.Card;

/// All cards as a table: front, back, place.
final class CardSection implements Section {
    private static final List<Integer> WIDTHS = List.of(50, 40, 10);

    @Override
    public List<Block> blocks(Contents contents) {
        var cards = contents.pack().cards();
        if (cards.isEmpty()) {
            return List.of();
        }
        var head = List.of(contents.say("export.front"), contents.say("export.back"), "");
        return List.of(new Block.Table(WIDTHS, head, cards.stream().map(card -> row(contents, card.card())).toList()));
    }

    private static List<Cell> row(Contents contents, Card card) {
        var back = new ArrayList<Run>();
        back.add(Run.of(card.answer().text()));
        if (card.answer() instanceof Answer.Expansion expansion) {
            back.add(Run.muted(" (" + contents.say("export.source", expansion.source()) + ")"));
        }
        return List.of(
                Cell.of(contents.say(card.prompt())), new Cell(back), new Cell(List.of(contents.place(card.sentence()))));
    }
}
