package yandu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import yandu.ui.control.Fonts;

/// How long the JavaFX thread lets one wait while a long text is brought in and shown in the real window: a small task is
/// handed to it every few milliseconds. Says too how long it takes until the text can be looked at, until its counts are
/// there, and until it is kept and shown. `-Dbench.main=yandu.app.LongestWait -Dyandu.args=LONG_TEXT`; with a second
/// argument it also says where the thread was in its longer waits.
public final class LongestWait {
    private static final int BEAT = 2;
    /// Longer waits may be seen.
    private static final double SEEN = 120;
    private static final int PATIENCE = 60_000;
    /// The window has come to rest after so long.
    private static final int REST = 2_000;

    private final boolean stacks;
    private long began;
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
        var family = Pilot.onFx(() -> Fonts.load(places.cache().resolve("fonts")));
        Thread.ofPlatform().daemon().start(this::beat);
        var opening = Opening.in(places);
        began = System.nanoTime();
        var first = Pilot.onFx(() -> YanduApp.open(opening, family, Launch.of(), () -> {}));
        say("the window opens with the built-in report", () -> shows(first, ".paper .line-body"));
        Pilot.onFx(() -> {
            first.stage().close();
            return null;
        });
        var again = Opening.in(places);
        began = System.nanoTime();
        var app = Pilot.onFx(() -> YanduApp.open(again, family, Launch.of(file.toString()), () -> {}));
        see("it opens again, and the text can be looked at", () -> shows(app, ".draft") && keep(app) != null);
        say("its counts are there", () -> !app.stage().getScene().lookup(".intake .progress-bar").isVisible());
        began = System.nanoTime();
        Pilot.onFx(() -> {
            keep(app).fire();
            return null;
        });
        say("the text is kept and shown", () -> keep(app) == null && shows(app, ".paper .line-body"));
    }

    /// Waits until something is seen, and until the window rests; then says the longest wait since the last time.
    private void say(String what, BooleanSupplier seen) throws Exception {
        see(what, seen);
        Thread.sleep(REST);
        System.out.printf(Locale.ROOT, "  longest wait %.0f ms%n", longest);
        longest = 0;
    }

    /// Waits until something is seen, and says how long that took from the beginning.
    private void see(String what, BooleanSupplier seen) throws Exception {
        while (!Pilot.onFx(seen::getAsBoolean) && millis(began) < PATIENCE) {
            Thread.sleep(20);
        }
        System.out.printf(Locale.ROOT, "%s: %.0f ms%n", what, millis(began));
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
}
