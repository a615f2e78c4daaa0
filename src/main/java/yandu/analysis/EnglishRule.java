package yandu.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import yandu.analysis.text.Resource;
import yandu.document.Span;

/// Noun phrases, names, figures and dates of English reports: two to four words in a row without function
/// words, verbs and marks between them.
final class EnglishRule implements PhraseRule {
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z’'&-]*[A-Za-z]|[A-Za-z]");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\$?\\b[0-9][0-9,.]*[0-9]?(?: (?:million|billion|trillion))?(?: (?:percent|per cent)\\b|%)?"
                            + "(?: [a-z]+ing\\b)?(?: (?:[a-z]{3,}s|people)\\b)?"
                            + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds of|thousands of)"
                            + " (?:million|billion|trillion)(?: [a-z]+s\\b)?");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
                            + "|December) [0-9]{1,2}(?:[-–][0-9]{1,2})?(?:, [12][0-9]{3})?\\b");
    private static final Set<String> NOUNS_IN_ING = Set.copyOf(Resource.words("english-ing.txt"));
    private static final Pattern NAME =
            Pattern.compile("(?<![.!?’”\"] )\\b[A-Z][a-z]+(?:,? (?:of )?[A-Z][a-z]+){1,3}\\b");
    private final Set<String> stop = new HashSet<>(Resource.words("english-stop.txt"));

    @Override
    public String name() {
        return "english";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        if (!text.chinese()) {
            nounPhrases(text.text(), found);
            matches(NAME, text.text(), PhraseKind.PLACE, 0.4, found);
            matches(DATE, text.text(), PhraseKind.DATE, 0.62, found);
            matches(NUMBER, text.text(), PhraseKind.FIGURE, 0.45, found);
        }
        return found;
    }

    private void matches(
            Pattern pattern, String text, PhraseKind kind, double weight, List<Candidate> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean counts = matcher.end() - matcher.start() >= 6;
            var span = new Span(matcher.start(), matcher.end());
            found.add(new Candidate(span, kind, counts ? weight : 0.1, name()));
        }
    }

    private void nounPhrases(String text, List<Candidate> found) {
        var run = new ArrayList<Span>();
        var matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            var word = new Span(matcher.start(), matcher.end());
            boolean apart = run.isEmpty() || word.start() != end + 1 || text.charAt(end) != ' ';
            if (apart || isStop(text, word)) {
                flush(text, run, found);
            }
            if (!isStop(text, word)) {
                run.add(word);
            }
            end = word.end();
        }
        flush(text, run, found);
    }

    private void flush(String text, List<Span> run, List<Candidate> found) {
        int last = run.size();
        int first = 0;
        while (first < last && isVerbOrAdverb(text, run.get(first))) {
            first++;
        }
        while (last > first && isVerbOrAdverb(text, run.get(last - 1))) {
            last--;
        }
        if (last - first >= FEWEST && last - first <= MOST) {
            var span = new Span(run.get(first).start(), run.get(last - 1).end());
            found.add(new Candidate(span, PhraseKind.TERM, weight(text, run.subList(first, last)), name()));
        }
        run.clear();
    }

    private static double weight(String text, List<Span> words) {
        long capitals =
                words.stream().filter(word -> Character.isUpperCase(text.charAt(word.start()))).count();
        return capitals == words.size() ? 0.55 : words.size() == MOST ? 0.35 : 0.45;
    }

    private boolean isStop(String text, Span word) {
        var lower = word.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        return stop.contains(lower) || lower.length() == 1;
    }

    private static boolean isVerbOrAdverb(String text, Span word) {
        var lower = word.of(text).toLowerCase(Locale.ROOT);
        if (NOUNS_IN_ING.contains(lower)) {
            return false;
        }
        boolean past = lower.endsWith("ed") && !lower.endsWith("eed");
        return past || lower.endsWith("ly") || lower.endsWith("ing");
    }
}
