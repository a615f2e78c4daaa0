package yandu.study.query;

import java.util.List;

/// What was typed is no query. The message is the key of one sentence; its first argument is the place.
public final class BadQuery extends Exception {
    private final int place;
    private final transient List<Object> arguments;

    /// @param place of the first character that is wrong, from 1
    BadQuery(String key, int place, Object... more) {
        super(key);
        this.place = place;
        var all = new Object[more.length + 1];
        all[0] = place;
        System.arraycopy(more, 0, all, 1, more.length);
        this.arguments = List.of(all);
    }

    public String key() {
        return getMessage();
    }

    /// Of the first character that is wrong, from 1.
    public int place() {
        return place;
    }

    /// Of the sentence: the place, then what it is about.
    public List<Object> arguments() {
        return arguments;
    }
}
