package yandu.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yandu.schedule.Fit;
import yandu.schedule.ParameterText;
import yandu.schedule.StudyDay;
import yandu.schedule.TrainingSet;
import yandu.schedule.Watch;
import yandu.service.Optimizing;
import yandu.service.StudyRules;

/// `optimize`: fits the memory model to the reviews of the library and adopts what fits better; with `--log` to a
/// foreign log, and only says what it found.
@Command(description = "${bundle:cli.help.optimize}")
final class OptimizeCommand extends yandu.cli.Command {

    @Option(names = "--log", paramLabel = "FILE.csv", description = "${bundle:cli.option.optimize-log}")
    private Optional<Path> log = Optional.empty();

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    OptimizeCommand(Session session) {
        super(session);
    }

    /// The outcome as JSON.
    ///
    /// @param before of all items, with the present parameters
    /// @param after of all items, with those found, adopted or not
    /// @param foresight over five time-series splits: parameters learned from the past, on what came next
    private record Row(
            int reviews,
            int items,
            boolean changed,
            List<Double> parameters,
            Measure before,
            Measure after,
            Measure foresightBefore,
            Measure foresight) {

        static Row of(Optimizing.Outcome outcome) {
            var result = outcome.result();
            return new Row(
                    outcome.reviews(),
                    result.before().items(),
                    result.changed(),
                    Arrays.stream(result.parameters().toArray()).boxed().toList(),
                    Measure.of(result.before()),
                    Measure.of(result.after()),
                    Measure.of(outcome.foresight().present()),
                    Measure.of(outcome.foresight().learned()));
        }
    }

    private record Measure(double logLoss, double rmseBins) {

        static Measure of(Fit fit) {
            return new Measure(fit.logLoss(), fit.rmseBins());
        }
    }

    @Override
    int run() {
        var outcome = log.map(this::fitted).orElseGet(this::adopted);
        if (json) {
            session.json(Row.of(outcome));
        } else {
            print(outcome);
        }
        return 0;
    }

    private Optimizing.Outcome fitted(Path file) {
        var scheduling = session.settings().scheduling();
        var calendar = new StudyDay(session.surroundings().zone(), scheduling.dayStartHour());
        var set = TrainingSet.ofRows(session.reviewLog(file), calendar);
        return Optimizing.optimize(set, StudyRules.options(scheduling).parameters(), Watch.NONE);
    }

    private Optimizing.Outcome adopted() {
        var library = session.library();
        var outcome = library.optimizing().optimize(Watch.NONE);
        if (outcome.result().changed()) {
            var text = ParameterText.write(outcome.result().parameters());
            library.change(settings -> settings.reschedule(old -> old.withParameters(text)));
            library.upkeep().settle();
        }
        return outcome;
    }

    private void print(Optimizing.Outcome outcome) {
        var result = outcome.result();
        session.print(
                session.say(
                        verdict(outcome),
                        outcome.reviews(),
                        result.before().logLoss(),
                        result.after().logLoss()));
        if (result.before().items() > 0) {
            session.print(
                    session.say(
                            "cli.optimize.fit",
                            result.before().items(),
                            result.before().rmseBins(),
                            result.after().rmseBins()));
            var foresight = outcome.foresight();
            session.print(
                    session.say(
                            "cli.optimize.foresight",
                            foresight.present().logLoss(),
                            foresight.learned().logLoss(),
                            foresight.present().rmseBins(),
                            foresight.learned().rmseBins()));
        }
        session.print(ParameterText.numbers(result.parameters()));
    }

    private String verdict(Optimizing.Outcome outcome) {
        if (outcome.isTooFew()) {
            return "optimize.few";
        }
        return !outcome.result().changed() ? "optimize.kept" : log.isPresent() ? "optimize.found" : "optimize.adopted";
    }
}
