package yandu.analysis;

import java.util.ArrayList;
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
        for (var run : runs) {
            var known = this.runs.get(run.span().end());
            if (known == null || known.span().length() < run.span().length()) {
                this.runs.put(run.span().end(), run);
            }
        }
    }

    /// The same phrases, with the members of a run where only verbs stand before it.
    ///
    /// @param runs candidates with members
    static List<Phrase> resolved(Words words, List<Candidate> runs, List<Phrase> phrases) {
        var breath = new OneBreath(words, runs);
        var resolved = new ArrayList<Phrase>(phrases.size());
        for (var phrase : phrases) {
            resolved.add(breath.resolved(phrase));
        }
        return resolved;
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
