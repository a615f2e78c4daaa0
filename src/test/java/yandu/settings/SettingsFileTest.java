package yandu.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.settings.Settings.Theme;

class SettingsFileTest {
    private static final Scheduling SCHEDULING =
            new Scheduling(
                    0.85,
                    365,
                    List.of(Duration.ofSeconds(30), Duration.ofHours(1)),
                    List.of(),
                    "1, 2, three",
                    0,
                    Optional.of(LocalDate.of(2023, 12, 3)));
    private static final Settings OTHER =
            new Settings("en", Theme.DARK, 24, 2.2, 44, false, true, SCHEDULING, 7, 99, true, new ReviewStyle(false, true), new QuizRules(25, 5, true, false), new ImportLimits(8, 32, 10), "# {{title}}");

    @TempDir Path folder;

    @Test
    void whatIsSavedComesBack() throws IOException {
        var file = folder.resolve("new/deep/settings.json");
        new SettingsFile(file).save(OTHER);
        assertEquals(OTHER, new SettingsFile(file).load());
        try (var beside = Files.list(file.getParent())) {
            assertEquals(List.of(file), beside.toList());
        }
    }

    @Test
    void noFileMeansTheDefaults() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("none.json")).load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "null", "\"text\"", "\0\1\2", "{\"textSize\":}"})
    void aBrokenFileMeansTheDefaultsAndIsSetAside(String content) throws IOException {
        var file = write(content);
        assertEquals(Settings.DEFAULT, new SettingsFile(file).load());
        new SettingsFile(file).save(OTHER);
        assertEquals(OTHER, new SettingsFile(file).load());
        assertEquals(content, Files.readString(folder.resolve("settings.json.broken")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // one bad value            | language | theme | size | retention | quiz
                "\"language\": 7            |`` | DARK  | 24 | 0.85 | 25",
                "\"language\": \"xx\"       |``  | DARK  | 24 | 0.85 | 25",
                "\"theme\": \"PINK\"        | en | LIGHT | 24 | 0.85 | 25",
                "\"theme\": \"dark\"        | en | DARK  | 24 | 0.85 | 25",
                "\"textSize\": \"big\"      | en | DARK  | 18 | 0.85 | 25",
                "\"textSize\": 14.5         | en | DARK  | 18 | 0.85 | 25",
                "\"textSize\": 4            | en | DARK  | 12 | 0.85 | 25",
                "\"textSize\": 99999999999  | en | DARK  | 18 | 0.85 | 25",
                "\"desiredRetention\": null | en | DARK  | 24 | 0.9  | 25",
                "\"desiredRetention\": 1.5  | en | DARK  | 24 | 0.99 | 25",
                "\"quizLength\": -3         | en | DARK  | 24 | 0.85 | 1",
                "\"unheardOf\": true        | en | DARK  | 24 | 0.85 | 25",
            })
    void oneBadValueLeavesTheOthers(
            String field, String language, Theme theme, int size, double retention, int quiz)
            throws IOException {
        var good =
                """
                "language":"en","theme":"DARK","textSize":24,"desiredRetention":0.85,"quizLength":25""";
        var settings = new SettingsFile(write("{" + good + "," + field + "}")).load();
        assertEquals(language, settings.language());
        assertEquals(theme, settings.theme());
        assertEquals(size, settings.textSize());
        assertEquals(retention, settings.scheduling().desiredRetention());
        assertEquals(quiz, settings.quiz().length());
    }

    @Test
    void fieldsOfANewerProgramSurvive() throws IOException {
        var file = write("{\"voice\": {\"speed\": 2}, \"textSize\": 20}");
        new SettingsFile(file).save(OTHER);
        assertTrue(Files.readString(file).contains("\"speed\" : 2"));
        assertFalse(Files.exists(folder.resolve("settings.json.broken")));
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("settings.json"), content);
    }
}
