package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;
import yandu.study.Prompt;

/// The rules for how a question reads: that it is a complete thought, that its options fit their place, that what it asks
/// about says something. Each was a fault that a reader found in a sample.
final class Wording {
    private static final int LEAST_CONTEXT = 12;
    private static final int LEAST_APART = 4;
    private static final int FEWEST_CONTENT = 2;
    private static final Pattern MEASURE_CUT =
            Pattern.compile("^(?:被|让|使|令|比|也|都|就|才|而|但|且|由|从|当|其|这|我们|他们|唯有|摆在|放在|再创(?!建)|致以|表示|跃居|位居|占|标志).*|.*[的时后]");
    private static final Pattern ASPECTS = Pattern.compile("[一-龥](?:了(?!解)|(?<![跟随沿朝])着(?!力|眼|手|重|陆))");
    private static final Pattern NO_NAME =
            Pattern.compile("以下|如下|下列|同时$|之际$|召开$|^(?:问题|任务|工作|要求)$|我们|^[要就应须也才便但而]|[（(]");
    private static final Pattern ADVERB = Pattern.compile("^(?:着力|切实|不断|加快|进一步|大力).*");
    private static final Set<String> PARTICLES = Set.of("把", "被", "将", "地", "了", "着");
    private static final Pattern BORDER = Pattern.compile("[，,；;：:。]");

    private final String text;
    private final Words words;

    Wording(String text) {
        this.text = text;
        this.words = Segmenter.words(text, Lexicon.BUNDLED);
    }

    /// Every breach of a question.
    List<String> breaches(Question question) {
        var broken = new ArrayList<String>();
        var key = question.prompt().key();
        rule(broken, question.prompt().args().stream().noneMatch(arg -> arg.contains("__")), "a gap that is the text's own");
        stem(broken, question, key);
        if (key.equals("prompt.phrase-cloze")) {
            phrase(broken, question);
        }
        if (question.theme() == Theme.MEASURES) {
            measures(question).forEach(measure -> measure(broken, measure));
        }
        switch (question.type()) {
            case "bank" -> bank(broken, (AnswerShape.Match) question.shape());
            case "match", "classify" -> heads(broken, ((AnswerShape.Match) question.shape()).right());
            case "odd", "multiple" -> openings(broken, (AnswerShape.Choice) question.shape());
            case "truefalse" -> statement(broken, question);
            default -> {}
        }
        return broken;
    }

    private static void rule(List<String> broken, boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    /// A stem ends as a sentence or a clause does, leaves enough around its blanks, and names the list it is about.
    private void stem(List<String> broken, Question question, String key) {
        var args = question.prompt().args();
        if (key.matches("quiz\\.prompt\\.(order|head|next|truefalse\\.place)\\.in")) {
            rule(broken, !NO_NAME.matcher(args.getLast()).find(), "a list without a name");
        }
        rule(broken, !key.matches("prompt\\.area-(head|next).*"), "a place in a list that is not named");
        if (key.startsWith("quiz.prompt.head.")) {
            rule(broken, Integer.parseInt(args.get(1)) <= Integer.parseInt(args.get(2)), "the n-th of fewer than n");
        }
        if (!key.matches("prompt\\.(phrase-cloze|figure|date)|quiz\\.prompt\\.(bank|blanks)")) {
            return;
        }
        var stem = args.getFirst();
        rule(broken, !stem.matches("(?s).*[，；：、]$|^—.*"), "the stem leads on");
        rule(broken, !stem.contains("　　"), "a heading runs into the stem");
        rule(broken, letters(stem.replace(Prompt.BLANK, "").replaceAll("[①-④]", "")) >= LEAST_CONTEXT, "a riddle");
        var evidence = question.evidence();
        rule(broken, evidence.stream().allMatch(this::isWhole), "cut inside a word");
        rule(
                broken,
                IntStream.range(1, evidence.size())
                        .mapToObj(i -> text.substring(evidence.get(i - 1).end(), evidence.get(i).start()))
                        .allMatch(between -> BORDER.matcher(between).find() && letters(between) >= LEAST_APART),
                "two blanks too near");
    }

    private static long letters(String stem) {
        return stem.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private boolean isWhole(Span place) {
        boolean prefix = place.start() > 0 && wordAt(place.start() - 1).equals("非");
        return words.isBorder(place.start()) && words.isBorder(place.end()) && !prefix;
    }

    /// Wrong options are of the form of the right one and read well where it stands.
    private void phrase(List<String> broken, Question question) {
        if (!(question.shape() instanceof AnswerShape.Choice(var options, var correct)) || correct.size() != 1) {
            return;
        }
        var right = options.get(correct.iterator().next());
        options.stream().filter(option -> !option.equals(right)).forEach(
                option -> {
                    rule(broken, isOfForm(right, option), "an option of another form: " + option);
                    rule(broken, readsWell(question.evidence().getFirst(), right, option), "an option that does not fit: " + option);
                });
    }

    private static boolean isOfForm(String right, String option) {
        return right.contains("的") == option.contains("的")
                && ADVERB.matcher(right).matches() == ADVERB.matcher(option).matches()
                && tells(right) == tells(option)
                && right.chars().filter(c -> c == '、').count() == option.chars().filter(c -> c == '、').count();
    }

    /// Whether it tells what is done or was done: no name.
    private static boolean tells(String piece) {
        var words = Segmenter.words(piece, Lexicon.BUNDLED);
        return IntStream.range(0, words.count())
                .mapToObj(i -> piece.substring(words.start(i), words.end(i)))
                .anyMatch(PARTICLES::contains);
    }

    /// It ends as the right one does, or the report has it behind such a word, or between marks as the right one is.
    private boolean readsWell(Span place, String right, String option) {
        char last = right.charAt(right.length() - 1);
        return option.charAt(option.length() - 1) == last
                || places(option).anyMatch(at -> leadsAlike(wordBefore(place.start()), wordBefore(at)));
    }

    private static boolean leadsAlike(String one, String other) {
        boolean marks = Stream.of(one, other).allMatch(word -> word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0)));
        return marks || one.equals(other) || Verbs.alike(one, other);
    }

    private Stream<Integer> places(String piece) {
        return IntStream.iterate(text.indexOf(piece), at -> at >= 0, at -> text.indexOf(piece, at + 1)).boxed();
    }

    private String wordBefore(int at) {
        int word = at == 0 ? -1 : words.at(at - 1);
        while (word >= 0 && (words.type(word) == WordClass.QUOTE || "好各新了".contains(said(word)) || said(word).matches("全[省国市]|一[批个]|更多"))) {
            word--;
        }
        return word < 0 ? "" : said(word);
    }

    private String wordAt(int place) {
        return said(words.at(place));
    }

    private String said(int word) {
        return text.substring(words.start(word), words.end(word));
    }

    private static Stream<String> measures(Question question) {
        return switch (question.shape()) {
            case AnswerShape.Match(var left, _, _) -> left.stream();
            case AnswerShape.Choice(var options, _) when options.size() > 2 && question.prompt().args().size() == 1
                            && question.type().matches("odd|multiple") ->
                    options.stream();
            default -> question.prompt().args().stream().limit(1);
        };
    }

    /// A measure is no scrap, and says more than every report does.
    private static void measure(List<String> broken, String measure) {
        rule(broken, !MEASURE_CUT.matcher(measure).matches() && !ASPECTS.matcher(measure).find(), "a scrap: " + measure);
        var words = Segmenter.words(measure, Lexicon.BUNDLED);
        long content =
                IntStream.range(0, words.count())
                        .filter(i -> !words.isGeneric(i) && (words.isTerm(i) || !words.isFrame(i)))
                        .filter(i -> words.type(i) != WordClass.ADVERB && words.type(i) != WordClass.FUNCTION)
                        .map(i -> words.isTerm(i) || words.length(i) > 2 ? FEWEST_CONTENT : 1)
                        .sum();
        rule(broken, content >= FEWEST_CONTENT, "says nothing of its own: " + measure);
    }

    /// Every blank of a bank has another word that is of the form of its own: none is told by elimination of forms.
    private static void bank(List<String> broken, AnswerShape.Match bank) {
        for (int i = 0; i < bank.left().size(); i++) {
            var own = bank.right().get(bank.correct().get(i));
            boolean competes = bank.right().stream().anyMatch(word -> !word.equals(own) && isOfForm(own, word));
            rule(broken, competes, "a blank that only one word fits: " + own);
        }
    }

    /// No head with a comma beside one without.
    private static void heads(List<String> broken, List<String> heads) {
        long commas = heads.stream().filter(head -> head.contains("，")).count();
        rule(broken, commas == 0 || commas == heads.size(), "heads of several forms");
    }

    /// What opens alike is not all on one side.
    private static void openings(List<String> broken, AnswerShape.Choice choice) {
        for (int i = 0; i < choice.options().size(); i++) {
            int at = i;
            var opening = choice.options().get(i).substring(0, 2);
            var alike = IntStream.range(0, choice.options().size()).filter(j -> choice.options().get(j).startsWith(opening)).toArray();
            boolean oneSide = IntStream.of(alike).allMatch(j -> choice.correct().contains(j) == choice.correct().contains(at));
            rule(broken, alike.length < 2 || !oneSide, "told by how it opens: " + opening);
        }
    }

    /// With the exchange taken back a false statement is what the report says: nothing else was changed.
    private void statement(List<String> broken, Question question) {
        if (!question.prompt().key().equals("quiz.prompt.truefalse")) {
            return;
        }
        var said = question.prompt().args().getFirst();
        var truth = question.note().map(note -> said.replace(note.args().getLast(), note.args().getFirst())).orElse(said);
        rule(broken, text.contains(truth.replace(Prompt.CUT, "")), "more than one piece was exchanged");
    }
}
