package yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.analysis.Steps;
import yandu.quiz.Paper;
import yandu.quiz.QuizMode;
import yandu.quiz.QuizType;
import yandu.quiz.QuizTypes;
import yandu.service.QuizPlan;
import yandu.service.Refused;
import yandu.service.Scope;

/// `quiz REPORT`: a paper with its answer sheet. The same report and seed give the same paper.
@Command(description = "${bundle:cli.help.quiz}")
final class QuizCommand extends yandu.cli.Command {
    private static final int MOST = 200;

    @Parameters(paramLabel = "REPORT", description = "${bundle:cli.parameter.report}")
    private String report;

    @Option(
            names = "--type",
            paramLabel = "T",
            arity = "1..*",
            split = ",",
            description = "${bundle:cli.option.type}")
    private List<String> types = List.of();

    @Option(names = "--count", paramLabel = "N", description = "${bundle:cli.option.count}")
    private Integer count;

    @Option(names = "--seed", paramLabel = "S", description = "${bundle:cli.option.seed}")
    private Long seed;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out-paper}")
    private Path out;

    QuizCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        checkTypes();
        int questions = count == null ? session.settings().quiz().length() : count;
        if (questions < 1 || questions > MOST) {
            throw new Refused(Refused.Kind.USAGE, "cli.wrong.count", questions, MOST);
        }
        var quizzing = session.library().quizzing();
        var id = report(report);
        long start = seed == null ? quizzing.freshSeed() : seed;
        if (out != null) {
            var plan = QuizPlan.of(QuizMode.FOCUS, Scope.report(id)).withTypes(Set.copyOf(types)).withCount(questions).withSeed(start);
            var written = session.library().paperPrinting().print(plan, out, session.words().language().code(), Steps.UNWATCHED);
            session.print(session.say("cli.quiz.written", written.getFirst(), written.getLast()));
            return 0;
        }
        var paper = quizzing.paper(id, Set.copyOf(types), questions, start);
        print(paper, session.library().reading().open(id).report().document().text());
        return 0;
    }

    private void checkTypes() {
        var known = QuizTypes.ALL.stream().map(QuizType::id).collect(Collectors.toCollection(TreeSet::new));
        for (var type : types) {
            if (!known.contains(type)) {
                throw new Refused(Refused.Kind.USAGE, "cli.wrong.type", type, String.join(" ", known));
            }
        }
    }

    private void print(Paper paper, String text) {
        var sheet = PaperJson.of(paper, text, session.words());
        if (json) {
            session.json(sheet);
        } else {
            new PaperText(session).print(sheet);
        }
    }
}
