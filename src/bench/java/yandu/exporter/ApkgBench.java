package yandu.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import yandu.analysis.Analysis;
import yandu.analysis.BundledGlossary;
import yandu.analysis.Outline;
import yandu.analysis.Steps;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Span;
import yandu.exporter.PackCard.Logged;
import yandu.i18n.Language;
import yandu.recite.Mask;
import yandu.schedule.FsrsOptions;
import yandu.schedule.FsrsScheduler;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.Review.Source;
import yandu.schedule.StudyDay;
import yandu.stats.Progress;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Handling;
import yandu.study.Prompt;

/// How long 10,000 cards with 30,000 grades take to become a package of Anki's: the first time in a process, and the median
/// of nine more, also as time of the processor: that counts on a machine that is busy. An argument names a file to keep the
/// package in.
public final class ApkgBench {
    private static final int CARDS = 10_000;
    private static final int GRADES = 4;
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private ApkgBench() {}

    public static void main(String[] arguments) throws IOException {
        var pack = pack();
        var millis = new double[10];
        var work = new double[10];
        var threads = ManagementFactory.getThreadMXBean();
        byte[] file = {};
        for (int run = 0; run < millis.length; run++) {
            long start = System.nanoTime();
            long before = threads.getCurrentThreadCpuTime();
            var out = new ByteArrayOutputStream();
            new ApkgExporter().write(pack, Steps.UNWATCHED, out);
            millis[run] = (System.nanoTime() - start) / 1e6;
            work[run] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
            file = out.toByteArray();
        }
        System.out.printf(
                "first %.0f ms (work of the processor %.0f), then %.0f ms (%.0f), %d bytes%n",
                millis[0], work[0], median(millis), median(work), file.length);
        if (arguments.length > 0) {
            Files.write(Path.of(arguments[0]), file);
        }
    }

    private static double median(double[] runs) {
        return Arrays.stream(runs).skip(1).sorted().toArray()[runs.length / 2 - 1];
    }

    private static StudyPack pack() {
        var text = "加快建设现代化产业体系，办好民生实事。".repeat(CARDS);
        var document = Document.ofPlainText(text, "一万张");
        var days = StudyDay.in(ZoneId.of("Asia/Shanghai"));
        var scheduler = new FsrsScheduler(FsrsOptions.DEFAULT, days);
        var random = new Random(1);
        var cards = IntStream.range(0, CARDS).mapToObj(i -> card(i, scheduler, days, random)).toList();
        return new StudyPack(
                new Report("0123456789ab", document, Optional.empty(), "", Instant.EPOCH),
                new Analysis(document, new Outline(List.of()), List.of()),
                new BundledGlossary(),
                List.of(),
                new StudyPack.Studied(cards, List.of(), new Progress(0, 0, 0, 0, List.of(), List.of(), List.of()), FsrsOptions.DEFAULT, days, NOW),
                Mask.NONE,
                Set.of(),
                "",
                Language.ZH);
    }

    private static PackCard card(int i, FsrsScheduler scheduler, StudyDay days, Random random) {
        var key = "figure:" + i;
        var card = new Card(
                key, i % 2 == 0 ? CardKind.FIGURE : CardKind.OWN, Prompt.own("第" + i + "件：加快建设现代化产业体系，办好" + (i % 2 == 0 ? Prompt.BLANK : "什么")),
                new Answer.Own("民生实事" + i), new Span(i * 19, i * 19 + 19), OptionalInt.of(i % 8 + 1));
        var memory = Memory.NEW;
        var reviews = new ArrayList<Logged>();
        var at = NOW.minus(Duration.ofDays(60)).plusSeconds(i * 7L);
        for (int grade = 0; grade < i % (2 * GRADES) && at.isBefore(NOW); grade++) {
            var review = new Review(reviews.size(), "0123456789ab", key, at, random.nextInt(5) == 0 ? Rating.AGAIN : Rating.GOOD, 4000, Source.CARD, false);
            reviews.add(new Logged(review, memory.phase(), (int) memory.lastReview().map(last -> days.between(last, review.at())).orElse(0L).longValue()));
            memory = scheduler.review(memory, review.rating(), at, i);
            at = memory.due().orElse(at).plusSeconds(600);
        }
        var handling = Handling.NONE.withTags(i % 3 == 0 ? List.of("重点") : List.of()).withSuspended(i % 50 == 0);
        return new PackCard(card, Optional.empty(), handling, memory, reviews);
    }
}
