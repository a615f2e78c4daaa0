package yandu.service;

/// What waits to be studied in a scope today, within the daily limits.
public record Counts(int fresh, int learning, int due) {

    public int total() {
        return fresh + learning + due;
    }
}
