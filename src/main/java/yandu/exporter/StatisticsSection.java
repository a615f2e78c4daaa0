package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Cell;
import yandu.stats.Progress;

/// How well the report is known: all of it in a line, its areas in a table.
final class StatisticsSection implements Section {
    private static final List<Integer> WIDTHS = List.of(52, 16, 16, 16);

    @Override
    public List<Block> blocks(Contents contents) {
        var progress = contents.pack().studied().progress();
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Paragraph(
                        Block.Role.PLAIN,
                        contents.say(
                                "export.statistics", progress.cards(), progress.seen(), progress.dueToday(), percent(progress.mastery()))));
        if (!progress.areas().isEmpty()) {
            var head = List.of("area", "cards", "seen", "mastery").stream().map(name -> contents.say("export.statistics." + name)).toList();
            blocks.add(new Block.Table(WIDTHS, head, progress.areas().stream().map(StatisticsSection::row).toList()));
        }
        return blocks;
    }

    private static List<Cell> row(Progress.Area area) {
        return List.of(
                Cell.of(area.ordinal() + ". " + area.name()),
                Cell.of(String.valueOf(area.cards())),
                Cell.of(String.valueOf(area.seen())),
                Cell.of(percent(area.mastery())));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
