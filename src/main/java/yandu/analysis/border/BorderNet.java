package yandu.analysis.border;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Role;

/// A small neural net over the words around a border: a hidden layer of [#UNITS] units over four words before and four behind,
/// and what is kept in mind of the whole line ([NetStates]). It knows words by vectors that were learned from which words stand beside which, so
/// that what was seen of 强化 is known of 健全 too.
///
/// Nothing is multiplied for the words of a text. What a word adds to the units of each of the borders around it was worked
/// out by the build, a byte each; so was what its role and how often it stands in the text, and a heading, add. [NetSums] adds them up. All
/// are whole numbers, so that sums are the same on every machine.
///
/// @param vocabulary the words it knows
/// @param words [#ROW] numbers of bytes for each row of the vocabulary
/// @param roles for each role and step of how often what it adds, see [#kind]
/// @param units what the units of a border begin with, by [#frame]
/// @param outputs by output and unit
/// @param ofOutputs what each output begins with
/// @param scale what 1 of an output is in the logarithm of odds
/// @param states what is kept in mind along a line
record BorderNet(
        Vocabulary vocabulary, long[] words, Sums[] roles, Sums units, short[] outputs, int[] ofOutputs, float scale,
        NetStates states) {
    /// The list of what was learned.
    static final String LIST = "border-net.txt";

    /// What the build makes of it, beside it.
    static final String COMPILED = LIST + ".bin";

    static final int UNITS = 32;
    /// How many words before a border are seen, and how many on both sides.
    static final int BEFORE = 4;
    static final int PLACES = 2 * BEFORE;
    /// How often a word stands in the text: once, twice, up to four times, more.
    static final int STEPS = 4;
    /// Whether the words beside a border stand in a heading.
    static final int FRAMES = 4;
    /// The outputs: that a phrase begins, that one ends, that the word behind lies in one.
    static final int BEGIN = 0;
    static final int END = 1;
    static final int INSIDE = 2;
    static final int OUTPUTS = 3;

    /// Numbers that hold the bytes of one border's units; those of all borders that a word is seen from.
    static final int EACH = UNITS / Long.BYTES;
    static final int ROW = PLACES * EACH;

    /// Bytes and sums are never below 0: what is added for that to a word's bytes, to the sums of roles and to units, and so
    /// comes to those of a border.
    static final int WORD_SHIFT = 128;
    static final int ROLE_SHIFT = 2048;
    static final int SHIFT = PLACES * (WORD_SHIFT + ROLE_SHIFT) + ROLE_SHIFT;

    /// Raised when the numbers in the file come to say something else, so that an old file is not misread.
    private static final int FORMAT = 5;

    /// What is added up for the units of some borders, four sums in a number. They lie as the bytes of words do: one array
    /// holds what belongs to every second byte, from the first on, the other the rest. So bytes are added by a mask.
    record Sums(long[] even, long[] odd) {
        static final int SUMS = Long.BYTES / 2;
        private static final int BITS = Long.SIZE / SUMS;
        private static final long SUM = (1L << BITS) - 1;
        static final long BYTES = 0x00FF_00FF_00FF_00FFL;

        /// All 0.
        static Sums of(int borders) {
            return new Sums(new long[borders * EACH], new long[borders * EACH]);
        }

        /// Sets the sum of a unit that is 0.
        void set(int border, int unit, int sum) {
            var half = unit % 2 == 0 ? even : odd;
            half[border * EACH + unit / Long.BYTES] |= (long) sum << unit % Long.BYTES / 2 * BITS;
        }

        /// One of the sums in a number.
        static int sum(long numbers, int at) {
            return (int) (numbers >>> at * BITS & SUM);
        }
    }

    /// The program's own: what the build made of the list, or the list itself where that is not there or was made by another
    /// program.
    static BorderNet bundled() {
        var compiled = Resource.bytes(COMPILED);
        var net = compiled.isPresent() ? read(compiled.get()) : Optional.<BorderNet>empty();
        return net.isPresent() ? net.get() : NetTables.of(NetMatrices.of(Resource.lines(LIST)));
    }

    /// The step of a word that stands so often in the text.
    static int step(int times) {
        return times <= 2 ? times - 1 : times <= 4 ? 2 : 3;
    }

    /// Where what a word of this role adds stands in [#roles].
    ///
    /// @param times how often it stands in the text
    static int kind(int role, int times) {
        return role * STEPS + step(times);
    }

    /// Where what a border begins with stands in [#units].
    static int frame(boolean headingBefore, boolean headingBehind) {
        return (headingBefore ? 2 : 0) + (headingBehind ? 1 : 0);
    }

    byte[] bytes() {
        int known = vocabulary.keys().length;
        int sums = FRAMES * EACH + roles.length * ROW;
        var bytes = ByteBuffer.allocate(Long.BYTES * (1 + known + 2 * sums + words.length)
                + Integer.BYTES * (1 + ofOutputs.length + states.moves().length) + Float.BYTES
                + Short.BYTES * (outputs.length + states.forth().length + states.back().length));
        bytes.putLong(stamp()).putInt(known).putFloat(scale);
        var numbers = bytes.asLongBuffer().put(vocabulary.keys()).put(words).put(units.even).put(units.odd);
        for (var added : roles) {
            numbers.put(added.even).put(added.odd);
        }
        pass(bytes, numbers, Long.BYTES);
        pass(bytes, bytes.asIntBuffer().put(ofOutputs).put(states.moves()), Integer.BYTES);
        bytes.asShortBuffer().put(outputs).put(states.forth()).put(states.back());
        return bytes.array();
    }

    /// Goes on behind what was read or written as numbers of so many bytes.
    private static void pass(ByteBuffer bytes, Buffer numbers, int each) {
        bytes.position(bytes.position() + each * numbers.position());
    }

    /// Empty where the bytes were made by a program with other roles or sizes.
    static Optional<BorderNet> read(byte[] written) {
        var bytes = ByteBuffer.wrap(written);
        if (bytes.getLong() != stamp()) {
            return Optional.empty();
        }
        var keys = new long[bytes.getInt()];
        float scale = bytes.getFloat();
        var words = new long[(keys.length + 1) * ROW];
        var units = Sums.of(FRAMES);
        var numbers = bytes.asLongBuffer().get(keys).get(words).get(units.even).get(units.odd);
        var roles = new Sums[Role.values().length * STEPS];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = Sums.of(PLACES);
            numbers.get(roles[i].even).get(roles[i].odd);
        }
        pass(bytes, numbers, Long.BYTES);
        var ofOutputs = new int[OUTPUTS];
        var states = NetStates.of(keys.length + 1);
        pass(bytes, bytes.asIntBuffer().get(ofOutputs).get(states.moves()), Integer.BYTES);
        var outputs = new short[OUTPUTS * UNITS];
        bytes.asShortBuffer().get(outputs).get(states.forth()).get(states.back());
        return Optional.of(new BorderNet(Vocabulary.of(keys), words, roles, units, outputs, ofOutputs, scale, states));
    }

    /// Tells what the numbers of roles stand for, and how much is written.
    private static long stamp() {
        var stamp = new CRC32();
        stamp.update(Arrays.toString(Role.values()).getBytes(StandardCharsets.UTF_8));
        for (int size : new int[] {FORMAT, UNITS, PLACES, STEPS, NetStates.WAY}) {
            stamp.update(size);
        }
        return stamp.getValue();
    }
}
