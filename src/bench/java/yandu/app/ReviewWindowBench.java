package yandu.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import yandu.document.Span;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.schedule.Rating;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.settings.ReviewStyle;
import yandu.settings.Settings;
import yandu.store.LargeLibrary;
import yandu.study.CardKind;
import yandu.ui.control.Fonts;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Look;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopeModel;
import yandu.ui.control.Screen;
import yandu.ui.leech.LeechModel;
import yandu.ui.review.ReviewModel;
import yandu.ui.review.ReviewState;
import yandu.ui.review.ReviewView;
import yandu.ui.task.BackgroundTasks;

/// From a grade to the next card in a real window without a display, beside a bare fdatasync and an empty frame: the card
/// laid out, and the frame that shows it drawn. Arguments: numbers of cards.
public final class ReviewWindowBench {
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 400;

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
        LargeLibrary.fill(folder, cards, 0);
        var settings =
                Settings.DEFAULT
                        .withLanguage("zh")
                        .withNewPerDay(9999)
                        .withReviewsPerDay(9999)
                        .withReview(ReviewStyle.DEFAULT);
        var zone = ZoneId.of("Asia/Shanghai");
        try (var wiring = new Wiring(folder, () -> settings, InstantSource.system(), zone, new Random(1));
                var tasks = new BackgroundTasks()) {
            var window = onFx(() -> new Window(wiring, settings, tasks));
            var laidOut = new double[ROUNDS];
            var drawn = new double[ROUNDS];
            var empty = new double[ROUNDS];
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                var times = window.grade();
                double frame = window.emptyFrame();
                if (i >= 0) {
                    laidOut[i] = times[0];
                    drawn[i] = times[1];
                    empty[i] = frame;
                }
            }
            System.out.printf("%,d cards: ms, median / p95 / p99%n", cards);
            print("fdatasync", fdatasync(folder));
            print("grade to next card laid out", laidOut);
            print("grade to next card drawn", drawn);
            print("an empty frame", empty);
            onFx(() -> {
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

    private static double[] fdatasync(Path folder) throws IOException {
        var times = new double[ROUNDS];
        var page = ByteBuffer.allocateDirect(4096);
        try (var file =
                FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < ROUNDS; i++) {
                long began = System.nanoTime();
                page.clear();
                file.write(page);
                file.force(false);
                times[i] = millis(began);
            }
        }
        return times;
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /// The review screen in a window.
    private static final class Window {
        private final ReviewModel model;
        private final Scene scene;
        private final Stage stage = new Stage();
        private Runnable next = () -> {};
        private Runnable pulsed = () -> {};

        Window(Wiring wiring, Settings settings, BackgroundTasks tasks) {
            var live = new LiveSettings(settings, now -> {});
            var scopes = new ScopeModel(wiring.reading(), wiring.measuring(), tasks, ScopeModel.Reach.EVERYTHING);
            model = new ReviewModel(wiring.reviewing(), scopes, tasks, live, InstantSource.system());
            var leeches = new LeechModel(wiring.leechHelp(), wiring.cardKeeping(), tasks);
            var view = new ReviewView(model, leeches, Words.of(Language.ZH), new Nowhere());
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
            onFx(() -> {
                model.answer();
                return null;
            });
            emptyFrame();
            emptyFrame();
            onFx(() -> {
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
                model.grade(Rating.EASY);
                return null;
            });
            done.await();
            return times;
        }

        double emptyFrame() throws InterruptedException {
            var done = new CountDownLatch(1);
            var took = new double[1];
            onFx(() -> {
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
    private static final class Nowhere implements Navigator {
        @Override
        public void show(Screen screen) {}

        @Override
        public void open(String reportId) {}

        @Override
        public void open(String reportId, Span place) {}

        @Override
        public void review(Scope scope) {}

        @Override
        public void quiz(String reportId) {}

        @Override
        public void triage(String reportId, java.util.Optional<String> phrase) {}

        @Override
        public void edit(ReviewCard card, Runnable saved) {}

        @Override
        public void write(String reportId, Span passage, CardKind kind) {}

        @Override
        public void notify(String text, Runnable undo) {}

        @Override
        public void done(String text) {}

        @Override
        public void undo() {}

        @Override
        public void redo() {}

        @Override
        public void fail(Throwable failure) {
            failure.printStackTrace();
        }
    }
}
