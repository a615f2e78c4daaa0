package yandu.importer;

import java.util.List;

/// A file that cannot become a report. The message is a key (`import.refused.empty`) with arguments, so that it can be
/// said in the user's language.
public final class ImportException extends Exception {
    private final transient List<Object> arguments;

    public ImportException(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }
}
