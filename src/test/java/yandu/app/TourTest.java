package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.cli.TourPlan;
import yandu.quiz.QuizTypes;
import yandu.ui.Pictures;
import yandu.ui.TextFlaws;

/// The tour drives the real windows: every picture is there and shows something, and no word in it is cut off or without
/// its glyphs.
class TourTest {

    /// Each language in each size; the colours change no word's place.
    private static final List<String> LEGS =
            List.of("zh-light-1280x800", "en-dark-1280x800", "zh-light-900x600", "en-dark-900x600");

    private static final List<String> STOPS =
            List.of(
                    "reader", "reader-phrase", "reader-note", "triage", "reader-marks", "notes-open",
                    "recite-keywords", "recite-half", "recite-type",
                    "review-front", "review-back", "review-info", "review-source", "review-later",
                    "quiz-setup", "quiz-setup-more", "quiz-result",
                    "quiz-mock", "quiz-mock-result", "quiz-challenge", "quiz-challenge-end",
                    "mistakes", "cards", "notes", "progress", "settings", "library", "keys",
                    "library-details", "search-empty", "search", "search-hit");

    @TempDir Path out;

    @Test
    void everyScreenIsShownWhole() throws IOException {
        Pictures.start();
        var flaws = new ArrayList<String>();
        var pictures =
                Tour.take(
                        new TourPlan(out, Set.copyOf(LEGS), Set.of()),
                        (stop, window, picture) -> {
                            if (isBlank(picture)) {
                                flaws.add(stop + ": blank");
                            }
                            TextFlaws.in(window.getScene()).forEach(flaw -> flaws.add(stop + ": " + flaw));
                            Camera.popupsOf(window)
                                    .forEach(
                                            popup ->
                                                    TextFlaws.in(popup.getScene())
                                                            .forEach(flaw -> flaws.add(stop + ": " + flaw)));
                        });
        assertEquals(new TreeSet<>(expected()), new TreeSet<>(names(pictures)));
        for (var picture : pictures) {
            assertTrue(Files.size(picture) > 0 && ImageIO.read(picture.toFile()) != null, picture::toString);
        }
        assertEquals(List.of(), flaws);
    }

    private static List<String> expected() {
        var quizzes =
                QuizTypes.ALL.stream().flatMap(type -> Stream.of("quiz-" + type.id(), "quiz-" + type.id() + "-answered"));
        return Stream.concat(STOPS.stream(), quizzes)
                .flatMap(stop -> LEGS.stream().map(leg -> stop + "-" + leg + ".png"))
                .toList();
    }

    private static List<String> names(List<Path> pictures) {
        return pictures.stream().map(picture -> picture.getFileName().toString()).toList();
    }

    /// A screen with words on it has many colours; an empty one has few.
    private static boolean isBlank(BufferedImage picture) {
        int width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        return Arrays.stream(pixels).distinct().limit(16).count() < 16;
    }
}
