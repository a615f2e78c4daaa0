package yandu.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import yandu.analysis.text.Resource;
import yandu.document.Span;

/// Noun phrases and names of English reports: words in a row without function words, verbs and marks between them.
/// What ends in a word of policy (tax credit, price stability) counts more, names of laws and agencies most.
final class EnglishRule implements PhraseRule {
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int MOST_IN_NAME = 7;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z’'&-]*[A-Za-z]|[A-Za-z]");
    private static final Set<String> LINKS = Set.of("of", "for");
    private static final Set<String> ADJECTIVES =
            Set.of("fixed", "advanced", "limited", "skilled", "united", "mixed", "armed", "integrated", "unified",
                    "renewed", "balanced", "coordinated", "sustained", "developed", "related", "uninsured", "insured");
    private static final Set<String> TITLES =
            Set.of("president", "secretary", "senator", "speaker", "chairman", "minister", "governor", "vice",
                    "madame", "republican", "democrat", "michelle", "king", "queen", "premier", "comrade", "excellency",
                    "eminence", "venerable", "commissioner", "mayor", "shri");

    /// Read only when an English text comes.
    private static final class Known {
        private static final Set<String> STOP = new HashSet<>(Resource.words("english-stop.txt"));
        private static final Set<String> HEADS = new HashSet<>(Resource.words("english-heads.txt"));
        private static final Set<String> NOUNS_IN_ING = new HashSet<>(Resource.words("english-ing.txt"));
    }

    @Override
    public String name() {
        return "english";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (!text.chinese()) {
            nounPhrases(text.text(), found);
        }
    }

    private void nounPhrases(String text, Sink found) {
        var run = new ArrayList<Span>();
        var matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            var word = new Span(matcher.start(), matcher.end());
            boolean apart = run.isEmpty() || !adjacent(text, end, word.start());
            boolean named = !apart && isNamed(text, run.getLast());
            boolean linked = !apart && LINKS.contains(run.getLast().of(text));
            if (apart || linked && !capital(text, word) || !goesOn(text, word, named)) {
                flush(text, run, found);
            }
            if (!run.isEmpty() || goesOn(text, word, false)) {
                run.add(word);
            }
            if (isOwner(text, word)) {
                run.clear();
            }
            end = word.end();
        }
        flush(text, run, found);
    }

    /// Whether a word says whose something is: the nation's.
    private static boolean isOwner(String text, Span word) {
        return word.length() > 1 && text.charAt(word.end() - 1) == 's' && "'’".indexOf(text.charAt(word.end() - 2)) >= 0;
    }

    /// Whether a word may stand behind others of a phrase: function words only in names (Bank of New York).
    private boolean goesOn(String text, Span word, boolean named) {
        boolean link = named && LINKS.contains(word.of(text));
        return link || named && capital(text, word) || !isStop(text, word) && !isPast(text, word);
    }

    private static boolean isNamed(String text, Span word) {
        return capital(text, word) || LINKS.contains(word.of(text));
    }

    /// Whether a word is a verb of the past rather than an adjective: discussed, not fixed.
    private static boolean isPast(String text, Span word) {
        var lower = lower(text, word);
        return lower.endsWith("ed") && !lower.endsWith("eed") && !capital(text, word) && !ADJECTIVES.contains(lower);
    }

    private static boolean adjacent(String text, int end, int start) {
        return start - end <= 2 && start > end && text.substring(end, start).isBlank() && text.charAt(end) == ' ';
    }

    private void flush(String text, List<Span> run, Sink found) {
        int last = run.size();
        int first = 0;
        while (first < last && (isVerbOrAdverb(text, run.get(first)) || isSuperlative(text, run.get(first)))) {
            first++;
        }
        while (last > first && isLoose(text, run.get(last - 1))) {
            last--;
        }
        var words = run.subList(first, last);
        boolean name = words.stream().allMatch(word -> capital(text, word) || LINKS.contains(word.of(text)));
        if (words.size() >= FEWEST && words.size() <= (name ? MOST_IN_NAME : MOST)) {
            var span = new Span(words.getFirst().start(), words.getLast().end());
            add(text, span, words, name, found);
        }
        run.clear();
    }

    private void add(String text, Span span, List<Span> words, boolean name, Sink found) {
        boolean head = Known.HEADS.contains(lower(text, words.getLast()));
        if (name && isTitle(words.getFirst().of(text))) {
            found.add(span, PhraseKind.PERSON, 0.4);
        } else if (name) {
            found.add(span, head ? PhraseKind.ORGANIZATION : PhraseKind.TERM, head ? 0.62 : 0.45);
        } else {
            double weight = head ? 0.55 : 0.35;
            found.add(span, PhraseKind.TERM, words.size() == MOST ? weight - 0.1 : weight);
        }
    }

    /// Whether a person's name follows such a word: President.
    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean capital(String text, Span word) {
        return Character.isUpperCase(text.charAt(word.start()));
    }

    private boolean isStop(String text, Span word) {
        var lower = lower(text, word);
        boolean verb = !capital(text, word) && EnglishRole.ofWord(lower, false) == EnglishRole.VERB;
        return verb || Known.STOP.contains(lower) || lower.length() == 1;
    }

    private static String lower(String text, Span word) {
        return word.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /// Whether a phrase does not end with a word: a function word, a verb, an adverb.
    private boolean isLoose(String text, Span word) {
        return LINKS.contains(word.of(text)) || isVerbOrAdverb(text, word);
    }

    private static boolean isSuperlative(String text, Span word) {
        return !capital(text, word) && word.length() > 5 && word.of(text).endsWith("est");
    }

    private boolean isVerbOrAdverb(String text, Span word) {
        var lower = lower(text, word);
        if (Known.NOUNS_IN_ING.contains(lower) || capital(text, word) && !lower.endsWith("ly")) {
            return false;
        }
        return isPast(text, word) || lower.endsWith("ly") || lower.endsWith("ing");
    }
}
