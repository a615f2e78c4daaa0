package yandu.recite;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import yandu.document.Span;

/// A mask while it is recited: which blanks are uncovered, and which was uncovered last. Immutable.
public final class Recital {

    /// Stands for one hidden character.
    public static final char COVER = '＿';

    /// Nothing is recited.
    public static final Recital NONE = of(Mask.NONE);

    private final Mask mask;
    private final BitSet open;
    private final int last;

    private Recital(Mask mask, BitSet open, int last) {
        this.mask = mask;
        this.open = open;
        this.last = last;
    }

    /// The beginning: everything is covered.
    public static Recital of(Mask mask) {
        return new Recital(mask, new BitSet(), -1);
    }

    public Mask mask() {
        return mask;
    }

    /// Goes on with another mask of the same text: what was to be read stays to be read.
    public Recital onto(Mask other) {
        var shown = new BitSet();
        IntStream.range(0, other.blanks().size())
                .filter(blank -> !hides(other.blanks().get(blank).span().start()))
                .forEach(shown::set);
        int at = last < 0 ? -1 : other.at(mask.blanks().get(last).span().start());
        return new Recital(other, shown, at);
    }

    /// Whether there is anything to recite.
    public boolean isOn() {
        return mask.level() != MaskLevel.PLAIN;
    }

    public boolean isOpen(int blank) {
        return open.get(blank);
    }

    /// How many blanks are uncovered.
    public int opened() {
        return open.cardinality();
    }

    /// Index of the blank uncovered last, or -1.
    public int last() {
        return last;
    }

    /// The blank uncovered last.
    public Optional<Blank> current() {
        return last >= 0 && open.get(last) ? Optional.of(mask.blanks().get(last)) : Optional.empty();
    }

    /// Goes on from a place: what comes [#next] is the first covered blank that is not over there.
    public Recital from(int offset) {
        return new Recital(mask, open, mask.from(offset) - 1);
    }

    /// Uncovers the next covered blank behind the last one, or the first one where none follows.
    public Recital next() {
        int blank = upcoming();
        return blank < 0 ? this : with(blank);
    }

    /// Index of the blank that [#next] uncovers, or -1.
    public int upcoming() {
        int count = mask.blanks().size();
        int after = open.nextClearBit(last + 1);
        int blank = after < count ? after : open.nextClearBit(0);
        return blank < count ? blank : -1;
    }

    /// Uncovers a certain blank.
    public Recital with(int blank) {
        var more = (BitSet) open.clone();
        more.set(blank);
        return new Recital(mask, more, blank);
    }

    /// Covers the blank uncovered last; the one uncovered before it is the last one then.
    public Recital back() {
        if (last < 0) {
            return this;
        }
        var fewer = (BitSet) open.clone();
        fewer.clear(last);
        return new Recital(mask, fewer, last == 0 ? -1 : fewer.previousSetBit(last - 1));
    }

    /// Uncovers, or covers, every blank that begins in a passage.
    public Recital withAll(Span passage, boolean uncovered) {
        var other = (BitSet) open.clone();
        IntStream.range(mask.from(passage.start()), mask.blanks().size())
                .takeWhile(blank -> mask.blanks().get(blank).span().start() < passage.end())
                .forEach(blank -> other.set(blank, uncovered));
        return new Recital(mask, other, last);
    }

    /// Numbers of the blanks that stand otherwise than before, of the same mask.
    public IntStream since(Recital before) {
        var other = (BitSet) open.clone();
        other.xor(before.open);
        IntStream.of(last, before.last, upcoming(), before.upcoming()).filter(blank -> blank >= 0).forEach(other::set);
        return other.stream();
    }

    /// Whether the character at an offset is covered.
    public boolean hides(int offset) {
        int blank = mask.at(offset);
        return blank >= 0 && !open.get(blank);
    }

    /// Whether any character of a stretch is covered.
    public boolean hidesAnyOf(Span span) {
        return covered(span).findAny().isPresent();
    }

    /// The characters of a stretch of the text as they may be read: [#COVER] for each that is covered.
    public String read(String text, Span span) {
        var shown = new StringBuilder(span.of(text));
        covered(span)
                .mapToObj(blank -> mask.blanks().get(blank).span())
                .forEach(
                        hidden -> {
                            int end = Math.min(span.end(), hidden.end());
                            for (int at = Math.max(span.start(), hidden.start()); at < end; at++) {
                                shown.setCharAt(at - span.start(), COVER);
                            }
                        });
        return shown.toString();
    }

    /// Indices of the covered blanks that touch a stretch.
    private IntStream covered(Span span) {
        return IntStream.range(mask.from(span.start()), mask.blanks().size())
                .takeWhile(blank -> mask.blanks().get(blank).span().start() < span.end())
                .filter(blank -> !open.get(blank));
    }
}
