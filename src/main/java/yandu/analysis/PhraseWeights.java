package yandu.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Role;

/// The weights of signs. They stand in a list, one a line; reading its ten thousand lines would be half of a cold start, so
/// the build makes numbers of them that are read as they lie.
///
/// @param signs see [#sign]
/// @param weights of each
/// @param telling what each of them gains where a text tells
record PhraseWeights(long[] signs, double[] weights, double[] telling) {
    private static final int ARRAYS = 3;

    /// @param lines cue, value, weight and, if there is one, the weight for telling, with a space between
    static PhraseWeights of(List<String> lines) {
        var read = new PhraseWeights(new long[lines.size()], new double[lines.size()], new double[lines.size()]);
        for (int i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).split(" ");
            var cue = Cue.valueOf(cells[0]);
            read.signs[i] = sign(cue, cue.parse(cells[1]));
            read.weights[i] = Double.parseDouble(cells[2]);
            read.telling[i] = cells.length > 3 ? Double.parseDouble(cells[3]) : 0;
        }
        return read;
    }

    /// A list of the program's own: what the build made of it, or the list itself where that is not there or was made by
    /// another program.
    static PhraseWeights bundled(String list) {
        return Resource.bytes(compiled(list))
                .flatMap(bytes -> read(bytes, stamp()))
                .orElseGet(() -> of(Resource.lines(list)));
    }

    /// Where the numbers made of a list are, beside it.
    static String compiled(String list) {
        return list + ".bin";
    }

    /// What the build makes of a list.
    static byte[] compile(String list) {
        return of(Resource.lines(list)).bytes(stamp());
    }

    /// A cue and its value as one number that is never 0.
    static long sign(Cue cue, int value) {
        return (long) (cue.ordinal() + 1) << Integer.SIZE | value & 0xffff_ffffL;
    }

    /// The number of the cue of a sign.
    static int cue(long sign) {
        return (int) (sign >>> Integer.SIZE) - 1;
    }

    /// The value of a sign.
    static int value(long sign) {
        return (int) sign;
    }

    byte[] bytes(long stamp) {
        var bytes = ByteBuffer.allocate(Long.BYTES * (1 + ARRAYS * signs.length)).putLong(stamp);
        bytes.asLongBuffer().put(signs);
        bytes.position(bytes.position() + Long.BYTES * signs.length);
        bytes.asDoubleBuffer().put(weights).put(telling);
        return bytes.array();
    }

    /// Empty where the bytes bear another stamp.
    static Optional<PhraseWeights> read(byte[] bytes, long stamp) {
        int count = (bytes.length / Long.BYTES - 1) / ARRAYS;
        var from = ByteBuffer.wrap(bytes);
        if (bytes.length != Long.BYTES * (1 + ARRAYS * count) || from.getLong() != stamp) {
            return Optional.empty();
        }
        var read = new PhraseWeights(new long[count], new double[count], new double[count]);
        from.asLongBuffer().get(read.signs);
        from.position(from.position() + Long.BYTES * count);
        from.asDoubleBuffer().get(read.weights).get(read.telling);
        return Optional.of(read);
    }

    /// Tells what the numbers of cues, roles and rules stand for. That they are made of the list as it is, a test looks after: to
    /// read the list once more at each start would take longer than to read the numbers.
    private static long stamp() {
        var stamp = new CRC32();
        for (var numbered : List.of(Cue.values(), Role.values(), EnglishRole.values())) {
            stamp.update(Arrays.toString(numbered).getBytes(StandardCharsets.UTF_8));
        }
        PhraseRules.ALL.forEach(rule -> stamp.update(rule.name().getBytes(StandardCharsets.UTF_8)));
        return stamp.getValue();
    }
}
