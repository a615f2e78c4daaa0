package yandu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import yandu.ui.control.Fonts;

/// How long the JavaFX thread lets one wait while a long text is brought in and shown in the real window: a small task is
/// handed to it every few milliseconds. `-Dbench.main=yandu.app.LongestWait -Dyandu.args=LONG_TEXT`; with a second
/// argument it also says where the thread was in its longer waits.
public final class LongestWait {
    private static final int BEAT = 2;
    /// Longer waits may be seen.
    private static final double SEEN = 120;
    private static final int PATIENCE = 60_000;
    /// The window has come to rest after so long.
    private static final int REST = 2_000;

    private final boolean stacks;
    private volatile double longest;
    private volatile Thread fx;

    private LongestWait(boolean stacks) {
        this.stacks = stacks;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        new LongestWait(arguments.length > 1).run(Path.of(arguments[0]));
        System.exit(0);
    }

    private void run(Path file) throws Exception {
        var places = Places.in(Files.createTempDirectory("yandu-wait"));
        Platform.startup(() -> fx = Thread.currentThread());
        Platform.setImplicitExit(false);
        var family = onFx(() -> Fonts.load(places.cache().resolve("fonts")));
        Thread.ofPlatform().daemon().start(this::beat);
        var opening = Opening.in(places);
        var first = onFx(() -> YanduApp.open(opening, family, List.of(), () -> {}));
        say("the window opens with the built-in report", () -> shows(first, ".paper .line-body"));
        onFx(() -> {
            first.stage().close();
            return null;
        });
        var again = Opening.in(places);
        var app = onFx(() -> YanduApp.open(again, family, List.of(file), () -> {}));
        say("it opens again, and the text is read", () -> keep(app) != null);
        onFx(() -> {
            keep(app).fire();
            return null;
        });
        say("the text is kept and shown", () -> keep(app) == null && shows(app, ".paper .line-body"));
    }

    /// Waits until something is seen, and until the window rests; then says the longest wait since the last time.
    private void say(String what, BooleanSupplier seen) throws Exception {
        long began = System.nanoTime();
        while (!onFx(seen::getAsBoolean) && millis(began) < PATIENCE) {
            Thread.sleep(20);
        }
        double took = millis(began);
        Thread.sleep(REST);
        System.out.printf(Locale.ROOT, "%s: %.0f ms, longest wait %.0f ms%n", what, took, longest);
        longest = 0;
    }

    private static boolean shows(YanduApp app, String selector) {
        return app.stage().getScene().lookup(selector) != null;
    }

    private static Button keep(YanduApp app) {
        for (Node node : app.stage().getScene().getRoot().lookupAll(".button")) {
            if (node instanceof Button button && app.words().say("intake.keep").equals(button.getText())) {
                return button.isDisabled() ? null : button;
            }
        }
        return null;
    }

    /// Hands the thread one small task after the other.
    private void beat() {
        try {
            while (true) {
                long handed = System.nanoTime();
                var done = new CompletableFuture<Void>();
                Platform.runLater(() -> done.complete(null));
                while (!done.isDone()) {
                    TimeUnit.MILLISECONDS.sleep(BEAT);
                    if (stacks && millis(handed) > SEEN && !done.isDone()) {
                        where(millis(handed));
                        done.join();
                    }
                }
                longest = Math.max(longest, millis(handed));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void where(double waited) {
        var frames = fx.getStackTrace();
        System.out.printf(Locale.ROOT, "  after %.0f ms:%n", waited);
        for (int i = 0; i < Math.min(frames.length, 40); i++) {
            if (i < 16 || frames[i].getClassName().startsWith("yandu")) {
                System.out.println("    " + frames[i]);
            }
        }
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(1, TimeUnit.MINUTES);
    }
}
