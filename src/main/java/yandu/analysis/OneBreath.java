package yandu.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// What phrases stand for in full that hold a run of members behind their verbs: 打好|蓝天、碧水、净土保卫战. The rule that
/// finds such runs knows them without the verb.
final class OneBreath {
    private final Words words;
    /// The longest run by where it ends.
    private final Map<Integer, Candidate> runs = new HashMap<>();

    private OneBreath(Words words, List<Candidate> runs) {
        this.words = words;
        runs.forEach(run -> this.runs.merge(run.span().end(), run, OneBreath::longer));
    }

    /// The same phrases, with the members of a run where only verbs stand before it.
    ///
    /// @param runs candidates with members
    static List<Phrase> resolved(Words words, List<Candidate> runs, List<Phrase> phrases) {
        var breath = new OneBreath(words, runs);
        return runs.isEmpty() ? phrases : phrases.stream().map(breath::resolved).toList();
    }

    private static Candidate longer(Candidate one, Candidate other) {
        return one.span().length() >= other.span().length() ? one : other;
    }

    private Phrase resolved(Phrase phrase) {
        var run = phrase.members().isEmpty() ? runs.get(phrase.first().end()) : null;
        return run != null && isVerbUpTo(phrase.first(), run.span().start()) ? phrase.with(run.members()) : phrase;
    }

    /// Whether nothing but verbs, and what says how, stands in a place before `end`.
    private boolean isVerbUpTo(Span place, int end) {
        int word = words.at(place.start());
        while (words.start(word) < end && (words.isFrame(word) || words.type(word) == WordClass.ADVERB)) {
            word++;
        }
        return words.start(word) == end && end > place.start();
    }
}
