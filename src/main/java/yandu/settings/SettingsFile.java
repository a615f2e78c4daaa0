package yandu.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import yandu.settings.Settings.Theme;

/// The file that keeps [Settings]: JSON, one field a setting. A missing field or a value of the wrong kind is read as the
/// default, the others stay; fields of a newer program survive being saved by this one.
public final class SettingsFile {
    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What is set; the defaults where there is no file or none that can be read.
    public Settings load() {
        try {
            return Files.isRegularFile(file)
                    ? fromJson(FlatJson.read(Files.readAllBytes(file)))
                    : Settings.DEFAULT;
        } catch (IOException | JacksonException e) {
            return Settings.DEFAULT;
        }
    }

    /// Keeps the settings: written beside the file, then moved onto it. A file that is no JSON is set aside as
    /// `….broken`, so that nothing a user typed into it is lost.
    ///
    /// @throws UncheckedIOException if the folder cannot be written
    public void save(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && !isObject()) {
                Files.move(file, beside(".broken"), StandardCopyOption.REPLACE_EXISTING);
            }
            var temporary = beside(".tmp");
            Files.write(temporary, json().writeValueAsBytes(merge(tree(), settings)));
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFileName().toString(), e);
        }
    }

    private static JsonMapper json() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private ObjectNode tree() {
        return read() instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    private boolean isObject() {
        return read() instanceof ObjectNode;
    }

    private JsonNode read() {
        try {
            return Files.isRegularFile(file)
                    ? json().readTree(Files.readAllBytes(file))
                    : JsonNodeFactory.instance.nullNode();
        } catch (IOException | JacksonException e) {
            return JsonNodeFactory.instance.nullNode();
        }
    }

    static Settings fromJson(Map<String, Object> json) {
        var usual = Settings.DEFAULT;
        return new Settings(
                json.get("language") instanceof String language ? language : usual.language(),
                theme(json.get("theme"), usual.theme()),
                whole(json.get("textSize"), usual.textSize()),
                number(json.get("lineHeight"), usual.lineHeight()),
                whole(json.get("columnWidth"), usual.columnWidth()),
                truth(json.get("indent"), usual.indent()),
                truth(json.get("reducedMotion"), usual.reducedMotion()),
                scheduling(json, usual.scheduling()),
                whole(json.get("newPerDay"), usual.newPerDay()),
                whole(json.get("reviewsPerDay"), usual.reviewsPerDay()),
                truth(json.get("typedAnswers"), usual.typedAnswers()),
                new ReviewStyle(
                        truth(json.get("burySiblings"), usual.review().burySiblings()),
                        truth(json.get("timer"), usual.review().timer())),
                quiz(json, usual.quiz()),
                imports(json, usual.imports()),
                json.get("markdown") instanceof String template ? template : usual.markdown());
    }

    private static QuizRules quiz(Map<String, Object> json, QuizRules usual) {
        return new QuizRules(
                whole(json.get("quizLength"), usual.length()),
                whole(json.get("quizRights"), usual.rights()),
                truth(json.get("quizPersons"), usual.persons()),
                truth(json.get("quizMovesMemory"), usual.movesMemory()));
    }

    private static Scheduling scheduling(Map<String, Object> json, Scheduling usual) {
        return new Scheduling(
                number(json.get("desiredRetention"), usual.desiredRetention()),
                whole(json.get("longestInterval"), usual.longestInterval()),
                steps(json.get("learningSteps"), usual.learningSteps()),
                steps(json.get("relearningSteps"), usual.relearningSteps()),
                json.get("parameters") instanceof String parameters ? parameters : usual.parameters(),
                whole(json.get("dayStartHour"), usual.dayStartHour()),
                day(json.get("exam")));
    }

    private static ImportLimits imports(Map<String, Object> json, ImportLimits usual) {
        return new ImportLimits(
                whole(json.get("importMegabytes"), usual.megabytes()),
                whole(json.get("importUnpackedMegabytes"), usual.unpackedMegabytes()),
                whole(json.get("importSeconds"), usual.seconds()));
    }

    private static ObjectNode merge(ObjectNode json, ImportLimits imports) {
        return json.put("importMegabytes", imports.megabytes())
                .put("importUnpackedMegabytes", imports.unpackedMegabytes())
                .put("importSeconds", imports.seconds());
    }

    private static ObjectNode merge(ObjectNode json, Settings settings) {
        return mergeStudy(merge(json, settings.imports()), settings)
                .put("language", settings.language())
                .put("theme", settings.theme().name())
                .put("textSize", settings.textSize())
                .put("lineHeight", settings.lineHeight())
                .put("columnWidth", settings.columnWidth())
                .put("indent", settings.indent())
                .put("reducedMotion", settings.reducedMotion());
    }

    private static ObjectNode mergeStudy(ObjectNode json, Settings settings) {
        return merge(json, settings.scheduling())
                .put("newPerDay", settings.newPerDay())
                .put("reviewsPerDay", settings.reviewsPerDay())
                .put("typedAnswers", settings.typedAnswers())
                .put("burySiblings", settings.review().burySiblings())
                .put("timer", settings.review().timer())
                .put("quizLength", settings.quiz().length())
                .put("quizRights", settings.quiz().rights())
                .put("quizPersons", settings.quiz().persons())
                .put("quizMovesMemory", settings.quiz().movesMemory())
                .put("markdown", settings.markdown());
    }

    /// What is set about study, as JSON.
    static byte[] study(Settings settings) {
        return json().writeValueAsBytes(mergeStudy(JsonNodeFactory.instance.objectNode(), settings));
    }

    private static ObjectNode merge(ObjectNode json, Scheduling scheduling) {
        return json.put("desiredRetention", scheduling.desiredRetention())
                .put("longestInterval", scheduling.longestInterval())
                .put("learningSteps", Steps.write(scheduling.learningSteps()))
                .put("relearningSteps", Steps.write(scheduling.relearningSteps()))
                .put("parameters", scheduling.parameters())
                .put("dayStartHour", scheduling.dayStartHour())
                .put("exam", scheduling.exam().map(LocalDate::toString).orElse(""));
    }

    private static Theme theme(Object value, Theme usual) {
        for (var theme : Theme.values()) {
            if (value instanceof String name && theme.name().equalsIgnoreCase(name)) {
                return theme;
            }
        }
        return usual;
    }

    private static int whole(Object value, int usual) {
        return value instanceof Integer number ? number : usual;
    }

    private static double number(Object value, double usual) {
        return value instanceof Number number ? number.doubleValue() : usual;
    }

    private static boolean truth(Object value, boolean usual) {
        return value instanceof Boolean truth ? truth : usual;
    }

    private static List<Duration> steps(Object value, List<Duration> usual) {
        return value instanceof String text ? Steps.read(text).orElse(usual) : usual;
    }

    /// A day in ISO 8601.
    private static Optional<LocalDate> day(Object value) {
        try {
            return value instanceof String text && !text.isEmpty()
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
