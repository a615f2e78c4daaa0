package yandu.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import yandu.i18n.Language;
import yandu.i18n.Words;
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
        this.words = Words.of(language.orElseGet(this::usualLanguage));
    }

    private Language usualLanguage() {
        return switch (settings().language()) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> Language.of(surroundings.locale());
        };
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Settings settings() {
        return surroundings.settings().apply(data);
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

    /// A result for people.
    void print(String line) {
        out().println(line);
    }

    /// A result for programs: one line.
    void json(Object value) {
        out().println(JSON.writeValueAsString(value));
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
