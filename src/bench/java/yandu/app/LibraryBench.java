package yandu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.settings.Settings;
import yandu.store.LargeLibrary;
import yandu.ui.control.Fonts;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Look;
import yandu.ui.control.Screen;
import yandu.ui.library.Shelving;
import yandu.ui.task.BackgroundTasks;

/// A library of many reports in the real window without a display: listing them, opening the screen, typing into its
/// filter, its orders, choosing all, each until the list shows it and the frame is drawn; and what memory holds. Arguments:
/// reports, cards of each.
public final class LibraryBench {
    private static final int ROUNDS = 12;
    private static final List<String> TYPED = List.of("s", "sh", "shan", "shanxi", "山", "山西", "报告 99", "77", "zfgz", "云南 baogao", "xyz", "");

    private final Wiring wiring;
    private final BackgroundTasks tasks;
    private final Stage stage = new Stage();
    private final Screens screens;
    private final Scene scene;
    private Runnable pulsed = () -> {};

    private LibraryBench(Wiring wiring, LiveSettings live, BackgroundTasks tasks) {
        this.wiring = wiring;
        this.tasks = tasks;
        this.screens = new Screens(wiring, live, tasks, InstantSource.system());
        var frame = screens.frame(Words.of(Language.ZH));
        scene = new Scene(frame.node(), 1280, 800);
        new Look(live.now().theme(), Fonts.load(Path.of("target", "fonts"))).dress(scene);
        scene.addPostLayoutPulseListener(() -> pulsed.run());
        stage.setScene(scene);
        stage.show();
        frame.attach();
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        int reports = Integer.parseInt(arguments[0]);
        int cards = Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("yandu-library");
        LargeLibrary.fill(folder, reports * cards, cards, 2 * reports * cards);
        System.out.printf("%,d reports, %,d cards; ms median / p95 / longest%n", reports, reports * cards);
        var settings = Settings.DEFAULT.withLanguage("zh");
        try (var wiring =
                        new Wiring(folder, () -> settings, InstantSource.system(), ZoneId.of("Asia/Shanghai"), new Random(1));
                var tasks = new BackgroundTasks()) {
            say("listing, no window", times(() -> wiring.cataloguing().list()));
            var live = Pilot.onFx(() -> new LiveSettings(settings, now -> {}));
            say("opened in a new window", times(() -> Pilot.onFx(() -> new LibraryBench(wiring, live, tasks)).open()));
            Pilot.onFx(() -> new LibraryBench(wiring, live, tasks)).measure();
        } finally {
            Platform.exit();
        }
    }

    private double open() throws Exception {
        double took = drawn(() -> screens.show(Screen.LIBRARY));
        Pilot.onFx(() -> {
            stage.close();
            return null;
        });
        return took;
    }

    private void measure() throws Exception {
        drawn(() -> screens.show(Screen.LIBRARY));
        memory();
        for (int round = 0; round < 2; round++) {
            var each = new double[TYPED.size()];
            for (int i = 0; i < each.length; i++) {
                each[i] = type(TYPED.get(i));
            }
            int slowest = IntStream.range(0, each.length).boxed().max(Comparator.comparingDouble(i -> each[i])).orElseThrow();
            say("typed, slowest “" + TYPED.get(slowest) + "”", each);
        }
        for (int place = 0; place < Shelving.values().length; place++) {
            int chosen = (place + 1) % Shelving.values().length;
            say("by " + Shelving.values()[chosen].id(), times(() -> {
                drawn(() -> order().getSelectionModel().select((chosen + 1) % Shelving.values().length));
                return drawn(() -> order().getSelectionModel().select(chosen));
            }));
        }
        say("all chosen", times(() -> {
            run(() -> list().getSelectionModel().clearSelection());
            return run(() -> list().getSelectionModel().selectAll());
        }));
        var first = wiring.cataloguing().list().getFirst().id();
        var round = new int[1];
        say("all chosen, one changed", times(() -> {
            wiring.cataloguing().tag(List.of(first), "t" + round[0]++, true);
            return drawn(() -> screens.show(Screen.LIBRARY));
        }));
        memory();
    }

    private double type(String typed) throws Exception {
        return drawn(() -> ((TextField) scene.lookup(".shelf-bar .text-field")).setText(typed));
    }

    /// Milliseconds until the list shows what follows and the frame with it is drawn. Work ends in the order in which it was
    /// started: what is asked for here is done when two steps of nothing behind it are.
    private double drawn(Runnable doing) throws Exception {
        var took = new CompletableFuture<Double>();
        Pilot.onFx(() -> {
            long began = System.nanoTime();
            doing.run();
            after(() -> after(() -> atNextFrame(() -> took.complete((System.nanoTime() - began) / 1e6))));
            return null;
        });
        return took.get();
    }

    private void after(Runnable then) {
        tasks.run(() -> null, nothing -> then.run(), took -> {});
    }

    private void atNextFrame(Runnable doing) {
        pulsed = () -> {
            pulsed = () -> {};
            doing.run();
        };
        Platform.requestNextPulse();
    }

    /// Milliseconds that work takes on the JavaFX thread.
    private double run(Runnable doing) throws Exception {
        return Pilot.onFx(() -> {
            long began = System.nanoTime();
            doing.run();
            return (System.nanoTime() - began) / 1e6;
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> list() {
        return (ListView<Object>) scene.lookup(".report-list");
    }

    private ChoiceBox<?> order() {
        return scene.getRoot().lookupAll(".shelf-bar .choice-box").stream().map(ChoiceBox.class::cast).toList().getLast();
    }

    private static void memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf("%-28s %d MB%n", "memory held", runtime.totalMemory() - runtime.freeMemory() >> 20);
    }

    /// Milliseconds of some rounds: what the work says itself, or else how long it took.
    private static double[] times(Callable<?> work) throws Exception {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            var told = work.call();
            times[round] = told instanceof Double millis ? millis : (System.nanoTime() - began) / 1e6;
        }
        return times;
    }

    private static void say(String name, double[] times) {
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%-28s %7.1f / %7.1f / %7.1f, the first %.1f%n",
                name, times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1], first);
    }
}
