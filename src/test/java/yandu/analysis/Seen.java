package yandu.analysis;

import java.util.ArrayList;
import java.util.List;

/// What a single rule sees, before anything is left out or merged.
final class Seen {
    private Seen() {}

    static List<Candidate> by(PhraseRule rule, ScannedText text) {
        var seen = new ArrayList<Candidate>();
        rule.find(text, (span, kind, weight, members) ->
                seen.add(new Candidate(span, kind, weight, rule.name(), members)));
        return seen;
    }
}
