package yandu.exporter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import yandu.analysis.Glossary;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Entry;
import yandu.exporter.page.Block.Listing;
import yandu.exporter.page.Run;

/// Phrases by kind, kinds in their usual order, the best phrase first; what one stands for inside it, with its source.
final class PhraseSection implements Section {

    @Override
    public List<Block> blocks(Contents contents) {
        var byKind = new EnumMap<PhraseKind, List<Entry>>(PhraseKind.class);
        for (var phrase : contents.pack().analysis().phrases()) {
            byKind.computeIfAbsent(phrase.kind(), kind -> new ArrayList<>()).add(entry(contents, phrase));
        }
        var blocks = new ArrayList<Block>();
        byKind.forEach(
                (kind, entries) -> {
                    var name = new Run(contents.say("kind." + kind.id()), Run.Look.PLAIN.withKind(kind.id()));
                    blocks.add(new Block.Heading(3, "k-" + kind.id(), List.of(name)));
                    blocks.add(new Listing(false, entries));
                });
        return blocks;
    }

    private static Entry entry(Contents contents, Phrase phrase) {
        var words = new ArrayList<Run>();
        words.add(Run.bold(phrase.text()));
        words.addAll(contents.places(phrase.occurrences()));
        var meaning = contents.pack().glossary().find(phrase.text()).map(entry -> meaning(contents, entry));
        return new Entry(words, meaning.map(entry -> new Listing(false, List.of(entry))).stream().toList());
    }

    private static Entry meaning(Contents contents, Glossary.Entry entry) {
        return new Entry(
                List.of(Run.of(entry.expansion()), Run.muted(" (" + contents.say("export.source", entry.source()) + ")")));
    }
}
