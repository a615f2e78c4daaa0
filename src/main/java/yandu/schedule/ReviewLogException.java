package yandu.schedule;

import java.util.List;

/// A review log that cannot be read. The message is a key (`log.refused.rating`) with arguments: the file,
/// the number of the line from 1 (the header is line 1), and what stands there.
public final class ReviewLogException extends Exception {
    private static final int SHOWN = 40;
    private final transient List<Object> arguments;

    ReviewLogException(String key, String file, int line, String found) {
        super(key);
        var shown = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
        arguments = List.of(file, String.valueOf(line), shown);
    }

    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }
}
