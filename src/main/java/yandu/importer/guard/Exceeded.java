package yandu.importer.guard;

import java.util.List;

/// A file is refused while it is read. The message is the key of the sentence that says why.
public final class Exceeded extends RuntimeException {
    private final transient List<Object> arguments;

    /// @param arguments of the sentence; the file's name is put before them
    public Exceeded(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    public List<Object> arguments() {
        return arguments;
    }
}
