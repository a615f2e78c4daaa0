package yandu.ui.control;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yandu.settings.Settings.Theme;

/// Every text of every theme can be read: WCAG 2.2, success criterion 1.4.3, level AA, and level AAA where
/// contrast is what the theme is for.
class ContrastTest {

    private static final Pattern ROLE = Pattern.compile("(-[\\w-]+):\\s*([^;]+);");
    private static final List<String> GROUNDS =
            List.of("-yandu-paper", "-yandu-surface", "-yandu-raised", "-yandu-chrome");
    private static final List<String> WORDS =
            List.of(
                    "-yandu-ink",
                    "-yandu-muted",
                    "-yandu-accent",
                    "-yandu-again",
                    "-yandu-hard",
                    "-yandu-good",
                    "-yandu-easy");

    /// What lies between the words and their ground.
    private static final List<String> VEILS =
            List.of("-yandu-hover", "-yandu-selected", "-yandu-accent-soft", "-yandu-selection", "-yandu-flash");

    private final List<String> faint = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeHasTheSameRoles(Theme theme) throws IOException {
        assertEquals(roles(Theme.LIGHT).keySet(), roles(theme).keySet());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromTheirGround(Theme theme) throws IOException {
        var roles = roles(theme);
        double least = theme == Theme.CONTRAST ? 7 : 4.5;
        for (var ground : GROUNDS) {
            WORDS.forEach(word -> check(roles, least, word, ground));
            VEILS.forEach(veil -> check(roles, 4.5, "-yandu-ink", ground, veil));
        }
        for (var role : roles.keySet()) {
            if (role.endsWith("-tint")) {
                check(roles, 4.5, "-yandu-ink", "-yandu-paper", role);
                check(roles, 4.5, role.replace("-tint", ""), "-yandu-raised", role);
            } else if (role.endsWith("-soft") && !role.contains("accent")) {
                check(roles, 4.5, role.replace("-soft", ""), "-yandu-raised", role);
            }
        }
        for (int colour = 0; colour < 5; colour++) {
            check(roles, 4.5, "-yandu-note-ink", "-yandu-note-" + colour);
        }
        check(roles, 4.5, "-yandu-ink", "-yandu-found");
        check(roles, 4.5, "-yandu-ink", "-yandu-found-now");
        check(roles, 4.5, "-yandu-on-accent", "-yandu-accent");
        check(roles, 4.5, "-color-fg-muted", "-color-bg-default");
        check(roles, 4.5, "-color-fg-emphasis", "-color-accent-emphasis");
        assertEquals(List.of(), faint);
    }

    /// The formula is the one of WCAG: its own examples.
    @Test
    void contrastIsMeasuredAsPublished() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 0.01);
        assertEquals(4.54, contrast(Color.web("#767676"), Color.WHITE), 0.01);
        assertTrue(contrast(Color.web("#777777"), Color.WHITE) < 4.5);
    }

    private void check(Map<String, Color> roles, double least, String word, String... grounds) {
        var ground = Color.WHITE;
        for (var role : grounds) {
            ground = over(ground, roles.get(role));
        }
        double contrast = contrast(over(ground, roles.get(word)), ground);
        if (contrast < least) {
            faint.add("%s on %s: %.2f".formatted(word, String.join(" + ", grounds), contrast));
        }
    }

    private static Color over(Color below, Color above) {
        var opaque = new Color(above.getRed(), above.getGreen(), above.getBlue(), 1);
        return below.interpolate(opaque, above.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> roles(Theme theme) throws IOException {
        var name = "/yandu/ui/" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".css";
        try (var in = ContrastTest.class.getResourceAsStream(name)) {
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ROLE.matcher(css).results().collect(toMap(role -> role.group(1), ContrastTest::colour));
        }
    }

    private static Color colour(MatchResult role) {
        return Color.web(role.group(2));
    }
}
