package yandu.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Role;

/// The weights of signs, laid out to be looked up. To lay out the lines of a list would be half of a cold start, so the
/// build does it and what it made is read as it lies.
///
/// @param starts of each cue where its weights begin; one more than there are cues
/// @param weights of all cues but those of many values, by cue and value, in units of [#UNIT]: the weight, and behind it what it
///     gains where a text tells. So small they stay in the memory that is near
/// @param many those of characters, letters and words
record PhraseTable(int[] starts, short[] weights, ManyWeights many) {
    /// What 1 is in a weight: lists have three digits behind the point.
    static final double UNIT = 0.001;

    /// Raised when the numbers in the file come to say something else, so that an old file is not misread.
    private static final int FORMAT = 5;

    static PhraseTable of(PhraseWeights list) {
        var signs = list.signs();
        int[] starts = starts(signs);
        var weights = new short[2 * starts[starts.length - 1]];
        for (int i = 0; i < signs.length; i++) {
            var cue = Cue.at(PhraseWeights.cue(signs[i]));
            if (!cue.isOfMany()) {
                int at = 2 * (starts[cue.ordinal()] + PhraseWeights.value(signs[i]));
                weights[at] = units(list.weights()[i]);
                weights[at + 1] = cue.isOfTelling() ? units(list.telling()[i]) : 0;
            }
        }
        return new PhraseTable(starts, weights, ManyWeights.of(list));
    }

    /// A weight in units, at most as great as fits a short one.
    static short units(double weight) {
        return (short) Math.clamp(Math.round(weight / UNIT), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static int[] starts(long[] signs) {
        var starts = new int[Cue.values().length + 1];
        for (long sign : signs) {
            int cue = PhraseWeights.cue(sign);
            int size = Cue.at(cue).isOfMany() ? 0 : PhraseWeights.value(sign) + 1;
            starts[cue + 1] = Math.max(starts[cue + 1], size);
        }
        for (int cue = 1; cue < starts.length; cue++) {
            starts[cue] += starts[cue - 1];
        }
        return starts;
    }

    /// That of a list of the program's own: what the build made of it, or made of the list itself where that is not there or
    /// was made by another program.
    static PhraseTable bundled(String list) {
        var compiled = Resource.bytes(compiled(list));
        var table = compiled.isPresent() ? read(compiled.get(), stamp()) : Optional.<PhraseTable>empty();
        return table.isPresent() ? table.get() : of(PhraseWeights.of(Resource.lines(list)));
    }

    /// Where the table made of a list is, beside it.
    static String compiled(String list) {
        return list.concat(".bin");
    }

    /// What the build makes of a list.
    static byte[] compile(String list) {
        return of(PhraseWeights.of(Resource.lines(list))).bytes(stamp());
    }

    /// What a sign of others than those weighs, in units of [#UNIT]; 0 for one that has no weight.
    ///
    /// @param telling how much the text tells
    double get(Cue cue, int value, double telling) {
        int at = starts[cue.ordinal()] + value;
        return at < starts[cue.ordinal() + 1] ? weights[2 * at] + telling * weights[2 * at + 1] : 0;
    }

    byte[] bytes(long stamp) {
        int[] sizes = {starts.length, weights.length, many.table().length, many.shifts().length};
        var bytes = ByteBuffer.allocate(Long.BYTES + size(sizes));
        bytes.putLong(stamp);
        put(bytes, sizes);
        put(bytes, starts);
        bytes.asLongBuffer().put(many.table());
        bytes.position(bytes.position() + Long.BYTES * many.table().length);
        bytes.asShortBuffer().put(weights);
        bytes.position(bytes.position() + Short.BYTES * weights.length);
        bytes.asCharBuffer().put(many.shifts());
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, int[] numbers) {
        bytes.asIntBuffer().put(numbers);
        bytes.position(bytes.position() + Integer.BYTES * numbers.length);
    }

    private static int size(int[] sizes) {
        return Integer.BYTES * (sizes.length + sizes[0])
                + Long.BYTES * sizes[2]
                + Short.BYTES * sizes[1]
                + Character.BYTES * sizes[3];
    }

    /// Empty where the bytes bear another stamp or are not all there.
    static Optional<PhraseTable> read(byte[] written, long stamp) {
        var bytes = ByteBuffer.wrap(written);
        var sizes = new int[4];
        if (written.length < Long.BYTES + Integer.BYTES * sizes.length || bytes.getLong() != stamp) {
            return Optional.empty();
        }
        get(bytes, sizes);
        if (written.length != Long.BYTES + size(sizes)) {
            return Optional.empty();
        }
        var starts = new int[sizes[0]];
        var weights = new short[sizes[1]];
        var many = new ManyWeights(new char[sizes[3]], new long[sizes[2]]);
        get(bytes, starts);
        bytes.asLongBuffer().get(many.table());
        bytes.position(bytes.position() + Long.BYTES * many.table().length);
        bytes.asShortBuffer().get(weights);
        bytes.position(bytes.position() + Short.BYTES * weights.length);
        bytes.asCharBuffer().get(many.shifts());
        return Optional.of(new PhraseTable(starts, weights, many));
    }

    private static void get(ByteBuffer bytes, int[] numbers) {
        bytes.asIntBuffer().get(numbers);
        bytes.position(bytes.position() + Integer.BYTES * numbers.length);
    }

    /// Tells what the numbers of cues, roles and rules stand for. That they are made of the list as it is, a test looks after: to
    /// read the list once more at each start would take longer than to read the numbers.
    private static long stamp() {
        var stamp = new CRC32();
        stamp.update(FORMAT);
        for (var numbered : List.of(Cue.values(), Role.values(), EnglishRole.values())) {
            stamp.update(Arrays.toString(numbered).getBytes(StandardCharsets.UTF_8));
        }
        for (var rule : PhraseRules.ALL) {
            stamp.update(rule.name().getBytes(StandardCharsets.UTF_8));
        }
        return stamp.getValue();
    }
}
