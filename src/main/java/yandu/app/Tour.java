package yandu.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Window;
import yandu.cli.TourPlan;
import yandu.i18n.Language;
import yandu.settings.Settings;
import yandu.settings.Settings.Theme;
import yandu.settings.SettingsFile;
import yandu.ui.control.Fonts;

/// A tour of the program: drives the real window without a display, through every screen in every language and theme, on a
/// library of its own, and takes a picture at each stop.
public final class Tour {

    /// Someone who looks at each stop before it is left; called on the JavaFX thread.
    public interface Watcher {
        void at(String stop, Window window, BufferedImage picture);
    }

    /// The window of one leg: a language and a theme.
    private record Leg(Language language, Theme theme, int width, int height) {

        String name() {
            return String.join("-", language.code(), theme.name().toLowerCase(Locale.ROOT), width + "x" + height);
        }

        Settings settings() {
            return Settings.DEFAULT.withLanguage(language.code()).withTheme(theme).withReducedMotion(true);
        }
    }

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int NARROW = 900;
    private static final int LOW = 600;

    private static final List<Leg> LEGS =
            List.of(
                    new Leg(Language.ZH, Theme.LIGHT, WIDTH, HEIGHT),
                    new Leg(Language.ZH, Theme.DARK, WIDTH, HEIGHT),
                    new Leg(Language.EN, Theme.LIGHT, WIDTH, HEIGHT),
                    new Leg(Language.EN, Theme.DARK, WIDTH, HEIGHT),
                    new Leg(Language.ZH, Theme.LIGHT, NARROW, LOW),
                    new Leg(Language.EN, Theme.DARK, NARROW, LOW));

    private final TourPlan plan;
    private final Watcher watcher;
    private final List<Path> pictures = new ArrayList<>();

    private Tour(TourPlan plan, Watcher watcher) {
        this.plan = plan;
        this.watcher = watcher;
    }

    /// Must come before anything of JavaFX is loaded: the windows are drawn in memory, on any machine.
    public static void withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /// Takes the tour in a process of its own; JavaFX is over afterwards.
    ///
    /// @param progress is told each picture as it is written
    public static void take(TourPlan plan, Consumer<Path> progress) {
        withoutDisplay();
        WindowStart.quieten();
        Platform.setImplicitExit(false); // a leg ends with the last window closed, the tour goes on
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        try {
            started.await();
            take(plan, (stop, window, picture) -> progress.accept(plan.picture(stop)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    /// Takes the tour where JavaFX runs already. Not on the JavaFX thread.
    ///
    /// @return the pictures written
    public static List<Path> take(TourPlan plan, Watcher watcher) {
        var tour = new Tour(plan, watcher);
        for (var leg : LEGS) {
            if (plan.legs().isEmpty() || plan.legs().contains(leg.name())) {
                tour.travel(leg);
            }
        }
        return List.copyOf(tour.pictures);
    }

    /// Names of all legs: language, theme and size of the window.
    static List<String> legs() {
        return LEGS.stream().map(Leg::name).toList();
    }

    /// Names of all parts of the way.
    static List<String> parts() {
        return Route.STRETCHES.stream().map(Stretch::name).toList();
    }

    private void travel(Leg leg) {
        Path home = null;
        try {
            home = Files.createTempDirectory("yandu-tour");
            var places = Places.in(home);
            new SettingsFile(places.settings()).save(leg.settings());
            var family = Fonts.load(places.cache().resolve("fonts"));
            var opening = Opening.in(places);
            var window = Pilot.onFx(() -> YanduApp.open(opening, family, Launch.of(), () -> {}));
            try {
                Pilot.onFx(
                        () -> {
                            window.stage().setWidth(leg.width());
                            window.stage().setHeight(leg.height());
                            return null;
                        });
                new Route(window, stop -> shoot(stop + "-" + leg.name(), window)).travel(plan.parts());
            } finally {
                Pilot.onFx(
                        () -> {
                            window.stage().hide();
                            return null;
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(home);
        }
    }

    private void shoot(String stop, YanduApp window) {
        var picture =
                Pilot.onFx(
                        () -> {
                            var shot = Camera.shoot(window.stage());
                            watcher.at(stop, window.stage(), shot);
                            return shot;
                        });
        pictures.add(Camera.save(picture, plan.picture(stop)));
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
