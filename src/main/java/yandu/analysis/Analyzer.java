package yandu.analysis;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import yandu.analysis.border.BorderModel;
import yandu.document.Document;

/// Where analysis starts: a document in, its outline and its phrases out.
public final class Analyzer {
    /// Besides the rules: outline, words, merge.
    private static final int STEPS = PhraseRules.ALL.size() + 3;

    /// The largest lists are read while the outline is: a first analysis need not wait for them.
    static {
        CompletableFuture.runAsync(Analyzer::readLists);
    }

    private static void readLists() {
        BorderModel.bundled();
        PhraseModel.ofFragments();
    }

    /// Deterministic: the same text gives the same result.
    public Analysis analyze(Document document) {
        return analyze(document, Steps.UNWATCHED);
    }

    /// The same, told of each step and stopped by whatever `steps` throws.
    ///
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    public Analysis analyze(Document document, Steps steps) {
        var outline = OutlineReader.read(document);
        steps.done(1.0 / STEPS);
        var phrases = phrases(new ScannedText(document, outline), steps);
        steps.done(1);
        return new Analysis(document, outline, phrases);
    }

    /// Tells of the rules that are through.
    private record Rules(Steps steps) implements IntConsumer {
        @Override
        public void accept(int rule) {
            steps.done((rule + 3.0) / STEPS);
        }
    }

    private static List<Phrase> phrases(ScannedText text, Steps steps) {
        steps.done(2.0 / STEPS);
        return PhraseMerger.merge(text, Candidates.in(text, new Rules(steps)));
    }
}
