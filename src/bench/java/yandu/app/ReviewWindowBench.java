package yandu.app;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.schedule.Rating;
import yandu.settings.ReviewStyle;
import yandu.settings.Settings;
import yandu.store.BareDisk;
import yandu.store.LargeLibrary;
import yandu.ui.control.Fonts;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Look;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopeModel;
import yandu.ui.leech.LeechModel;
import yandu.ui.review.ReviewModel;
import yandu.ui.review.ReviewState;
import yandu.ui.review.ReviewView;
import yandu.ui.task.BackgroundTasks;
import yandu.ui.task.Tasks;

/// From a grade to the next card in a real window without a display: the card laid out, the frame that shows it drawn, and
/// the grade durable; turn by turn with an empty frame and with as many bytes written and made durable beside the library.
/// Arguments: numbers of cards.
public final class ReviewWindowBench {
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 400;
    private static final int GRADES_A_CARD = 3;

    /// What a grade writes (GradePathBench).
    private static final int BYTES = 60_000;

    private ReviewWindowBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        for (var cards : arguments) {
            measure(Integer.parseInt(cards));
        }
        Platform.exit();
    }

    private static void measure(int cards) throws Exception {
        var folder = Files.createTempDirectory("yandu-window");
        LargeLibrary.fill(folder, cards, GRADES_A_CARD * cards);
        var settings =
                Settings.DEFAULT
                        .withLanguage("zh")
                        .withNewPerDay(9999)
                        .withReviewsPerDay(9999)
                        .withReview(ReviewStyle.DEFAULT);
        var zone = ZoneId.of("Asia/Shanghai");
        try (var wiring = new Wiring(folder, () -> settings, InstantSource.system(), zone, new Random(1));
                var background = new BackgroundTasks();
                var bare = new BareDisk(folder)) {
            var tasks = new Timed(background);
            var window = Pilot.onFx(() -> new Window(wiring, settings, tasks));
            var laidOut = new double[ROUNDS];
            var drawn = new double[ROUNDS];
            var empty = new double[ROUNDS];
            var library = new double[ROUNDS];
            var disk = new double[ROUNDS];
            var known = new double[ROUNDS];
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                var times = window.grade();
                double frame = window.emptyFrame();
                double sync = bare.write(BYTES);
                if (i >= 0) {
                    laidOut[i] = times[0];
                    drawn[i] = times[1];
                    empty[i] = frame;
                    library[i] = tasks.grade;
                    disk[i] = sync;
                    known[i] = tasks.known;
                }
            }
            System.out.printf("%,d cards: ms, median / p95 / p99%n", cards);
            print("grade to next card laid out", laidOut);
            print("grade to next card drawn", drawn);
            print("an empty frame", empty);
            print("next card known", known);
            print("grade durable", library);
            print("bare write and fdatasync", disk);
            Pilot.onFx(() -> {
                window.stage.close();
                return null;
            });
        }
    }

    private static void print(String name, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "  %-28s %6.2f %6.2f %6.2f%n",
                name, times[times.length / 2], times[times.length * 95 / 100], times[times.length * 99 / 100]);
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    /// Keeps how long the first work took that was started since it was asked to.
    private static final class Timed implements Tasks {
        private final Tasks tasks;
        private boolean waits;
        private volatile double grade;
        private volatile double known;
        private volatile long began;

        Timed(Tasks tasks) {
            this.tasks = tasks;
        }

        @Override
        public <T> Handle run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
            boolean first = waits;
            waits = false;
            return tasks.run(first ? () -> timed(work) : work, then, failed);
        }

        private <T> T timed(Callable<T> work) throws Exception {
            began = System.nanoTime();
            try {
                return work.call();
            } finally {
                grade = millis(began);
            }
        }

        @Override
        public void later(Runnable step) {
            known = millis(began);
            tasks.later(step);
        }
    }

    /// The review screen in a window.
    private static final class Window {
        private final ReviewModel model;
        private final Timed tasks;
        private final Scene scene;
        private final Stage stage = new Stage();
        private Runnable next = () -> {};
        private Runnable pulsed = () -> {};

        Window(Wiring wiring, Settings settings, Timed tasks) {
            this.tasks = tasks;
            var live = new LiveSettings(settings, now -> {});
            var scopes = new ScopeModel(wiring.reading(), wiring.measuring(), tasks, ScopeModel.Reach.EVERYTHING);
            model = new ReviewModel(wiring.reviewing(), scopes, tasks, live, InstantSource.system());
            var leeches = new LeechModel(wiring.leechHelp(), wiring.cardKeeping(), tasks);
            var view = new ReviewView(model, leeches, Words.of(Language.ZH), nowhere());
            scene = new Scene(view.node(), 1280, 800);
            new Look(settings.theme(), Fonts.load(Path.of("target", "fonts"))).dress(scene);
            scene.addPostLayoutPulseListener(() -> pulsed.run());
            stage.setScene(scene);
            stage.show();
            view.attach();
            model.state().addListener((value, before, now) -> {
                if (now instanceof ReviewState.Asking) {
                    next.run();
                }
            });
        }

        /// Milliseconds until the next card is laid out, and until it is drawn. The answer was drawn before: nobody grades
        /// what is not on the screen.
        double[] grade() throws InterruptedException {
            while (!(model.state().get() instanceof ReviewState.Asking)) {
                Thread.sleep(5);
            }
            var times = new double[2];
            var done = new CountDownLatch(1);
            Pilot.onFx(() -> {
                model.answer();
                return null;
            });
            emptyFrame();
            emptyFrame();
            Pilot.onFx(() -> {
                long began = System.nanoTime();
                next = () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    times[0] = millis(began);
                    pulsed = () -> {
                        times[1] = millis(began);
                        pulsed = () -> {};
                        done.countDown();
                    };
                    Platform.requestNextPulse();
                    next = () -> {};
                };
                tasks.waits = true;
                model.grade(Rating.EASY);
                return null;
            });
            done.await();
            return times;
        }

        double emptyFrame() throws InterruptedException {
            var done = new CountDownLatch(1);
            var took = new double[1];
            Pilot.onFx(() -> {
                long began = System.nanoTime();
                pulsed = () -> {
                    took[0] = millis(began);
                    pulsed = () -> {};
                    done.countDown();
                };
                Platform.requestNextPulse();
                return null;
            });
            done.await();
            return took[0];
        }
    }

    /// Leads nowhere.
    private static Navigator nowhere() {
        return (Navigator)
                Proxy.newProxyInstance(
                        Navigator.class.getClassLoader(),
                        new Class<?>[] {Navigator.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("fail")) {
                                throw (Throwable) arguments[0];
                            }
                            return null;
                        });
    }
}
