package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// A list as it is being built.
public final class Draft implements Comparable<Draft> {
    private final String style;
    private final boolean explicit;
    private final List<Entry> entries = new ArrayList<>();

    Draft(String style, boolean explicit) {
        this.style = style;
        this.explicit = explicit;
    }

    public String style() {
        return style;
    }

    public boolean explicit() {
        return explicit;
    }

    public List<Entry> entries() {
        return entries;
    }

    /// From the first item's label to the end of the last item.
    public Span span() {
        return new Span(entries.getFirst().start, entries.getLast().end);
    }

    /// By place.
    @Override
    public int compareTo(Draft other) {
        return span().compareTo(other.span());
    }

    /// An item as it is being built.
    public static final class Entry {
        private final Span label;
        private final int ordinal;
        private final int start;
        private int end;
        private final List<Draft> lists = new ArrayList<>();

        Entry(Span label, int ordinal, int end) {
            this.label = label;
            this.ordinal = ordinal;
            this.start = label.start();
            this.end = end;
        }

        public Span label() {
            return label;
        }

        public int ordinal() {
            return ordinal;
        }

        public Span span() {
            return new Span(start, end);
        }

        public List<Draft> lists() {
            return lists;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        void endAt(int offset) {
            end = offset;
        }
    }
}
