package yandu.document;

/// A stretch of text: UTF-16 offsets, `start` inclusive, `end` exclusive.
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException if `start` is negative or after `end`
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /// Length in UTF-16 code units.
    public int length() {
        return end - start;
    }

    /// The characters of `text` that this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// A number that is the less the earlier the span comes in the order of spans.
    public long place() {
        return (long) start << Integer.SIZE | Integer.MAX_VALUE - end;
    }

    /// The span of a number that [#place] gave.
    public static Span at(long place) {
        return new Span(start(place), end(place));
    }

    /// Where the span begins of a number that [#place] gave.
    public static int start(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    /// Where it ends.
    public static int end(long place) {
        return Integer.MAX_VALUE - (int) place;
    }

    /// As a record's own, but written out: to have it made takes a fortieth of a cold start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /// By place; of two that start together the longer comes first.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
