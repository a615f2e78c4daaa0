package yandu.exporter;

import java.util.List;
import java.util.Map;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.page.Block;

/// One part of a study pack as blocks; none where there is nothing to say.
@FunctionalInterface
interface Section {
    /// How each part is put on a page.
    Map<Part, Section> ALL =
            Map.of(
                    Part.OUTLINE, new OutlineSection(),
                    Part.TEXT, new TextSection(),
                    Part.PHRASES, new PhraseSection(),
                    Part.NOTES, new NoteSection(),
                    Part.CARDS, new CardSection(),
                    Part.MISTAKES, new MistakeSection(),
                    Part.STATISTICS, new StatisticsSection(),
                    Part.HANDOUT, new HandoutSection());

    List<Block> blocks(Contents contents);
}
