package yandu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yandu.analysis.Decision.Verdict;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Trie;
import yandu.document.Span;

/// Makes the list of phrases of one text from what was found in it and what the user decided.
final class Listing {
    /// A user's own term counts less than the best that the rules find, more than most.
    private static final double OWN_SCORE = 0.9;

    private static final String OWN = "own";

    private final Decisions decisions;
    private final Map<String, List<Span>> places;

    Listing(String text, Decisions decisions) {
        this.decisions = decisions;
        this.places = places(text, decisions.all());
    }

    List<Phrase> of(List<Phrase> found) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        found.forEach(phrase -> add(phrase, drafts));
        decisions.all().stream()
                .filter(decision -> decision.verdict() == Verdict.ACCEPTED && stands(decision.phrase()))
                .filter(decision -> !drafts.containsKey(decision.key()))
                .forEach(decision -> drafts.put(decision.key(), own(decision)));
        drafts.keySet().removeIf(this::isRejected);
        return drafts.values().stream()
                .map(Draft::phrase)
                .sorted(Comparator.comparingDouble(Phrase::score).reversed().thenComparing(Phrase::first))
                .toList();
    }

    private void add(Phrase phrase, Map<String, Draft> drafts) {
        var wording = phrase.text();
        boolean keepsPlaces = true;
        var seen = new HashSet<String>();
        var decision = decisions.of(wording);
        while (decision.filter(this::leadsOn).isPresent() && seen.add(Chars.fold(wording))) {
            wording = decision.get().wording();
            keepsPlaces &= decision.get().verdict() == Verdict.MERGED;
            decision = decisions.of(wording);
        }
        var listed = wording;
        var draft = drafts.computeIfAbsent(Chars.fold(wording), key -> new Draft(listed));
        draft.add(phrase, keepsPlaces);
        if (!seen.isEmpty()) {
            draft.words = listed;
            draft.stands(places.get(listed));
        }
        decision.filter(said -> said.verdict() == Verdict.ACCEPTED).ifPresent(said -> draft.changed = true);
    }

    private boolean leadsOn(Decision decision) {
        return decision.verdict().leadsOn() && stands(decision.wording());
    }

    private boolean isRejected(String key) {
        return decisions.of(key).filter(decision -> decision.verdict() == Verdict.REJECTED).isPresent();
    }

    private boolean stands(String words) {
        return places.containsKey(words);
    }

    private Draft own(Decision decision) {
        var draft = new Draft(decision.phrase());
        var spans = places.get(decision.phrase());
        draft.add(new Phrase(decision.phrase(), decision.kind(), OWN_SCORE, spans, List.of()), true);
        draft.changed = true;
        return draft;
    }

    /// Where the words that decisions want listed stand, found in one pass.
    private static Map<String, List<Span>> places(String text, List<Decision> decisions) {
        var words =
                decisions.stream()
                        .filter(decision -> decision.verdict() != Verdict.REJECTED)
                        .map(decision -> decision.verdict().leadsOn() ? decision.wording() : decision.phrase())
                        .distinct()
                        .toList();
        var trie = new Trie(words.size());
        for (int i = 0; i < words.size(); i++) {
            trie.put(words.get(i), i);
        }
        var places = new HashMap<String, List<Span>>();
        for (int start = 0; start < text.length(); start++) {
            int node = trie.step(0, text.charAt(start));
            for (int end = start + 1; node != Trie.NONE; end++) {
                if (trie.value(node) != Trie.NONE) {
                    places.computeIfAbsent(words.get(trie.value(node)), key -> new ArrayList<>())
                            .add(new Span(start, end));
                }
                node = end < text.length() ? trie.step(node, text.charAt(end)) : Trie.NONE;
            }
        }
        return places;
    }

    /// A phrase to list while it is put together.
    private static final class Draft {
        private String words;
        private final List<Phrase> parts = new ArrayList<>();
        private final TreeMap<Integer, Span> spans = new TreeMap<>();
        private boolean changed;

        Draft(String words) {
            this.words = words;
        }

        void add(Phrase part, boolean keepsPlaces) {
            parts.add(part);
            if (keepsPlaces) {
                part.occurrences().forEach(this::add);
            }
        }

        /// The places of the words themselves win over those of phrases that only count for them.
        void stands(List<Span> places) {
            changed = true;
            for (var place : places) {
                while (overlaps(place)) {
                    spans.remove(spans.lowerKey(place.end()));
                }
                spans.put(place.start(), place);
            }
        }

        private void add(Span place) {
            if (!overlaps(place)) {
                spans.put(place.start(), place);
            }
        }

        private boolean overlaps(Span place) {
            var before = spans.lowerEntry(place.end());
            return before != null && before.getValue().overlaps(place);
        }

        Phrase phrase() {
            if (!changed) {
                return parts.getFirst();
            }
            var same = parts.stream().filter(part -> Chars.fold(part.text()).equals(Chars.fold(words))).findFirst();
            var first = same.orElse(parts.getFirst());
            var reasons = new ArrayList<>(first.reasons());
            reasons.add(new Phrase.Reason(OWN, 1));
            return new Phrase(
                    words,
                    first.kind(),
                    parts.stream().mapToDouble(Phrase::score).max().orElseThrow(),
                    List.copyOf(spans.values()),
                    same.map(Phrase::first).filter(spans::containsValue).orElse(spans.firstEntry().getValue()),
                    reasons,
                    same.map(Phrase::members).orElse(List.of()));
        }
    }
}
