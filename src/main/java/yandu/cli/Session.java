package yandu.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.schedule.ReviewLogCsv;
import yandu.schedule.ReviewLogException;
import yandu.service.Analyzing;
import yandu.service.Refused;
import yandu.settings.Settings;

/// One run of the command line: where it writes, which words it uses, and the library once a command has asked for it.
final class Session implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Surroundings surroundings;
    private final Optional<Path> data;
    private final Words words;
    private Library library;

    Session(Surroundings surroundings, Optional<Path> data, Optional<Language> language) {
        this.surroundings = surroundings;
        this.data = data;
        this.words = Words.of(language.or(this::chosenLanguage).orElseGet(() -> Language.of(surroundings.locale())));
    }

    private Optional<Language> chosenLanguage() {
        return Language.of(settings().language());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Settings settings() {
        return surroundings.settings().apply(data);
    }

    /// Looks at files without a library.
    Analyzing analyzing() {
        return surroundings.analyzing().apply(data);
    }

    /// @throws Refused if it cannot be opened
    Library library() {
        if (library == null) {
            library = surroundings.library().apply(data);
        }
        return library;
    }

    Words words() {
        return words;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    PrintStream out() {
        return surroundings.out();
    }

    /// The rows of a review log in a CSV file.
    ///
    /// @throws Refused if it cannot be read, or a line of it is no review
    List<ReviewLogCsv.Row> reviewLog(Path file) {
        var name = file.toString();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return ReviewLogCsv.read(name, in);
        } catch (ReviewLogException e) {
            throw new Refused(e, Refused.Kind.INPUT, e.key(), e.arguments().toArray());
        } catch (IOException e) {
            var key = Files.exists(file) ? "import.refused.unreadable" : "import.refused.missing";
            throw new Refused(e, Refused.Kind.INPUT, key, name);
        }
    }

    /// A result for people.
    void print(String line) {
        out().println(line);
    }

    /// A result for programs: one line.
    void json(Object value) {
        out().println(JSON.writeValueAsString(value));
    }

    /// How far a long work is: on the error stream, so that results stay alone.
    void progress(String line) {
        surroundings.err().println(line);
    }

    /// The one line that says what is wrong.
    void complain(String sentence) {
        surroundings.err().println("yandu: " + sentence.replaceAll("\\s*\\R\\s*", " "));
    }

    int complain(Refused refused) {
        complain(say(refused.key(), refused.arguments().toArray()));
        return refused.kind().exitStatus();
    }

    /// Keeps a defect in the log and says so.
    int complain(Throwable defect) {
        surroundings.log().accept(data, defect);
        complain(say("cli.failed"));
        return Refused.Kind.FAILED.exitStatus();
    }

    @Override
    public void close() {
        if (library != null) {
            library.close();
        }
    }
}
