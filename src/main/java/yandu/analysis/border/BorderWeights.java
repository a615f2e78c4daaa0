package yandu.analysis.border;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordKey;

/// The weights of the signs of borders, two in one number at each place ([BorderSign#base]): hundredths of that of a beginning
/// in its upper half, of that of an end in the lower. Sums of such numbers hold both sums, so that one addition does for two.
final class BorderWeights {
    private static final int CELLS = 4;
    private static final float HUNDRED = 100;

    private final Vocabulary vocabulary;
    private final int[] weights;

    private BorderWeights(Vocabulary vocabulary, int[] weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    private static BorderWeights empty(Vocabulary vocabulary) {
        int places = BorderSign.WITHOUT_WORDS + BorderSign.WORD_BEFORE.step() * vocabulary.rows();
        return new BorderWeights(vocabulary, new int[places]);
    }

    /// @param lines sign, value, weight of a beginning and of an end, with a space between
    static BorderWeights of(List<String> lines) {
        var cells = lines.stream().map(line -> line.split(" ", CELLS)).toList();
        var words = new LinkedHashSet<String>();
        for (var line : cells) {
            if (BorderSign.valueOf(line[0]).isOfWords()) {
                words.add(WordKey.hidden(line[1]));
            }
        }
        var read = empty(Vocabulary.of(List.copyOf(words)));
        for (var line : cells) {
            var sign = BorderSign.valueOf(line[0]);
            int place = sign.place(sign.parse(line[1], read.vocabulary));
            read.weights[place] = (hundredths(line[2]) << Short.SIZE) + hundredths(line[3]);
        }
        return read;
    }

    /// The program's own: what the build made of the list, or the list itself where that is not there or was made by another
    /// program.
    static BorderWeights bundled() {
        var compiled = Resource.bytes(BorderModel.COMPILED);
        var weights = compiled.isPresent() ? read(compiled.get()) : Optional.<BorderWeights>empty();
        return weights.isPresent() ? weights.get() : of(Resource.lines(BorderModel.LIST));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private static int hundredths(String weight) {
        return (int) Math.round(Double.parseDouble(weight) * HUNDRED);
    }

    /// The sum of the weights at the first `count` places: of both sums, see [#begin] and [#end].
    int sum(int[] places, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[places[i]];
        }
        return sum;
    }

    /// Both weights of a sign's value.
    int weigh(BorderSign sign, int value) {
        return weights[sign.place(value)];
    }

    /// The weights by place, not to be changed.
    int[] byPlace() {
        return weights;
    }

    /// The sum of the weights of a beginning in a sum of both.
    static float begin(int sum) {
        return (sum - (short) sum >> Short.SIZE) / HUNDRED;
    }

    /// The same of an end.
    static float end(int sum) {
        return (short) sum / HUNDRED;
    }

    /// The weights of words as they lie, all others that are not 0 with their places: most roles never meet.
    byte[] bytes() {
        int dense = BorderSign.WITHOUT_WORDS;
        int[] used = new int[dense];
        int count = 0;
        for (int i = 0; i < dense; i++) {
            if (weights[i] != 0) {
                used[count++] = i;
            }
        }
        int size = 2 * Integer.BYTES + Long.BYTES * (1 + vocabulary.keys().length);
        var bytes = ByteBuffer.allocate(size + Integer.BYTES * 2 * count + Integer.BYTES * (weights.length - dense));
        bytes.putLong(stamp()).putInt(vocabulary.keys().length).putInt(count);
        bytes.asLongBuffer().put(vocabulary.keys());
        bytes.position(size);
        bytes.asIntBuffer().put(used, 0, count);
        bytes.position(size + Integer.BYTES * count);
        var numbers = bytes.asIntBuffer();
        for (int i = 0; i < count; i++) {
            numbers.put(weights[used[i]]);
        }
        numbers.put(weights, dense, weights.length - dense);
        return bytes.array();
    }

    /// Empty where the bytes were made by a program with other signs or roles.
    static Optional<BorderWeights> read(byte[] written) {
        var bytes = ByteBuffer.wrap(written);
        if (bytes.getLong() != stamp()) {
            return Optional.empty();
        }
        var keys = new long[bytes.getInt()];
        var used = new int[bytes.getInt()];
        bytes.asLongBuffer().get(keys);
        bytes.position(bytes.position() + Long.BYTES * keys.length);
        var theirs = new int[used.length];
        var read = empty(Vocabulary.of(keys));
        int dense = BorderSign.WITHOUT_WORDS;
        bytes.asIntBuffer().get(used).get(theirs).get(read.weights, dense, read.weights.length - dense);
        for (int i = 0; i < used.length; i++) {
            read.weights[used[i]] = theirs[i];
        }
        return Optional.of(read);
    }

    /// Tells what the numbers of signs and roles stand for.
    private static long stamp() {
        var stamp = new CRC32();
        for (var numbered : List.of(BorderSign.values(), Role.values())) {
            stamp.update(Arrays.toString(numbered).getBytes(StandardCharsets.UTF_8));
        }
        return stamp.getValue();
    }
}
