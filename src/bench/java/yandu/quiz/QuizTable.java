package yandu.quiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.Analyzer;
import yandu.analysis.BundledGlossary;
import yandu.document.Document;
import yandu.study.CardKind;
import yandu.study.Material;

/// Makes a thousand questions from each text of a folder and lets the checker look at all of them. Prints a
/// table: document × type: questions made, and the share of what could be asked about for which no good
/// question was found; how many statements are true, how many questions differ; then every breach. Arguments: the folder, how many questions a text (1000).
public final class QuizTable {
    private static final int PAPER = 20;
    private static final int TRIES = 3;

    /// Of a type with more offers so many are tried.
    private static final int MOST_OFFERS = 400;
    private static final List<String> TYPES = QuizTypes.ALL.stream().map(QuizType::id).toList();

    private QuizTable() {}

    /// @param distinct different questions among those made: of another type, on something else or with other options
    /// @param truths of the true-or-false questions those whose statement is true
    private record Line(
            Map<String, Integer> made, Map<String, String> none, int breaches, int within2, int choices, int distinct, int truths) {}

    public static void main(String[] arguments) throws IOException {
        int wanted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        var stock = new LexiconStock();
        var lines = new LinkedHashMap<String, Line>();
        head();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                var document = Document.ofPlainText(Files.readString(file), file.toString());
                var material = new Material(new Analyzer().analyze(document), new BundledGlossary());
                var name = file.getFileName().toString();
                lines.put(name, line(material, stock, wanted));
                print(name, lines.get(name));
            }
        }
        sum(lines);
    }

    private static Line line(Material material, Stock stock, int wanted) {
        var pool = new Pool(material, List.of(stock), false);
        var checker = new Checker(material, elsewhere(stock));
        var made = new TreeMap<String, Integer>();
        var breaches = new ArrayList<String>();
        var distinct = new HashSet<String>();
        int within2 = 0;
        int choices = 0;
        int questions = 0;
        int truths = 0;
        for (int seed = 0; questions < wanted; seed++) {
            var paper = PaperMaker.make(pool, Set.of(), Math.min(PAPER, wanted - questions), seed);
            if (paper.questions().isEmpty()) {
                break;
            }
            questions += paper.questions().size();
            breaches.addAll(checker.breaches(paper));
            for (var question : paper.questions()) {
                made.merge(question.type(), 1, Integer::sum);
                distinct.add(question.type() + question.prompt().args() + question.shape().texts().stream().sorted().toList());
                truths += question.type().equals("truefalse") && question.note().isEmpty() ? 1 : 0;
                if (question.type().equals("single") && question.shape() instanceof AnswerShape.Choice choice) {
                    var lengths = choice.options().stream().mapToInt(String::length).summaryStatistics();
                    choices++;
                    within2 += lengths.getMax() - lengths.getMin() <= 2 ? 1 : 0;
                }
            }
        }
        breaches.stream().limit(20).forEach(System.out::println);
        return new Line(made, none(pool), breaches.size(), within2, choices, distinct.size(), truths);
    }

    private static Set<String> elsewhere(Stock stock) {
        return IntStream.range(2, 30)
                .boxed()
                .flatMap(length -> stock.of(CardKind.PHRASE_CLOZE, length).stream())
                .collect(Collectors.toSet());
    }

    /// Of each type: the share of offers that gave nothing, and how many there are.
    private static Map<String, String> none(Pool pool) {
        var none = new TreeMap<String, String>();
        for (var type : QuizTypes.ALL) {
            var random = new Random(1);
            var offers = Draw.some(type.offers(pool), MOST_OFFERS, random);
            long failed =
                    offers.stream()
                            .filter(
                                    offer ->
                                            IntStream.range(0, TRIES)
                                                    .allMatch(_ -> offer.making().apply(random).isEmpty()))
                            .count();
            none.put(type.id(), offers.isEmpty() ? "-" : failed * 100 / offers.size() + "%/" + offers.size());
        }
        return none;
    }

    private static void head() {
        System.out.println("| text | " + String.join(" | ", TYPES) + " | ≤ 2 | true | distinct | breaches |");
        System.out.println("|---".repeat(TYPES.size() + 5) + "|");
    }

    private static void print(String name, Line line) {
        System.out.printf(
                "| %s | %s | %d%% | %d%% | %d | %d |%n",
                name,
                TYPES.stream()
                        .map(type -> line.made.getOrDefault(type, 0) + " (" + line.none.get(type) + ")")
                        .collect(Collectors.joining(" | ")),
                line.choices == 0 ? 0 : line.within2 * 100 / line.choices,
                line.truths * 100 / Math.max(1, line.made.getOrDefault("truefalse", 0)),
                line.distinct,
                line.breaches);
    }

    private static void sum(Map<String, Line> lines) {
        int choices = lines.values().stream().mapToInt(Line::choices).sum();
        int within2 = lines.values().stream().mapToInt(Line::within2).sum();
        System.out.printf(
                "questions %d, breaches %d, single choices whose options differ by at most 2 characters: %d of %d%n",
                lines.values().stream().flatMap(line -> line.made.values().stream()).mapToInt(n -> n).sum(),
                lines.values().stream().mapToInt(Line::breaches).sum(),
                within2,
                choices);
    }
}
